import { useLayoutEffect, useRef } from 'react';
import { clockwise, turnedTo } from '../canvas/walk';
import { goBack, openEvidence } from '../evidence/open-evidence';
import { type Graph, neighboursIn } from '../graph/derive';
import type { View } from '../graph/view';
import { togglePin } from '../state/actions';
import { useLetters } from '../state/letters';
import { redo, say, select, take, undo, useDesk } from '../state/store';
import { saidOf } from '../words/said';

/** The keys of the page, listed by ?; they are letters only where the reader is not writing. */
export const KEYS = [
  ['← ↑ → ↓', 'arrows'],
  ['N, Shift N', 'next'],
  ['Enter', 'enter'],
  ['E', 'e'],
  ['C', 'c'],
  ['H', 'h'],
  ['P', 'p'],
  ['Z, Ctrl Z', 'z'],
  ['Y, Ctrl Y', 'y'],
  ['/', 'slash'],
  ['+ −', 'zoom'],
  ['0', 'fit'],
  ['Esc', 'escape'],
  ['?', 'question'],
] as const;

/** Around whom one walks from neighbour to neighbour, and at which of them one is. */
interface Round {
  readonly of: string;
  readonly at: string;
}

/** Listens for the keys that hold on the whole page. */
export function useKeys(view: View, graph: Graph, help: () => void): void {
  const round = useRef<Round>(undefined);
  // A key that is pressed as soon as the page can be seen already counts.
  useLayoutEffect(() => {
    function press(event: KeyboardEvent) {
      const { target, key, ctrlKey, metaKey, altKey } = event;
      if (altKey || event.isComposing) return;
      if (!(target instanceof HTMLElement) || document.querySelector('dialog[open]')) return;
      if (target.closest('input, textarea, select, [contenteditable]')) return;
      const done =
        ctrlKey || metaKey
          ? goOrReturn(key.toLowerCase(), event.shiftKey)
          : act(key, target) || (useLetters.getState().on && actByLetter(key, event.shiftKey, target));
      if (done) event.preventDefault();
    }

    /** Undo and redo by the keys that other programs have for them. */
    function goOrReturn(key: string, shift: boolean): boolean {
      if (key === 'z') (shift ? redo : undo)();
      else if (key === 'y') redo();
      return key === 'z' || key === 'y';
    }

    function act(key: string, target: HTMLElement): boolean {
      if (key === 'Enter' && target.id === 'graph') openEvidence(target);
      else if (key !== 'Escape') return false;
      else if (target.id === 'graph') select(undefined);
      else if (target.closest('#evidence')) goBack();
      else document.getElementById('graph')?.focus();
      return true;
    }

    function actByLetter(key: string, shift: boolean, target: HTMLElement): boolean {
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
        case 'n':
          walkAround(chosen ?? view.focus, shift ? -1 : 1);
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
          if (id) togglePin(id);
          return id !== undefined;
        default:
          return false;
      }
    }

    /** From neighbour to neighbour of the one from which the walk began. */
    function walkAround(here: string | undefined, turn: 1 | -1): void {
      if (here === undefined) return;
      const of = round.current?.at === here ? round.current.of : here;
      const { positions, locale } = useDesk.getState();
      const at = turnedTo(clockwise(of, neighboursIn(graph, of), positions), here, turn);
      if (at === undefined) return;
      round.current = { of, at };
      select({ kind: 'entity', id: at });
      say(saidOf(at, graph, locale));
    }

    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [view, graph, help]);
}
