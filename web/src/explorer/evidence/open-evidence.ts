/** Where the evidence stands below the graph, out of sight. */
const STACKED = '(max-width: 900px)';
const STILL = '(prefers-reduced-motion: reduce)';

let cameFrom: HTMLElement | undefined;

/** Whether the evidence is out of sight of the graph and the tables. */
export const isStacked = (): boolean => matchMedia(STACKED).matches;

/** Goes to the evidence of what was just selected, once it is there; `goBack` leads back. */
export function openEvidence(from: HTMLElement): void {
  cameFrom = from;
  setTimeout(() => {
    const title = document.getElementById('evidence-title');
    title?.focus({ preventScroll: true });
    title?.scrollIntoView({
      block: isStacked() ? 'start' : 'nearest',
      behavior: matchMedia(STILL).matches ? 'instant' : 'smooth',
    });
  });
}

/** Back to where the evidence was opened; else to the graph. */
export function goBack(): void {
  const back = cameFrom?.isConnected ? cameFrom : document.getElementById('graph');
  cameFrom = undefined;
  back?.focus();
}
