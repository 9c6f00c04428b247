import { useState } from 'react';
import { detectLanguage } from '../graph/locale';
import { announce, useWorkspace } from '../state/store';
import { useWords } from '../words/use-words';

/** Copies a text to the clipboard. Screen readers hear `what` as the name of the text. */
export function CopyButton(props: { text: () => string; what: string; label?: string }) {
  const words = useWords();
  const locale = useWorkspace((workspace) => workspace.locale);
  const [done, setDone] = useState<boolean>();
  async function copy() {
    const copied = await copyText(props.text());
    setDone(copied);
    announce(copied ? words.copiedWhat(props.what) : words.notCopied);
    setTimeout(() => setDone(undefined), 2000);
  }
  return (
    <button type="button" className="small" onClick={() => void copy()}>
      {done === undefined ? (props.label ?? words.copy) : done ? words.copied : words.notCopied}
      {props.label === undefined && (
        <span className="visually-hidden" lang={detectLanguage(props.what, locale)}>
          {' '}
          {props.what}
        </span>
      )}
    </button>
  );
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Without clipboard access, for example over plain HTTP.
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const before = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
}
