import { useMemo } from 'react';
import { KIND_LOOKS } from '../canvas/kind-looks';
import { ThingName } from '../evidence/thing-name';
import type { Graph } from '../graph/derive';
import { isDone } from '../graph/entity';
import type { View } from '../graph/view';
import { dayOfNumber } from '../graph/when';
import { select, useDesk } from '../state/store';
import { useWords } from '../words/use-words';
import { type Lane, lanesOf, type Mark } from './lanes';
import { grainOf, ticks } from './scale';

const LANE = 30;
const MARGIN = 14;

/** The view as lanes of time: who was where with whom, and in which posts. The same days stand above one another. */
export function Timeline({ view, graph }: { view: View; graph: Graph }) {
  const words = useWords();
  const lanes = useMemo(() => lanesOf(graph, view.focus), [graph, view.focus]);
  if (!lanes) return <p className="quiet">{words.undated}</p>;
  const grain = grainOf(lanes.extent[1] - lanes.extent[0]);
  const starts = ticks(lanes.extent, grain);
  const [first, last] = [starts[0] ?? 0, starts.at(-1) ?? 1];
  const width = Math.max(560, Math.min(4000, (starts.length - 1) * (grain === 'day' ? 90 : 46)));
  const x = (day: number) =>
    MARGIN + ((Math.min(last, Math.max(first, day)) - first) / (last - first || 1)) * width;
  const each = Math.max(1, Math.ceil(starts.length / (width / 84)));
  const shortDay = (day: number) =>
    dayOfNumber(day).slice(0, grain === 'year' ? 4 : grain === 'month' ? 7 : 10);
  return (
    <div className="lanes">
      <div className="lane-names" style={{ paddingBlockStart: LANE }}>
        {lanes.lanes.map(({ entity }) => (
          <div key={entity.id} style={{ height: LANE }}>
            <ThingName id={entity.id} />
          </div>
        ))}
      </div>
      <div className="lane-marks" tabIndex={0} role="group" aria-label={words.timeline}>
        <svg
          width={width + 2 * MARGIN}
          height={(lanes.lanes.length + 1) * LANE}
          aria-label={words.timeline}
          role="group"
        >
          {starts.map((day, index) => (
            <g key={day}>
              <line
                className="tick"
                x1={x(day)}
                x2={x(day)}
                y1={LANE - 8}
                y2={(lanes.lanes.length + 1) * LANE}
              />
              {index % each === 0 && index < starts.length - 1 && (
                <text x={x(day) + 3} y={14}>
                  {shortDay(day)}
                </text>
              )}
            </g>
          ))}
          {lanes.lanes.map((lane, index) => (
            <LaneMarks
              key={lane.entity.id}
              lane={lane}
              y={(index + 1) * LANE + LANE / 2}
              x={x}
              span={[first, last]}
            />
          ))}
        </svg>
      </div>
    </div>
  );
}

function LaneMarks(props: {
  lane: Lane;
  y: number;
  x: (day: number) => number;
  span: readonly [number, number];
}) {
  const { lane, y, x, span } = props;
  const chosen = useDesk((desk) => desk.selection);
  const beside = new Map<number, number>();
  return (
    <g>
      {lane.marks.map((mark) => {
        const from = mark.from ?? span[0];
        const until = (mark.until ?? span[1]) + 1;
        const lasting = until - from > 1;
        const start = x(from);
        // Several on one day stand beside one another.
        const place = beside.get(start) ?? 0;
        beside.set(start, place + (lasting ? 0 : 1));
        const is = chosen && 'id' in chosen && (chosen.id === mark.other.id || chosen.id === mark.fact.id);
        const title = `${lane.entity.name} · ${mark.other.name} · ${mark.when.text}`;
        return (
          <g
            key={mark.fact.id + mark.other.id}
            className={`mark-on-lane ${is ? 'chosen' : ''} ${mark.fact.confidence === 'STATED' ? '' : 'doubtful'} ${isDone(mark.other) ? '' : 'hollow'}`}
            data-kind={mark.other.kind}
            role="button"
            tabIndex={0}
            aria-label={title}
            onClick={() => choose(mark)}
            onKeyDown={(event) => event.key === 'Enter' && choose(mark)}
          >
            <title>{title}</title>
            {lasting ? (
              <rect
                className="bar"
                x={start}
                y={y - 4}
                width={Math.max(6, x(until) - start)}
                height={8}
                rx={2}
              />
            ) : (
              <path
                transform={`translate(${start + 4 + place * 20} ${y - 9}) scale(0.9)`}
                d={KIND_LOOKS[mark.other.kind].path}
              />
            )}
          </g>
        );
      })}
    </g>
  );
}

function choose({ fact, other }: Mark): void {
  const known = useDesk.getState().entities.has(other.id);
  select(known && other.kind === 'EVENT' ? { kind: 'entity', id: other.id } : { kind: 'line', id: fact.id });
}
