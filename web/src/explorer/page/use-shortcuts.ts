import { useLayoutEffect, useRef } from 'react';
import { clockwiseNeighbors, cycle } from '../canvas/keyboard-navigation';
import { focusEvidence, restoreFocus } from '../evidence/evidence-focus';
import { type Graph, neighborIds } from '../graph/derive-graph';
import type { View } from '../graph/view';
import { togglePin } from '../state/actions';
import { dispatch, redo, undo } from '../state/commands';
import { useShortcutSetting } from '../state/shortcut-setting';
import { announce, select, useWorkspace } from '../state/store';
import { describeEntity } from '../words/announcement';

/** A walk around the neighbors of an entity, and the current one. */
interface NeighborCycle {
  readonly of: string;
  readonly at: string;
}

/** The entity that a letter shortcut acts on, and page-level actions. */
interface ShortcutTarget {
  readonly id: string | undefined;
  readonly nextNeighbor: () => void;
  readonly help: () => void;
}

/** Returns whether the shortcut did something. */
type ShortcutHandler<At> = (at: At) => boolean;
const always =
  <At>(act: (at: At) => void): ShortcutHandler<At> =>
  (at) => {
    act(at);
    return true;
  };
const onEntity =
  (act: (id: string) => void): ShortcutHandler<ShortcutTarget> =>
  ({ id }) => {
    if (id !== undefined) act(id);
    return id !== undefined;
  };

/** Shortcuts without a modifier. Active outside text fields, unless the user turned them off. */
export const LETTER_SHORTCUTS: Readonly<Record<string, ShortcutHandler<ShortcutTarget>>> = {
  n: always(({ nextNeighbor }) => nextNeighbor()),
  e: onEntity((of) => void dispatch({ do: 'expand', of })),
  c: onEntity((of) => void dispatch({ do: 'collapse', of })),
  h: onEntity((id) => void dispatch({ do: 'hide', id })),
  p: onEntity(togglePin),
  z: always(undo),
  y: always(redo),
  '/': always(() => document.getElementById('search')?.focus()),
  '?': always(({ help }) => help()),
};

/** Ctrl or Cmd shortcuts; the argument tells whether Shift is held. */
export const CONTROL_SHORTCUTS: Readonly<Record<string, ShortcutHandler<boolean>>> = {
  z: always((shift) => (shift ? redo : undo)()),
  y: always(redo),
};

/** Shortcuts that are not letters; the argument is the focused element. */
export const KEY_SHORTCUTS: Readonly<Record<string, ShortcutHandler<HTMLElement>>> = {
  Enter: (target) => {
    const isGraph = target.id === 'graph';
    if (isGraph) focusEvidence(target);
    return isGraph;
  },
  Escape: always((target) => {
    if (target.id === 'graph') select(undefined);
    else if (target.closest('#evidence')) restoreFocus();
    else document.getElementById('graph')?.focus();
  }),
};

/** Handles keyboard shortcuts on the whole page. */
export function useShortcuts(view: View, graph: Graph, help: () => void): void {
  const cycleRef = useRef<NeighborCycle>(undefined);
  // A layout effect, so that shortcuts work as soon as the page is visible.
  useLayoutEffect(() => {
    function handleKeyDown(event: KeyboardEvent) {
      const { target, key, ctrlKey, metaKey, altKey } = event;
      if (altKey || event.isComposing) return;
      if (!(target instanceof HTMLElement) || document.querySelector('dialog[open]')) return;
      if (target.closest('input, textarea, select, [contenteditable]')) return;
      const handled =
        ctrlKey || metaKey
          ? (CONTROL_SHORTCUTS[key.toLowerCase()]?.(event.shiftKey) ?? false)
          : (KEY_SHORTCUTS[key]?.(target) ?? false) ||
            (useShortcutSetting.getState().on && handleLetter(key, event.shiftKey, target));
      if (handled) event.preventDefault();
    }

    function handleLetter(key: string, shift: boolean, target: HTMLElement): boolean {
      const { selection } = useWorkspace.getState();
      const selected = selection?.kind === 'entity' ? selection.id : undefined;
      // In tables, timeline and lists, shortcuts act on the focused entity.
      const id = target.closest<HTMLElement>('[data-entity]')?.dataset.entity ?? selected;
      const nextNeighbor = () => selectNextNeighbor(selected ?? view.focus, shift ? -1 : 1);
      return LETTER_SHORTCUTS[key.toLowerCase()]?.({ id, nextNeighbor, help }) ?? false;
    }

    /** Walks around the neighbors of the entity where the walk began. */
    function selectNextNeighbor(here: string | undefined, direction: 1 | -1): void {
      if (here === undefined) return;
      const of = cycleRef.current?.at === here ? cycleRef.current.of : here;
      const { positions, locale } = useWorkspace.getState();
      const at = cycle(clockwiseNeighbors(of, neighborIds(graph, of), positions), here, direction);
      if (at === undefined) return;
      cycleRef.current = { of, at };
      select({ kind: 'entity', id: at });
      announce(describeEntity(at, graph, locale));
    }

    document.addEventListener('keydown', handleKeyDown);
    return () => document.removeEventListener('keydown', handleKeyDown);
  }, [view, graph, help]);
}
