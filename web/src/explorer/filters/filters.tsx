import type { Confidence, Kind } from '../api/operations.gen';
import type { FactType } from '../graph/fact';
import type { View } from '../graph/view';
import { OPEN_SIEVE } from '../graph/view';
import { CONFIDENCE_VALUES, KIND_VALUES } from '../graph/vocabulary';
import { Menu } from '../parts/menu';
import { sift } from '../state/actions';
import { endGesture, useDesk } from '../state/store';
import { useWords } from '../words/use-words';
import { confidenceLabel, factTypeLabel, kindLabel } from '../words/vocabulary';

/** What of the graph is let through: kinds, types, confidence, the size of a meeting. */
export function Filters({ view }: { view: View }) {
  const words = useWords();
  const locale = useDesk((desk) => desk.locale);
  const entities = useDesk((desk) => desk.entities);
  const facts = useDesk((desk) => desk.facts);
  const { sieve } = view;
  const kinds = new Set([...view.entities].flatMap((id) => entities.get(id)?.kind ?? []));
  const types = new Set([...view.facts].flatMap((id) => facts.get(id)?.type ?? []));
  const active = [
    sieve.kinds.length,
    sieve.types.length,
    Number(sieve.confidence !== 'UNCERTAIN'),
    Number(sieve.maxGroup !== undefined),
  ];
  const count = active.filter((one) => one > 0).length;
  return (
    <Menu
      title={
        <>
          {words.filters}
          {count > 0 && <span className="count">{count}</span>}
        </>
      }
    >
      <Choices
        title={words.kinds}
        values={KIND_VALUES.filter((kind) => kinds.has(kind))}
        chosen={sieve.kinds}
        label={(kind: Kind) => kindLabel(kind, locale)}
        onChange={(chosen) => sift({ kinds: chosen })}
      />
      <Choices
        title={words.relationships}
        values={[...types].sort()}
        chosen={sieve.types}
        label={(type: FactType) => factTypeLabel(type, locale)}
        onChange={(chosen) => sift({ types: chosen })}
      />
      <label>
        {words.confidence}{' '}
        <select
          value={sieve.confidence}
          onChange={({ target }) => sift({ confidence: target.value as Confidence })}
        >
          {CONFIDENCE_VALUES.map((one) => (
            <option key={one} value={one}>
              {confidenceLabel(one, locale)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.groupSize}{' '}
        <input
          type="number"
          min={2}
          placeholder={words.anySize}
          value={sieve.maxGroup ?? ''}
          onChange={({ target }) => sift({ maxGroup: sizeOf(target.value) }, 'size')}
          onBlur={endGesture}
          onPointerUp={endGesture}
        />
      </label>
      <button type="button" onClick={() => sift({ ...OPEN_SIEVE, maxGroup: undefined })}>
        {words.clear}
      </button>
    </Menu>
  );
}

/** A size that was typed; undefined where it is none. */
function sizeOf(text: string): number | undefined {
  const size = Math.trunc(Number(text));
  return size > 0 ? size : undefined;
}

/** None chosen lets all through. */
function Choices<T extends string>(props: {
  title: string;
  values: readonly T[];
  chosen: readonly T[];
  label: (value: T) => string;
  onChange: (chosen: readonly T[]) => void;
}) {
  const { values, chosen } = props;
  return (
    <fieldset>
      <legend>{props.title}</legend>
      {values.map((value) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ target }) =>
              props.onChange(target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
            }
          />{' '}
          {props.label(value)}
        </label>
      ))}
    </fieldset>
  );
}
