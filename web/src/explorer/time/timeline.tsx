import { useMemo } from 'react';
import type { Graph } from '../graph/derive';
import type { View } from '../graph/view';
import { dayOfNumber, dayText } from '../graph/when';
import { ThingName } from '../parts/thing-name';
import { useDesk } from '../state/store';
import { useWords } from '../words/use-words';
import { LaneMarks } from './lane-marks';
import { heightOf } from './lane-places';
import { LANE_GROUPS, lanesOf } from './lanes';
import { type Grain, grainOf, ticks } from './scale';
import { TimeLegend } from './time-legend';

/** Room for the days above the lanes, and for the name of a group of them. */
const TOP = 28;
const HEADING = 24;
const MARGIN = 14;
/** Room for names beyond the last day. */
const BEYOND = 110;
/** What a day, a month, a year takes as text, and how much of it is written. */
const TEXT: Readonly<Record<Grain, { readonly width: number; readonly letters: number }>> = {
  day: { width: 128, letters: 10 },
  month: { width: 108, letters: 7 },
  year: { width: 46, letters: 4 },
};

/** The view as lanes of time: meetings, posts, agreements. The same days stand above one another. */
export function Timeline({ view, graph }: { view: View; graph: Graph }) {
  const words = useWords();
  const locale = useDesk((desk) => desk.locale);
  const lanes = useMemo(() => lanesOf(graph, view.focus), [graph, view.focus]);
  if (!lanes) return <p className="quiet">{words.undated}</p>;
  const grain = grainOf(lanes.extent[1] - lanes.extent[0]);
  const starts = ticks(lanes.extent, grain);
  const [first, last] = [starts[0] ?? 0, starts.at(-1) ?? 1];
  const width = Math.max(520, Math.min(4000, (starts.length - 1) * (grain === 'day' ? 90 : 46)));
  const x = (day: number) =>
    MARGIN + ((Math.min(last, Math.max(first, day)) - first) / (last - first || 1)) * width;
  const text = TEXT[grain];
  const each = Math.max(1, Math.ceil((text.width * (starts.length - 1)) / width));
  const right = MARGIN + width + BEYOND;
  let bottom = TOP;
  const groups = LANE_GROUPS.flatMap((group) => {
    const own = lanes.lanes.filter((lane) => lane.group === group);
    if (own.length === 0) return [];
    const top = bottom;
    bottom += HEADING;
    const placed = own.map((lane) => {
      const y = bottom;
      bottom += heightOf(lane);
      return { lane, y };
    });
    return [{ group, top, placed }];
  });
  return (
    <>
      <TimeLegend spans={lanes.lanes.flatMap(({ marks }) => marks.map(({ span }) => span))} />
      <div className="lanes">
        <div className="lane-names" style={{ paddingBlockStart: TOP }}>
          {groups.map(({ group, placed }) => (
            <section key={group} aria-label={words.laneGroups[group]}>
              <h3 style={{ height: HEADING }}>{words.laneGroups[group]}</h3>
              {placed.map(({ lane }) => (
                <div key={lane.entity.id} style={{ height: heightOf(lane) }}>
                  <ThingName id={lane.entity.id} />
                </div>
              ))}
            </section>
          ))}
        </div>
        <div className="lane-marks" tabIndex={0} role="group" aria-label={words.timeline}>
          <svg width={right} height={bottom} aria-label={words.timeline} role="group">
            {starts.map((day, index) => (
              <g key={day}>
                <line className="tick" x1={x(day)} x2={x(day)} y1={TOP - 8} y2={bottom} />
                {index % each === 0 && index < starts.length - 1 && (
                  <text x={x(day) + 3} y={14}>
                    {dayText(dayOfNumber(day).slice(0, text.letters), locale)}
                  </text>
                )}
              </g>
            ))}
            {groups.map(({ group, top, placed }) => (
              <g key={group}>
                <line className="group-line" x1={0} x2={right} y1={top} y2={top} />
                {placed.map(({ lane, y }) => (
                  <LaneMarks key={lane.entity.id} lane={lane} y={y} scale={{ x, first, last, right }} />
                ))}
              </g>
            ))}
          </svg>
        </div>
      </div>
    </>
  );
}
