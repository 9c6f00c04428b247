import { useMemo } from 'react';
import { entityDate } from '../graph/entity';
import type { Certainty } from '../graph/uncertain-date';
import type { View } from '../graph/view';
import { setFilters } from '../state/actions';
import { endGesture } from '../state/commands';
import { useWorkspace } from '../state/store';
import { useWords } from '../words/use-words';
import { Brush } from './brush';
import { buildHistogram } from './histogram';
import { PeriodFields } from './period-fields';

/** The period filter: a brush over a histogram of events, and two date fields. */
export function PeriodBar({ view }: { view: View }) {
  const words = useWords();
  const entities = useWorkspace((workspace) => workspace.entities);
  const facts = useWorkspace((workspace) => workspace.facts);
  const { period } = view.filters;
  const histogram = useMemo(() => {
    const present = [...view.entities].flatMap((id) => entities.get(id) ?? []);
    const met = [...view.facts].flatMap((id) => facts.get(id)?.encounter?.event ?? []);
    const events = new Map(
      [...present.filter(({ kind }) => kind === 'EVENT'), ...met].map((one) => [one.id, one]),
    );
    return buildHistogram([...events.values()].map(entityDate));
  }, [view.entities, view.facts, entities, facts]);
  const setPeriod = (change: Partial<typeof period>, gesture?: string) =>
    setFilters({ period: { ...period, ...change } }, gesture);
  if (!histogram) return null;
  const open = period.from === undefined && period.until === undefined;
  return (
    <section className="period" aria-label={words.period} onBlur={endGesture} onPointerUp={endGesture}>
      <Brush
        histogram={histogram}
        period={period}
        onBrush={(sides) => setPeriod(sides, 'brush')}
        title={words.eventsPer[histogram.unit]}
      />
      <div className="period-fields">
        <PeriodFields period={period} onChange={setPeriod} />
        <select
          aria-label={words.period}
          value={period.certainty}
          onChange={({ target }) => setPeriod({ certainty: target.value as Certainty })}
        >
          <option value="POSSIBLE">{words.periodPossible}</option>
          <option value="CERTAIN">{words.periodCertain}</option>
        </select>
        {!open && (
          <button
            type="button"
            className="small"
            onClick={() => setPeriod({ from: undefined, until: undefined })}
          >
            {words.clearPeriod}
          </button>
        )}
      </div>
    </section>
  );
}
