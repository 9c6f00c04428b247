/** Below this width, the evidence panel stands below the graph. */
const STACKED_LAYOUT = '(max-width: 900px)';
const REDUCED_MOTION = '(prefers-reduced-motion: reduce)';

let openedFrom: HTMLElement | undefined;

/** Whether the evidence panel is below the graph, out of view. */
export const isStacked = (): boolean => matchMedia(STACKED_LAYOUT).matches;

/** Moves the focus to the evidence of the new selection. `restoreFocus` returns it. */
export function focusEvidence(from: HTMLElement): void {
  openedFrom = from;
  setTimeout(() => {
    const title = document.getElementById('evidence-title');
    title?.focus({ preventScroll: true });
    title?.scrollIntoView({
      block: isStacked() ? 'start' : 'nearest',
      behavior: matchMedia(REDUCED_MOTION).matches ? 'instant' : 'smooth',
    });
  });
}

/** Returns the focus to where the evidence was opened, else to the graph. */
export function restoreFocus(): void {
  const back = openedFrom?.isConnected ? openedFrom : document.getElementById('graph');
  openedFrom = undefined;
  back?.focus();
}
