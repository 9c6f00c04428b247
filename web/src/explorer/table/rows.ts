import { type KeyboardEvent, useEffect, useRef } from 'react';

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Walks over the buttons of a table by the arrow keys: up and down the rows, left and right within one. */
export function walkRows(event: KeyboardEvent<HTMLTableSectionElement>): void {
  const step = STEPS[event.key];
  const row = event.target instanceof HTMLElement && event.target.closest('tr');
  if (!step || !row || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  const place = buttonsOf(row).findIndex((button) => button === event.target);
  const rows = [...event.currentTarget.rows];
  const next = rows[rows.indexOf(row) + step[0]];
  const buttons = next ? buttonsOf(next) : [];
  buttons[Math.min(buttons.length - 1, Math.max(0, place + step[1]))]?.focus();
}

const buttonsOf = (row: HTMLElement) => [...row.querySelectorAll('button')];

/** Brings the first chosen row into sight of its pane when something else is chosen; the page does not move. */
export function useRevealed(chosen: string | undefined) {
  const body = useRef<HTMLTableSectionElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is chosen decides which row is marked
  useEffect(() => {
    const row = body.current?.querySelector('tr[aria-selected="true"]');
    const pane = row?.closest('.pane');
    if (!row || !pane) return;
    const [inner, outer] = [row.getBoundingClientRect(), pane.getBoundingClientRect()];
    // The headings stay above the rows.
    const top = outer.top + inner.height;
    if (inner.top < top) pane.scrollTop -= top - inner.top;
    if (inner.bottom > outer.bottom) pane.scrollTop += inner.bottom - outer.bottom;
  }, [chosen]);
  return body;
}
