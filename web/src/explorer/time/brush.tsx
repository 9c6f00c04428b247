import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { dayNumber, dayOfNumber, dayText, type Period } from '../graph/when';
import { useDesk } from '../state/store';
import { useWords } from '../words/use-words';
import type { Histogram } from './histogram';

const HEIGHT = 40;
/** Bars that one press of a key moves an end by. */
export const LEAPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

type Range = readonly [number, number];
type Sides = Pick<Period, 'from' | 'until'>;

/** A histogram over which a period is drawn: by dragging, or by moving either end with the arrow keys. */
export function Brush(props: {
  counted: Histogram;
  period: Period;
  title: string;
  onBrush: (sides: Sides) => void;
}) {
  const words = useWords();
  const locale = useDesk((desk) => desk.locale);
  const svg = useRef<SVGSVGElement>(null);
  const [dragged, setDragged] = useState<Range>();
  const { bars } = props.counted;
  const last = bars.length - 1;
  const [low, high] = dragged ? ordered(dragged) : rangeOf(props.period, props.counted);
  const most = Math.max(1, ...bars.map(({ certain, possible }) => certain + possible));
  const day = (at: number, end: 'from' | 'until') => dayOfNumber(bars[at]?.[end] ?? 0);
  const said = (at: number, end: 'from' | 'until') => dayText(day(at, end), locale);

  function barAt(event: PointerEvent): number {
    const box = svg.current?.getBoundingClientRect();
    const share = box ? (event.clientX - box.left) / box.width : 0;
    return Math.min(last, Math.max(0, Math.floor(share * bars.length)));
  }
  /** An end that stands at the edge is open: what lies further out, or may, is not cut off. */
  const set = ([from, until]: Range) =>
    props.onBrush({
      from: from <= 0 ? undefined : day(from, 'from'),
      until: until >= last ? undefined : day(until, 'until'),
    });
  function drop() {
    if (dragged) set(ordered(dragged));
    setDragged(undefined);
  }
  function press(event: KeyboardEvent, end: 'from' | 'until') {
    const leap = LEAPS[event.key];
    if (leap === undefined) return;
    event.preventDefault();
    if (end === 'from') set([within(low + leap, 0, high), high]);
    else set([low, within(high + leap, low, last)]);
  }

  return (
    <div className="bars-frame">
      <div className="brush">
        <svg
          ref={svg}
          className="bars"
          viewBox={`0 0 ${bars.length} ${HEIGHT}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={`${props.title}: ${said(0, 'from')} – ${said(last, 'until')}`}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            setDragged([barAt(event), barAt(event)]);
          }}
          onPointerMove={(event) => dragged && setDragged([dragged[0], barAt(event)])}
          onPointerUp={drop}
          onPointerCancel={() => setDragged(undefined)}
        >
          {bars.map(({ from, certain, possible }, index) => {
            const sure = (certain / most) * (HEIGHT - 4);
            const maybe = (possible / most) * (HEIGHT - 4);
            return (
              <g key={from} className={index >= low && index <= high ? 'in' : 'out'}>
                <rect className="behind" x={index} y={0} width={1} height={HEIGHT} />
                <rect
                  className="maybe"
                  x={index + 0.08}
                  y={HEIGHT - sure - maybe}
                  width={0.84}
                  height={maybe}
                />
                <rect className="sure" x={index + 0.08} y={HEIGHT - sure} width={0.84} height={sure} />
              </g>
            );
          })}
        </svg>
        {(['from', 'until'] as const).map((end) => {
          const at = end === 'from' ? low : high;
          return (
            <span
              key={end}
              className="end"
              role="slider"
              tabIndex={0}
              aria-label={`${words.period}: ${words[end]}`}
              aria-valuemin={0}
              aria-valuemax={last}
              aria-valuenow={at}
              aria-valuetext={said(at, end)}
              style={{ insetInlineStart: `${((end === 'from' ? at : at + 1) / bars.length) * 100}%` }}
              onKeyDown={(event) => press(event, end)}
            />
          );
        })}
      </div>
      <div className="bars-ends quiet">
        <span>{said(0, 'from')}</span>
        <span>{props.title}</span>
        <span>{said(last, 'until')}</span>
      </div>
    </div>
  );
}

const ordered = ([a, b]: Range): Range => [Math.min(a, b), Math.max(a, b)];
const within = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

/** The first and the last bar that a period covers; all where it has no sides. */
function rangeOf({ from, until }: Period, { bars }: Histogram): Range {
  const first = from === undefined ? undefined : dayNumber(from);
  const end = until === undefined ? undefined : dayNumber(until);
  const low = first === undefined ? 0 : bars.findIndex((bar) => bar.until >= first);
  const high = end === undefined ? bars.length - 1 : bars.findLastIndex((bar) => bar.from <= end);
  return [low < 0 ? bars.length - 1 : low, Math.max(0, high)];
}
