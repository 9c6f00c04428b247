import { useState } from 'react';
import { useWords } from '../words/use-words';

/** Copies a text, and says that it did. */
export function CopyButton({ text, label }: { text: () => string; label?: string }) {
  const words = useWords();
  const [copied, setCopied] = useState(false);
  async function copy() {
    try {
      await navigator.clipboard.writeText(text());
    } catch {
      // Where the clipboard is not open to the page, such as over plain HTTP to another machine.
      copyBySelection(text());
    }
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  }
  return (
    <button type="button" className="small" onClick={() => void copy()}>
      <span role="status">{copied ? words.copied : (label ?? words.copy)}</span>
    </button>
  );
}

function copyBySelection(text: string): void {
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  document.execCommand('copy');
  area.remove();
}
