import { textWidth, truncate } from '../canvas/text-layout';
import type { Lane, LaneMark } from './lanes';

/** All single days share one row; each longer date has its own row below. */
const DAY_ROW_HEIGHT = 30;
const SPAN_ROW_HEIGHT = 22;
const MARK_SIZE = 20;
/** Minimum half-width of a range, so that it differs from a single day. */
const MIN_HALF_SPAN = 14;
const FONT = 12;
/** Left limit of names. */
const LEFT_EDGE = 2;

/** A mark with its coordinates. */
export interface PlacedMark {
  readonly mark: LaneMark;
  /** Center of the row. */
  readonly y: number;
  /** Center of the symbol; for an interval, its start. */
  readonly x: number;
  /** Possible and certain range. `ends` tells whether each side is bounded. */
  readonly possible?: HorizontalRange & { readonly ends: readonly [boolean, boolean] };
  readonly certain?: HorizontalRange;
  /** The name, truncated to the space available, and its left edge. */
  readonly name?: PlacedText;
}

interface HorizontalRange {
  readonly left: number;
  readonly right: number;
}

interface PlacedText {
  readonly text: string;
  readonly x: number;
}

/** Converts days to coordinates; `right` is the limit of names. */
export interface TimeScale {
  readonly x: (day: number) => number;
  readonly first: number;
  readonly last: number;
  readonly right: number;
}

/** The height of a lane in pixels. */
export function laneHeight({ marks }: Lane): number {
  const rows = marks.filter(({ span }) => span.is !== 'day').length;
  return (rows < marks.length ? DAY_ROW_HEIGHT : 6) + SPAN_ROW_HEIGHT * rows;
}

/** Positions the marks of a lane: single days side by side in the first row, longer dates in rows below. */
export function placeMarks({ marks }: Lane, { x, first, last, right }: TimeScale): PlacedMark[] {
  const single = marks.filter(({ span }) => span.is === 'day').sort((a, b) => a.span.from - b.span.from);
  let free = Number.NEGATIVE_INFINITY;
  const days = single.map((mark): PlacedMark => {
    const at = Math.max(free, x(mark.span.from) + MARK_SIZE / 2 + 2);
    free = at + MARK_SIZE;
    return { mark, x: at, y: DAY_ROW_HEIGHT / 2 };
  });
  const top = days.length > 0 ? DAY_ROW_HEIGHT : 6;
  const rows = marks
    .filter(({ span }) => span.is !== 'day')
    .sort((a, b) => a.span.from - b.span.from || a.span.until - b.span.until)
    .map((mark, row): PlacedMark => {
      const { from, until, certain, is } = mark.span;
      const toRange = (a: number, b: number): HorizontalRange => ({ left: x(a), right: x(b + 1) });
      const middle = (x(from) + x(until + 1)) / 2;
      const known = toRange(from, until);
      const possible = {
        left: Math.min(known.left, middle - MIN_HALF_SPAN),
        right: Math.max(known.right, middle + MIN_HALF_SPAN),
        ends: [from >= first, until < last] as const,
      };
      const start = is === 'sometime' ? middle : certain ? x(certain[0]) : possible.left;
      return {
        mark,
        x: start,
        y: top + SPAN_ROW_HEIGHT * (row + 0.5),
        possible,
        ...(certain && { certain: toRange(...certain) }),
        name: placeMarkName(mark, start, right),
      };
    });
  return [...days, ...rows];
}

/**
 * Places a name right of its mark or on its bar. If it does not fit, it moves left; if it fits nowhere, it is
 * truncated.
 */
function placeMarkName({ span, other }: LaneMark, start: number, right: number): PlacedText {
  const width = textWidth(other.name) * FONT;
  const gap = span.is === 'sometime' ? MARK_SIZE / 2 : 5;
  if (start + gap + width <= right) return { text: other.name, x: start + gap };
  const fitText = (room: number) =>
    width <= room ? other.name : truncate(other.name, (part) => textWidth(part) * FONT <= room);
  const alignRight = (end: number): PlacedText => {
    const text = fitText(end - LEFT_EDGE);
    return { text, x: Math.max(LEFT_EDGE, end - textWidth(text) * FONT) };
  };
  if (span.is !== 'sometime') return alignRight(right);
  const [before, after] = [start - gap - LEFT_EDGE, right - start - gap];
  return width > before && after >= before
    ? { text: fitText(after), x: start + gap }
    : alignRight(start - gap);
}
