import { KIND_LOOKS } from '../canvas/kind-looks';
import { isDone } from '../graph/entity';
import { select, useDesk } from '../state/store';
import type { Lane, Mark } from './lanes';

const ROW = 30;
/** Each thing that lasts has a row of its own below the marks of single days. */
const BAR = 9;

const lasts = ({ from, until }: Mark): boolean => from === undefined || from !== until;

/** How much room a lane takes. */
export const heightOf = ({ marks }: Lane): number => ROW + BAR * marks.filter(lasts).length;

/** The marks of one lane: what stands at a day as its shape, what lasts as a bar. */
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
      return (
        <rect className="bar" x={start} y={y + ROW - 5 + BAR * bars++} width={width} height={6} rx={2} />
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
        const is = chosen && 'id' in chosen && (chosen.id === other.id || chosen.id === fact.id);
        const looks = [
          is && 'chosen',
          fact.confidence !== 'STATED' && 'doubtful',
          !isDone(other) && 'hollow',
        ];
        const title = `${lane.entity.name} · ${other.name} · ${when.text}`;
        return (
          <g
            key={fact.id + other.id}
            className={['mark-on-lane', ...looks.filter(Boolean)].join(' ')}
            data-kind={other.kind}
            role="button"
            tabIndex={0}
            aria-label={title}
            onClick={() => choose(mark)}
            onKeyDown={(event) => event.key === 'Enter' && choose(mark)}
          >
            <title>{title}</title>
            {shapeOf(mark)}
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
