import { type KeyboardEvent, useEffect, useRef } from 'react';

const ARROW_OFFSETS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Arrow keys move the focus between the buttons of a table: rows up and down, buttons left and right. */
export function navigateRows(event: KeyboardEvent<HTMLTableSectionElement>): void {
  const offset = ARROW_OFFSETS[event.key];
  const row = event.target instanceof HTMLElement && event.target.closest('tr');
  if (!offset || !row || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  const index = rowButtons(row).findIndex((button) => button === event.target);
  const rows = [...event.currentTarget.rows];
  const next = rows[rows.indexOf(row) + offset[0]];
  const buttons = next ? rowButtons(next) : [];
  buttons[Math.min(buttons.length - 1, Math.max(0, index + offset[1]))]?.focus();
}

const rowButtons = (row: HTMLElement) => [...row.querySelectorAll('button')];

/** Scrolls the first selected row into view within its pane. A long table may render that row later. */
export function useScrollToSelected(selected: string | undefined) {
  const body = useRef<HTMLTableSectionElement>(null);
  const revealed = useRef<string>(undefined);
  useEffect(() => {
    if (selected === revealed.current) return;
    const row = selected === undefined ? null : body.current?.querySelector(SELECTED_ROW);
    const pane = row?.closest('.pane');
    if (selected !== undefined && (!row || !pane)) return;
    revealed.current = selected;
    if (!row || !pane) return;
    const [inner, outer] = [row.getBoundingClientRect(), pane.getBoundingClientRect()];
    // The sticky header covers the top of the pane.
    const headings = row.closest('table')?.tHead?.getBoundingClientRect().height ?? 0;
    const [above, below] = [outer.top + headings - inner.top, inner.bottom - outer.bottom];
    if (above > 0) pane.scrollTop -= above;
    else if (below > 0) pane.scrollTop += Math.min(below, -above);
  });
  return body;
}

const SELECTED_ROW = 'tr[aria-selected="true"], tr.related';
