import { useId, useState } from 'react';
import { isReversed, type PeriodFilter } from '../graph/uncertain-date';
import { useWords } from '../words/use-words';

type End = 'from' | 'until';
type Days = Pick<PeriodFilter, End>;

/** The two date fields of a period. A reversed period is rejected with a message next to the field. */
export function PeriodFields(props: { period: PeriodFilter; onChange: (days: Days, gesture: End) => void }) {
  const words = useWords();
  const error = useId();
  const { from, until } = props.period;
  const [rejected, setRejected] = useState<{
    readonly days: Days;
    readonly end: End;
    readonly validDays: Days;
  }>();
  // The rejected input is discarded when brush or undo changes the period.
  const current =
    rejected?.validDays.from === from && rejected?.validDays.until === until ? rejected : undefined;
  const days = current?.days ?? { from, until };
  function change(end: End, day: string) {
    const next = { ...days, [end]: day || undefined };
    if (isReversed(next)) setRejected({ days: next, end, validDays: { from, until } });
    else {
      setRejected(undefined);
      props.onChange(next, end);
    }
  }
  return (['from', 'until'] as const).map((end) => (
    <span key={end} className="period-field">
      <label>
        {words[end]}{' '}
        <input
          type="date"
          value={days[end] ?? ''}
          aria-invalid={current?.end === end}
          aria-describedby={current?.end === end ? error : undefined}
          onChange={({ target }) => change(end, target.value)}
        />
      </label>
      {current?.end === end && (
        <span id={error} className="field-error" role="alert">
          {words.periodReversed}
        </span>
      )}
    </span>
  ));
}
