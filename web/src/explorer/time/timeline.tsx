import { useMemo } from 'react';
import { EntityLink } from '../components/entity-link';
import type { Graph } from '../graph/derive-graph';
import { dayFromNumber, formatDay } from '../graph/uncertain-date';
import type { View } from '../graph/view';
import { useWorkspace } from '../state/store';
import { useWords } from '../words/use-words';
import { type TickUnit, tickDays, tickUnit } from './calendar-ticks';
import { laneHeight } from './lane-layout';
import { LaneMarks } from './lane-marks';
import { buildLanes, LANE_GROUPS } from './lanes';
import { TimelineLegend } from './timeline-legend';

/** Height of the axis, and of a group heading. */
const AXIS_HEIGHT = 28;
const GROUP_HEIGHT = 24;
const MARGIN = 14;
/** Room for names after the last day. */
const NAME_ROOM = 110;
/** Label width in pixels, and length of the ISO prefix, per unit. */
const TICK_LABELS: Readonly<Record<TickUnit, { readonly width: number; readonly letters: number }>> = {
  day: { width: 128, letters: 10 },
  month: { width: 108, letters: 7 },
  year: { width: 46, letters: 4 },
};

/** Lanes of meetings, posts and agreements on a common time axis. */
export function Timeline({ view, graph }: { view: View; graph: Graph }) {
  const words = useWords();
  const locale = useWorkspace((workspace) => workspace.locale);
  const lanes = useMemo(() => buildLanes(graph, view.focus), [graph, view.focus]);
  if (!lanes) return <p className="secondary">{words.undated}</p>;
  const unit = tickUnit(lanes.extent[1] - lanes.extent[0]);
  const ticks = tickDays(lanes.extent, unit);
  const [first, last] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const width = Math.max(520, Math.min(4000, (ticks.length - 1) * (unit === 'day' ? 90 : 46)));
  const x = (day: number) =>
    MARGIN + ((Math.min(last, Math.max(first, day)) - first) / (last - first || 1)) * width;
  const text = TICK_LABELS[unit];
  const labelEvery = Math.max(1, Math.ceil((text.width * (ticks.length - 1)) / width));
  const right = MARGIN + width + NAME_ROOM;
  let bottom = AXIS_HEIGHT;
  const groups = LANE_GROUPS.flatMap((group) => {
    const groupLanes = lanes.lanes.filter((lane) => lane.group === group);
    if (groupLanes.length === 0) return [];
    const top = bottom;
    bottom += GROUP_HEIGHT;
    const placedLanes = groupLanes.map((lane) => {
      const y = bottom;
      bottom += laneHeight(lane);
      return { lane, y };
    });
    return [{ group, top, placed: placedLanes }];
  });
  return (
    <>
      <TimelineLegend spans={lanes.lanes.flatMap(({ marks }) => marks.map(({ span }) => span))} />
      <div className="lanes">
        <div className="lane-names" style={{ paddingBlockStart: AXIS_HEIGHT }}>
          {groups.map(({ group, placed: placedLanes }) => (
            <section key={group} aria-label={words.laneGroups[group]}>
              <h3 style={{ height: GROUP_HEIGHT }}>{words.laneGroups[group]}</h3>
              {placedLanes.map(({ lane }) => (
                <div key={lane.entity.id} style={{ height: laneHeight(lane) }}>
                  <EntityLink id={lane.entity.id} />
                </div>
              ))}
            </section>
          ))}
        </div>
        <div className="lane-marks" tabIndex={0} role="group" aria-label={words.timeline}>
          <svg width={right} height={bottom} aria-label={words.timeline} role="group">
            {ticks.map((day, index) => (
              <g key={day}>
                <line className="tick" x1={x(day)} x2={x(day)} y1={AXIS_HEIGHT - 8} y2={bottom} />
                {index % labelEvery === 0 && index < ticks.length - 1 && (
                  <text x={x(day) + 3} y={14}>
                    {formatDay(dayFromNumber(day).slice(0, text.letters), locale)}
                  </text>
                )}
              </g>
            ))}
            {groups.map(({ group, top, placed: placedLanes }) => (
              <g key={group}>
                <line className="group-line" x1={0} x2={right} y1={top} y2={top} />
                {placedLanes.map(({ lane, y }) => (
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
