import { cutTo, widthOf } from '../canvas/label';
import type { Lane, Mark } from './lanes';

/** The row of the marks of single days; each thing that takes more than a day has a row of its own below it. */
const DAYS = 30;
const ROW = 22;
const MARK = 20;
/** Half of what a span of days takes at least, so that it can be told from a day. */
const LEAST = 14;
const FONT = 12;
/** Where the first name may begin. */
const LEFT = 2;

/** Where the days of a mark are drawn. */
export interface Place {
  readonly mark: Mark;
  /** The middle of its row. */
  readonly y: number;
  /** The middle of its shape; of what lasts its beginning. */
  readonly x: number;
  /** From where to where it may have been, and how far it surely was; a side that goes on has no end there. */
  readonly may?: Stretch & { readonly ends: readonly [boolean, boolean] };
  readonly sure?: Stretch;
  /** Its name, as much of it as has room, and where that begins. */
  readonly name?: Name;
}

interface Stretch {
  readonly left: number;
  readonly right: number;
}

interface Name {
  readonly text: string;
  readonly x: number;
}

/** How days become places: where each begins, the first and the last that are drawn, and how far names may go. */
export interface Scale {
  readonly x: (day: number) => number;
  readonly first: number;
  readonly last: number;
  readonly right: number;
}

/** How much room a lane takes. */
export function heightOf({ marks }: Lane): number {
  const rows = marks.filter(({ span }) => span.is !== 'day').length;
  return (rows < marks.length ? DAYS : 6) + ROW * rows;
}

/** Where the marks of a lane stand: single days beside one another, and below them what takes more than one, row by row. */
export function placesOf({ marks }: Lane, { x, first, last, right }: Scale): Place[] {
  const single = marks.filter(({ span }) => span.is === 'day').sort((a, b) => a.span.from - b.span.from);
  let free = Number.NEGATIVE_INFINITY;
  const days = single.map((mark): Place => {
    const at = Math.max(free, x(mark.span.from) + MARK / 2 + 2);
    free = at + MARK;
    return { mark, x: at, y: DAYS / 2 };
  });
  const top = days.length > 0 ? DAYS : 6;
  const rows = marks
    .filter(({ span }) => span.is !== 'day')
    .sort((a, b) => a.span.from - b.span.from || a.span.until - b.span.until)
    .map((mark, row): Place => {
      const { from, until, sure, is } = mark.span;
      const stretch = (a: number, b: number): Stretch => ({ left: x(a), right: x(b + 1) });
      const middle = (x(from) + x(until + 1)) / 2;
      const known = stretch(from, until);
      const may = {
        left: Math.min(known.left, middle - LEAST),
        right: Math.max(known.right, middle + LEAST),
        ends: [from >= first, until < last] as const,
      };
      const begins = is === 'sometime' ? middle : sure ? x(sure[0]) : may.left;
      return {
        mark,
        x: begins,
        y: top + ROW * (row + 0.5),
        may,
        ...(sure && { sure: stretch(...sure) }),
        name: nameAt(mark, begins, right),
      };
    });
  return [...days, ...rows];
}

/**
 * A name stands to the right of its mark or on its bar. Where there is no room for it there: on a bar it begins before it,
 * else it stands left of its mark. Where it has no room at all it is cut.
 */
function nameAt({ span, other }: Mark, begins: number, right: number): Name {
  const width = widthOf(other.name) * FONT;
  const beside = span.is === 'sometime' ? MARK / 2 : 5;
  if (begins + beside + width <= right) return { text: other.name, x: begins + beside };
  const fitted = (room: number) =>
    width <= room ? other.name : cutTo(other.name, (part) => widthOf(part) * FONT <= room);
  const endsAt = (end: number): Name => {
    const text = fitted(end - LEFT);
    return { text, x: Math.max(LEFT, end - widthOf(text) * FONT) };
  };
  if (span.is !== 'sometime') return endsAt(right);
  const [before, after] = [begins - beside - LEFT, right - begins - beside];
  return width > before && after >= before
    ? { text: fitted(after), x: begins + beside }
    : endsAt(begins - beside);
}
