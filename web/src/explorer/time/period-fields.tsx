import { useId, useState } from 'react';
import { isBackwards, type Period } from '../graph/when';
import { useWords } from '../words/use-words';

type End = 'from' | 'until';
type Days = Pick<Period, End>;

/** The two days of a period. One that would end before it begins is not taken, and told so beside the field. */
export function PeriodFields(props: { period: Period; onChange: (days: Days, gesture: End) => void }) {
  const words = useWords();
  const error = useId();
  const { from, until } = props.period;
  const [refused, setRefused] = useState<{
    readonly days: Days;
    readonly end: End;
    readonly instead: Days;
  }>();
  // What was refused is forgotten once the period is another, by the brush or by undo.
  const wrong = refused?.instead.from === from && refused?.instead.until === until ? refused : undefined;
  const days = wrong?.days ?? { from, until };
  function change(end: End, day: string) {
    const next = { ...days, [end]: day || undefined };
    if (isBackwards(next)) setRefused({ days: next, end, instead: { from, until } });
    else {
      setRefused(undefined);
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
          aria-invalid={wrong?.end === end}
          aria-describedby={wrong?.end === end ? error : undefined}
          onChange={({ target }) => change(end, target.value)}
        />
      </label>
      {wrong?.end === end && (
        <span id={error} className="refused" role="alert">
          {words.backwards}
        </span>
      )}
    </span>
  ));
}
