import type { KeyboardEvent } from 'react';
import { KIND_LOOKS } from '../canvas/kind-looks';
import { isDone } from '../graph/entity';
import { select, useDesk } from '../state/store';
import { type Place, placesOf, type Scale } from './lane-places';
import type { Lane, Mark } from './lanes';
import { Whisker } from './whisker';

const BAR = 16;

/** The marks of one lane: what stands at a day as its shape, what lasted as a bar, what is not known exactly as a dashed line. */
export function LaneMarks({ lane, y, scale }: { lane: Lane; y: number; scale: Scale }) {
  const chosen = useDesk((desk) => desk.selection);
  return (
    <g transform={`translate(0 ${y})`}>
      {placesOf(lane, scale).map((place) => {
        const { fact, other, when, id, span } = place.mark;
        const is = chosen && 'id' in chosen && (chosen.id === other.id || chosen.id === fact?.id);
        const doubtful = (fact ?? other).confidence !== 'STATED';
        const looks = [span.is, is && 'chosen', doubtful && 'doubtful', !isDone(other) && 'hollow'];
        const title = [...new Set([lane.entity.name, other.name, when.text])].join(' · ');
        return (
          <g
            key={id}
            className={['mark-on-lane', ...looks.filter(Boolean)].join(' ')}
            data-kind={other.kind}
            data-thing={other.id}
            role="button"
            tabIndex={0}
            aria-label={title}
            aria-pressed={is === true}
            onClick={() => choose(place.mark)}
            onKeyDown={press}
          >
            <title>{title}</title>
            <Shape place={place} />
          </g>
        );
      })}
    </g>
  );
}

function Shape({ place: { mark, x, y, may, sure, name } }: { place: Place }) {
  const size = mark.span.is === 'day' ? 0.9 : 0.7;
  return (
    <>
      {may && <Whisker {...may} y={y} />}
      {sure && (
        <rect
          className="bar"
          x={sure.left}
          y={y - BAR / 2}
          width={Math.max(2, sure.right - sure.left)}
          height={BAR}
          rx={2}
        />
      )}
      {mark.span.is !== 'lasting' && (
        <path
          transform={`translate(${x - 10 * size} ${y - 10 * size}) scale(${size})`}
          d={KIND_LOOKS[mark.other.kind].path}
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

/** A mark is pressed by keys as a button is. */
function press(event: KeyboardEvent<SVGGElement>): void {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  event.currentTarget.dispatchEvent(new MouseEvent('click', { bubbles: true }));
}

/** A tenure is chosen as the fact that it is; an event or agreement as itself, where it is known. */
function choose({ fact, other }: Mark): void {
  const known = useDesk.getState().entities.has(other.id);
  if (known && (other.kind !== 'POST' || !fact)) select({ kind: 'entity', id: other.id });
  else if (fact) select({ kind: 'line', id: fact.id });
}
