import { useMemo } from 'react';
import { entityWhen } from '../graph/entity';
import type { View } from '../graph/view';
import type { Certainty } from '../graph/when';
import { sift } from '../state/actions';
import { endGesture, useDesk } from '../state/store';
import { useWords } from '../words/use-words';
import { Brush } from './brush';
import { histogram } from './histogram';
import { PeriodFields } from './period-fields';

/** The period that is looked at, over a histogram of the events on the desk: draw over it, or type two dates. */
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
  const set = (change: Partial<typeof period>, gesture?: string) =>
    sift({ period: { ...period, ...change } }, gesture);
  if (!counted) return null;
  const open = period.from === undefined && period.until === undefined;
  return (
    <section className="period" aria-label={words.period} onBlur={endGesture} onPointerUp={endGesture}>
      <Brush
        counted={counted}
        period={period}
        onBrush={(sides) => set(sides, 'brush')}
        title={words.eventsPer[counted.grain]}
      />
      <div className="period-fields">
        <PeriodFields period={period} onChange={set} />
        <select
          aria-label={words.period}
          value={period.certainty}
          onChange={({ target }) => set({ certainty: target.value as Certainty })}
        >
          <option value="POSSIBLE">{words.possible}</option>
          <option value="CERTAIN">{words.certain}</option>
        </select>
        {!open && (
          <button type="button" className="small" onClick={() => set({ from: undefined, until: undefined })}>
            {words.clearPeriod}
          </button>
        )}
      </div>
    </section>
  );
}
