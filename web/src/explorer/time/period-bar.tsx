import { type PointerEvent, useMemo, useRef, useState } from 'react';
import { entityWhen } from '../graph/entity';
import type { View } from '../graph/view';
import { type Certainty, dayNumber, dayOfNumber } from '../graph/when';
import { sift, useDesk } from '../state/store';
import { useWords } from '../words/use-words';
import { histogram } from './histogram';

const HEIGHT = 40;

/** The period that is looked at, over a histogram of the events on the desk: drag over it, or type two dates. */
export function PeriodBar({ view }: { view: View }) {
  const words = useWords();
  const entities = useDesk((desk) => desk.entities);
  const facts = useDesk((desk) => desk.facts);
  const { period } = view.sieve;
  const counted = useMemo(() => {
    const present = [...view.entities].flatMap((id) => entities.get(id) ?? []);
    const met = [...view.facts].flatMap((id) => facts.get(id)?.encounter?.event ?? []);
    const events = new Map(
      [...present.filter(({ kind }) => kind === 'EVENT'), ...met].map((one) => [one.id, one]),
    );
    return histogram([...events.values()].map(entityWhen));
  }, [view.entities, view.facts, entities, facts]);
  const set = (change: Partial<typeof period>) => sift({ period: { ...period, ...change } });
  if (!counted) return null;
  return (
    <section className="period" aria-label={words.period}>
      <Bars
        counted={counted}
        period={period}
        onBrush={(from, until) => set({ from, until })}
        title={words.eventsPer[counted.grain]}
      />
      <div className="period-fields">
        <label>
          {words.from}{' '}
          <input
            type="date"
            value={period.from ?? ''}
            onChange={({ target }) => set({ from: target.value || undefined })}
          />
        </label>
        <label>
          {words.until}{' '}
          <input
            type="date"
            value={period.until ?? ''}
            onChange={({ target }) => set({ until: target.value || undefined })}
          />
        </label>
        <select
          aria-label={words.period}
          value={period.certainty}
          onChange={({ target }) => set({ certainty: target.value as Certainty })}
        >
          <option value="POSSIBLE">{words.possible}</option>
          <option value="CERTAIN">{words.certain}</option>
        </select>
      </div>
    </section>
  );
}

function Bars(props: {
  counted: NonNullable<ReturnType<typeof histogram>>;
  period: View['sieve']['period'];
  title: string;
  onBrush: (from: string, until: string) => void;
}) {
  const svg = useRef<SVGSVGElement>(null);
  const [brush, setBrush] = useState<readonly [number, number]>();
  const { bars } = props.counted;
  const most = Math.max(1, ...bars.map(({ certain, possible }) => certain + possible));
  const barAt = (event: PointerEvent) => {
    const box = svg.current?.getBoundingClientRect();
    const share = box ? (event.clientX - box.left) / box.width : 0;
    return Math.min(bars.length - 1, Math.max(0, Math.floor(share * bars.length)));
  };
  const chosen = (from: number, until: number) => {
    const low = props.period.from ? dayNumber(props.period.from) : undefined;
    const high = props.period.until ? dayNumber(props.period.until) : undefined;
    return (low === undefined || until >= low) && (high === undefined || from <= high);
  };
  function end() {
    if (!brush) return;
    const [a, b] = [bars[Math.min(...brush)], bars[Math.max(...brush)]];
    if (a && b) props.onBrush(dayOfNumber(a.from), dayOfNumber(b.until));
    setBrush(undefined);
  }
  return (
    <div className="bars-frame">
      <svg
        ref={svg}
        className="bars"
        viewBox={`0 0 ${bars.length} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`${props.title}: ${dayOfNumber(bars[0]?.from ?? 0)} – ${dayOfNumber(bars.at(-1)?.until ?? 0)}`}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setBrush([barAt(event), barAt(event)]);
        }}
        onPointerMove={(event) => brush && setBrush([brush[0], barAt(event)])}
        onPointerUp={end}
      >
        {bars.map(({ from, until, certain, possible }, index) => {
          const sure = (certain / most) * (HEIGHT - 4);
          const maybe = (possible / most) * (HEIGHT - 4);
          const on = brush ? index >= Math.min(...brush) && index <= Math.max(...brush) : chosen(from, until);
          return (
            <g key={from} className={on ? 'in' : 'out'}>
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
      <div className="bars-ends quiet">
        <span>{dayOfNumber(bars[0]?.from ?? 0)}</span>
        <span>{props.title}</span>
        <span>{dayOfNumber(bars.at(-1)?.until ?? 0)}</span>
      </div>
    </div>
  );
}
