import type { KeyboardEvent } from 'react';
import { KIND_STYLES } from '../canvas/kind-styles';
import { isRealized } from '../graph/entity';
import { select, useWorkspace } from '../state/store';
import { type PlacedMark, placeMarks, type TimeScale } from './lane-layout';
import type { Lane, LaneMark } from './lanes';
import { UncertaintyRange } from './uncertainty-range';

const BAR = 16;

/** The marks of a lane: symbols for days, bars for intervals, dashed lines for uncertain ranges. */
export function LaneMarks({ lane, y, scale }: { lane: Lane; y: number; scale: TimeScale }) {
  const selected = useWorkspace((workspace) => workspace.selection);
  return (
    <g transform={`translate(0 ${y})`}>
      {placeMarks(lane, scale).map((placed) => {
        const { fact, other, date, id, span } = placed.mark;
        const isSelected =
          selected && 'id' in selected && (selected.id === other.id || selected.id === fact?.id);
        const doubtful = (fact ?? other).confidence !== 'STATED';
        const classes = [
          span.is,
          isSelected && 'selected',
          doubtful && 'doubtful',
          !isRealized(other) && 'hollow',
        ];
        const title = [...new Set([lane.entity.name, other.name, date.text])].join(' · ');
        return (
          <g
            key={id}
            className={['lane-mark', ...classes.filter(Boolean)].join(' ')}
            data-kind={other.kind}
            data-entity={other.id}
            role="button"
            tabIndex={0}
            aria-label={title}
            aria-pressed={isSelected === true}
            onClick={() => selectMark(placed.mark)}
            onKeyDown={handleKeyDown}
          >
            <title>{title}</title>
            <Shape placed={placed} />
          </g>
        );
      })}
    </g>
  );
}

function Shape({ placed: { mark, x, y, possible, certain, name } }: { placed: PlacedMark }) {
  const size = mark.span.is === 'day' ? 0.9 : 0.7;
  return (
    <>
      {possible && <UncertaintyRange {...possible} y={y} />}
      {certain && (
        <rect
          className="bar"
          x={certain.left}
          y={y - BAR / 2}
          width={Math.max(2, certain.right - certain.left)}
          height={BAR}
          rx={2}
        />
      )}
      {mark.span.is !== 'lasting' && (
        <path
          transform={`translate(${x - 10 * size} ${y - 10 * size}) scale(${size})`}
          d={KIND_STYLES[mark.other.kind].path}
        />
      )}
      {name !== undefined && (
        <text className="bar-name" x={name.x} y={y + 4}>
          {name.text}
        </text>
      )}
    </>
  );
}

/** Enter and Space activate a mark like a button. */
function handleKeyDown(event: KeyboardEvent<SVGGElement>): void {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  event.currentTarget.dispatchEvent(new MouseEvent('click', { bubbles: true }));
}

/** Selects a tenure as a fact, and an event or agreement as an entity if it is loaded. */
function selectMark({ fact, other }: LaneMark): void {
  const known = useWorkspace.getState().entities.has(other.id);
  if (known && (other.kind !== 'POST' || !fact)) select({ kind: 'entity', id: other.id });
  else if (fact) select({ kind: 'edge', id: fact.id });
}
