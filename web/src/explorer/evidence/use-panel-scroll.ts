import { type RefObject, useEffect, useRef } from 'react';
import type { GraphSelection } from '../graph/selection';
import { focusEvidence, isStacked } from './evidence-focus';

/**
 * Scrolls the panel to the top when the selection changes. In the stacked layout, also moves the focus to an
 * opened fact, and to anything opened from within the panel.
 */
export function usePanelScroll(
  panel: RefObject<HTMLElement | null>,
  selection: GraphSelection | undefined,
): void {
  const selected = selection && 'id' in selection ? selection.id : selection?.kind;
  const isFact = selection?.kind === 'edge';
  const before = useRef(selected);
  const lastPress = useRef<LastPress>(undefined);
  useEffect(() => {
    const recordPress = ({ target }: Event) => {
      if (!(target instanceof Element)) return;
      const button = target.closest<HTMLElement>('button, [role="button"]');
      lastPress.current = { button, within: target.closest('#evidence') !== null };
    };
    for (const type of PRESS_EVENTS) document.addEventListener(type, recordPress, true);
    return () => {
      for (const type of PRESS_EVENTS) document.removeEventListener(type, recordPress, true);
    };
  }, []);
  useEffect(() => {
    if (before.current === selected) return;
    before.current = selected;
    if (panel.current) panel.current.scrollTop = 0;
    if (!isStacked() || selected === undefined || !(isFact || lastPress.current?.within)) return;
    focusEvidence(lastPress.current?.button ?? document.getElementById('graph') ?? document.body);
  }, [selected, isFact, panel]);
}

/** The last button pressed. It may be gone from the page by now. */
interface LastPress {
  readonly button: HTMLElement | null;
  readonly within: boolean;
}

const PRESS_EVENTS = ['pointerdown', 'keydown'] as const;
