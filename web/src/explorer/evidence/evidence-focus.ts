/** Where the evidence stands below the graph, out of sight. */
const STACKED_LAYOUT = '(max-width: 900px)';
const REDUCED_MOTION = '(prefers-reduced-motion: reduce)';

let openedFrom: HTMLElement | undefined;

/** Whether the evidence is out of sight of the graph and the tables. */
export const isStacked = (): boolean => matchMedia(STACKED_LAYOUT).matches;

/** Goes to the evidence of what was just selected, once it is there; `goBack` leads back. */
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

/** Back to where the evidence was opened; else to the graph. */
export function restoreFocus(): void {
  const back = openedFrom?.isConnected ? openedFrom : document.getElementById('graph');
  openedFrom = undefined;
  back?.focus();
}
