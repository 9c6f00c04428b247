import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { dayFromNumber, dayNumber, formatDay, type PeriodFilter } from '../graph/uncertain-date';
import { useWorkspace } from '../state/store';
import { useWords } from '../words/use-words';
import type { Histogram } from './histogram';

const HEIGHT = 40;
/** Number of bars that a key moves a handle. */
export const BRUSH_SHORTCUTS: Readonly<Record<string, number>> = {
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
type Sides = Pick<PeriodFilter, 'from' | 'until'>;

/** A histogram with a brush. The handles also move with the keyboard. */
export function Brush(props: {
  histogram: Histogram;
  period: PeriodFilter;
  title: string;
  onBrush: (sides: Sides) => void;
}) {
  const words = useWords();
  const locale = useWorkspace((workspace) => workspace.locale);
  const svg = useRef<SVGSVGElement>(null);
  const [dragged, setDragged] = useState<Range>();
  const { bars } = props.histogram;
  const last = bars.length - 1;
  const [low, high] = dragged ? sortRange(dragged) : periodRange(props.period, props.histogram);
  const maxCount = Math.max(1, ...bars.map(({ certain, possible }) => certain + possible));
  const day = (at: number, end: 'from' | 'until') => dayFromNumber(bars[at]?.[end] ?? 0);
  const dayLabel = (at: number, end: 'from' | 'until') => formatDay(day(at, end), locale);

  function barAt(event: PointerEvent): number {
    const box = svg.current?.getBoundingClientRect();
    const share = box ? (event.clientX - box.left) / box.width : 0;
    return Math.min(last, Math.max(0, Math.floor(share * bars.length)));
  }
  /** A handle at the edge leaves that side open, so that dates beyond the histogram stay included. */
  const setRange = ([from, until]: Range) =>
    props.onBrush({
      from: from <= 0 ? undefined : day(from, 'from'),
      until: until >= last ? undefined : day(until, 'until'),
    });
  function finishDrag() {
    if (dragged) setRange(sortRange(dragged));
    setDragged(undefined);
  }
  function handleKeyDown(event: KeyboardEvent, end: 'from' | 'until') {
    const offset = BRUSH_SHORTCUTS[event.key];
    if (offset === undefined) return;
    event.preventDefault();
    if (end === 'from') setRange([clamp(low + offset, 0, high), high]);
    else setRange([low, clamp(high + offset, low, last)]);
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
          aria-label={`${props.title}: ${dayLabel(0, 'from')} – ${dayLabel(last, 'until')}`}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            setDragged([barAt(event), barAt(event)]);
          }}
          onPointerMove={(event) => dragged && setDragged([dragged[0], barAt(event)])}
          onPointerUp={finishDrag}
          onPointerCancel={() => setDragged(undefined)}
        >
          {bars.map(({ from, certain, possible }, index) => {
            const certainHeight = (certain / maxCount) * (HEIGHT - 4);
            const possibleHeight = (possible / maxCount) * (HEIGHT - 4);
            return (
              <g key={from} className={index >= low && index <= high ? 'inside' : 'outside'}>
                <rect className="backdrop" x={index} y={0} width={1} height={HEIGHT} />
                <rect
                  className="possible"
                  x={index + 0.08}
                  y={HEIGHT - certainHeight - possibleHeight}
                  width={0.84}
                  height={possibleHeight}
                />
                <rect
                  className="certain"
                  x={index + 0.08}
                  y={HEIGHT - certainHeight}
                  width={0.84}
                  height={certainHeight}
                />
              </g>
            );
          })}
        </svg>
        {(['from', 'until'] as const).map((end) => {
          const at = end === 'from' ? low : high;
          return (
            <span
              key={end}
              className="brush-handle"
              role="slider"
              tabIndex={0}
              aria-label={`${words.period}: ${words[end]}`}
              aria-valuemin={0}
              aria-valuemax={last}
              aria-valuenow={at}
              aria-valuetext={dayLabel(at, end)}
              style={{ insetInlineStart: `${((end === 'from' ? at : at + 1) / bars.length) * 100}%` }}
              onKeyDown={(event) => handleKeyDown(event, end)}
            />
          );
        })}
      </div>
      <div className="bars-ends secondary">
        <span>{dayLabel(0, 'from')}</span>
        <span>{props.title}</span>
        <span>{dayLabel(last, 'until')}</span>
      </div>
    </div>
  );
}

const sortRange = ([a, b]: Range): Range => [Math.min(a, b), Math.max(a, b)];
const clamp = (value: number, least: number, maxCount: number) => Math.min(maxCount, Math.max(least, value));

/** The bars that a period covers; all for an open period. */
function periodRange({ from, until }: PeriodFilter, { bars }: Histogram): Range {
  const first = from === undefined ? undefined : dayNumber(from);
  const end = until === undefined ? undefined : dayNumber(until);
  const low = first === undefined ? 0 : bars.findIndex((bar) => bar.until >= first);
  const high = end === undefined ? bars.length - 1 : bars.findLastIndex((bar) => bar.from <= end);
  return [low < 0 ? bars.length - 1 : low, Math.max(0, high)];
}
