import { useLayoutEffect } from 'react';
import { togglePin } from '../evidence/entity-actions';
import { goBack, openEvidence } from '../evidence/open-evidence';
import type { View } from '../graph/view';
import { redo, select, take, undo, useDesk } from '../state/store';

/** The keys of the page, listed by ?; they are letters only where the reader is not writing. */
export const KEYS = [
  ['← ↑ → ↓', 'arrows'],
  ['Enter', 'enter'],
  ['E', 'e'],
  ['C', 'c'],
  ['H', 'h'],
  ['P', 'p'],
  ['Z', 'z'],
  ['Y', 'y'],
  ['/', 'slash'],
  ['+ −', 'zoom'],
  ['0', 'fit'],
  ['Esc', 'escape'],
  ['?', 'question'],
] as const;

/** Listens for the keys that hold on the whole page. */
export function useKeys(view: View, help: () => void): void {
  // A key that is pressed as soon as the page can be seen already counts.
  useLayoutEffect(() => {
    function press(event: KeyboardEvent) {
      const { target, key } = event;
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (!(target instanceof HTMLElement) || document.querySelector('dialog[open]')) return;
      if (target.closest('input, textarea, select, [contenteditable]')) return;
      if (act(key, target)) event.preventDefault();
    }

    function act(key: string, target: HTMLElement): boolean {
      const { selection } = useDesk.getState();
      const chosen = selection?.kind === 'entity' ? selection.id : undefined;
      // In tables, lanes and lists a key is about what has the focus.
      const id = target.closest<HTMLElement>('[data-thing]')?.dataset.thing ?? chosen;
      switch (key.toLowerCase()) {
        case '/':
          document.getElementById('search')?.focus();
          return true;
        case '?':
          help();
          return true;
        case 'z':
          undo();
          return true;
        case 'y':
          redo();
          return true;
        case 'enter':
          if (target.id !== 'graph') return false;
          openEvidence(target);
          return true;
        case 'escape':
          if (target.id === 'graph') select(undefined);
          else if (target.closest('#evidence')) goBack();
          else document.getElementById('graph')?.focus();
          return true;
        case 'e':
          if (id) void take({ do: 'expand', of: id });
          return id !== undefined;
        case 'c':
          if (id) void take({ do: 'collapse', of: id });
          return id !== undefined;
        case 'h':
          if (id) void take({ do: 'hide', id });
          return id !== undefined;
        case 'p':
          if (id) togglePin(id, view.pinned.has(id));
          return id !== undefined;
        default:
          return false;
      }
    }

    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [view, help]);
}
