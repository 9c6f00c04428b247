import { type RefObject, useEffect, useRef } from 'react';
import type { Selection } from '../graph/selection';
import { isStacked, openEvidence } from './open-evidence';

/**
 * What is newly selected is read from its beginning. Where the panel is out of sight of the graph, an opened fact is
 * gone to, and so is whatever is opened within the panel.
 */
export function useFromTop(panel: RefObject<HTMLElement | null>, selection: Selection | undefined): void {
  const chosen = selection && 'id' in selection ? selection.id : selection?.kind;
  const isFact = selection?.kind === 'line';
  const before = useRef(chosen);
  const press = useRef<Press>(undefined);
  useEffect(() => {
    const note = ({ target }: Event) => {
      if (!(target instanceof Element)) return;
      const button = target.closest<HTMLElement>('button, [role="button"]');
      press.current = { button, within: target.closest('#evidence') !== null };
    };
    for (const type of PRESSES) document.addEventListener(type, note, true);
    return () => {
      for (const type of PRESSES) document.removeEventListener(type, note, true);
    };
  }, []);
  useEffect(() => {
    if (before.current === chosen) return;
    before.current = chosen;
    if (panel.current) panel.current.scrollTop = 0;
    if (!isStacked() || chosen === undefined || !(isFact || press.current?.within)) return;
    openEvidence(press.current?.button ?? document.getElementById('graph') ?? document.body);
  }, [chosen, isFact, panel]);
}

/** What the reader pressed last; it may be gone by now, with what was selected before. */
interface Press {
  readonly button: HTMLElement | null;
  readonly within: boolean;
}

const PRESSES = ['pointerdown', 'keydown'] as const;
