import { useLayoutEffect, useRef } from 'react';
import { clockwise, turnedTo } from '../canvas/walk';
import { goBack, openEvidence } from '../evidence/open-evidence';
import { type Graph, neighboursIn } from '../graph/derive';
import type { View } from '../graph/view';
import { togglePin } from '../state/actions';
import { useLetters } from '../state/letters';
import { redo, say, select, take, undo, useDesk } from '../state/store';
import { saidOf } from '../words/said';

/** Around whom one walks from neighbour to neighbour, and at which of them one is. */
interface Round {
  readonly of: string;
  readonly at: string;
}

/** What a letter is about. */
interface Place {
  readonly id: string | undefined;
  readonly walk: () => void;
  readonly help: () => void;
}

/** Each acts on what it is pressed at, and says whether it did. */
type Act<At> = (at: At) => boolean;
const always =
  <At>(act: (at: At) => void): Act<At> =>
  (at) => {
    act(at);
    return true;
  };
const onThing =
  (act: (id: string) => void): Act<Place> =>
  ({ id }) => {
    if (id !== undefined) act(id);
    return id !== undefined;
  };

/** The letters that are keys where the reader is not writing, and wants them to be. */
export const LETTERS: Readonly<Record<string, Act<Place>>> = {
  n: always(({ walk }) => walk()),
  e: onThing((of) => void take({ do: 'expand', of })),
  c: onThing((of) => void take({ do: 'collapse', of })),
  h: onThing((id) => void take({ do: 'hide', id })),
  p: onThing(togglePin),
  z: always(undo),
  y: always(redo),
  '/': always(() => document.getElementById('search')?.focus()),
  '?': always(({ help }) => help()),
};

/** Undo and redo by the keys that other programs have for them; given whether Shift is held. */
export const WITH_CONTROL: Readonly<Record<string, Act<boolean>>> = {
  z: always((shift) => (shift ? redo : undo)()),
  y: always(redo),
};

/** The keys that are no letters; given what has the focus. */
export const PLAIN: Readonly<Record<string, Act<HTMLElement>>> = {
  Enter: (target) => {
    const isGraph = target.id === 'graph';
    if (isGraph) openEvidence(target);
    return isGraph;
  },
  Escape: always((target) => {
    if (target.id === 'graph') select(undefined);
    else if (target.closest('#evidence')) goBack();
    else document.getElementById('graph')?.focus();
  }),
};

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
          ? (WITH_CONTROL[key.toLowerCase()]?.(event.shiftKey) ?? false)
          : (PLAIN[key]?.(target) ?? false) ||
            (useLetters.getState().on && actByLetter(key, event.shiftKey, target));
      if (done) event.preventDefault();
    }

    function actByLetter(key: string, shift: boolean, target: HTMLElement): boolean {
      const { selection } = useDesk.getState();
      const chosen = selection?.kind === 'entity' ? selection.id : undefined;
      // In tables, lanes and lists a key is about what has the focus.
      const id = target.closest<HTMLElement>('[data-thing]')?.dataset.thing ?? chosen;
      const walk = () => walkAround(chosen ?? view.focus, shift ? -1 : 1);
      return LETTERS[key.toLowerCase()]?.({ id, walk, help }) ?? false;
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
