import type { KeyboardEvent } from 'react';
import { KIND_LOOKS } from '../canvas/kind-looks';
import { type Entity, isDone } from '../graph/entity';
import { select, useDesk } from '../state/store';
import type { Lane, Mark } from './lanes';

const ROW = 30;
/** Each thing that lasts has a row of its own below the marks of single days, with its name. */
const BAR = 20;

const lasts = ({ from, until }: Mark): boolean => from === undefined || from !== until;
const hasDays = ({ marks }: Lane): boolean => !marks.every(lasts);

/** Whether it was on one of several days and did not last for all of them: EDTF writes what lasts with a stroke. */
const isSometime = (other: Entity): boolean =>
  'date' in other && other.date !== null && !other.date.edtf.includes('/');

/** How much room a lane takes. */
export const heightOf = (lane: Lane): number =>
  (hasDays(lane) ? ROW : 6) + BAR * lane.marks.filter(lasts).length;

/** The marks of one lane: what stands at a day as its shape, what lasts as a bar with its name. */
export function LaneMarks(props: {
  lane: Lane;
  y: number;
  x: (day: number) => number;
  span: readonly [number, number];
}) {
  const { lane, y, x, span } = props;
  const chosen = useDesk((desk) => desk.selection);
  const beside = new Map<number, number>();
  let bars = 0;

  function shapeOf(mark: Mark) {
    const start = x(mark.from ?? span[0]);
    if (lasts(mark)) {
      const width = Math.max(6, x((mark.until ?? span[1]) + 1) - start);
      const top = y + (hasDays(lane) ? ROW : 6) + BAR * bars++;
      return (
        <>
          <rect className="bar" x={start} y={top - 2} width={width} height={BAR - 4} rx={2} />
          <text className="bar-name" x={start + 5} y={top + 10}>
            {mark.other.name}
          </text>
        </>
      );
    }
    // Several on one day stand beside one another.
    const place = beside.get(start) ?? 0;
    beside.set(start, place + 1);
    return (
      <path
        transform={`translate(${start + 4 + place * 20} ${y + 3}) scale(0.9)`}
        d={KIND_LOOKS[mark.other.kind].path}
      />
    );
  }

  return (
    <g>
      {lane.marks.map((mark) => {
        const { fact, other, when } = mark;
        const is = chosen && 'id' in chosen && (chosen.id === other.id || chosen.id === fact?.id);
        const doubtful = (fact ?? other).confidence !== 'STATED';
        const looks = [
          is && 'chosen',
          doubtful && 'doubtful',
          !isDone(other) && 'hollow',
          isSometime(other) && 'sometime',
        ];
        const title = [...new Set([lane.entity.name, other.name, when.text])].join(' · ');
        return (
          <g
            key={mark.id}
            className={['mark-on-lane', ...looks.filter(Boolean)].join(' ')}
            data-kind={other.kind}
            data-thing={other.id}
            role="button"
            tabIndex={0}
            aria-label={title}
            aria-pressed={is === true}
            onClick={() => choose(mark)}
            onKeyDown={press}
          >
            <title>{title}</title>
            {shapeOf(mark)}
          </g>
        );
      })}
    </g>
  );
}

/** A mark is pressed by keys as a button is. */
function press(event: KeyboardEvent<SVGGElement>): void {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  event.currentTarget.dispatchEvent(new MouseEvent('click', { bubbles: true }));
}

/** A tenure is chosen as the fact that it is; an event or agreement as itself, where it is on the desk. */
function choose({ fact, other }: Mark): void {
  const known = useDesk.getState().entities.has(other.id);
  if (known && (other.kind !== 'POST' || !fact)) select({ kind: 'entity', id: other.id });
  else if (fact) select({ kind: 'line', id: fact.id });
}
