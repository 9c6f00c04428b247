let cameFrom: HTMLElement | undefined;

/** Goes to the evidence of what was just selected, once it is there; `goBack` leads back. */
export function openEvidence(from: HTMLElement): void {
  cameFrom = from;
  setTimeout(() => document.getElementById('evidence-title')?.focus());
}

/** Back to where the evidence was opened; else to the graph. */
export function goBack(): void {
  const back = cameFrom?.isConnected ? cameFrom : document.getElementById('graph');
  cameFrom = undefined;
  back?.focus();
}
