import type { Confidence, Kind } from '../api/operations.gen';
import { Menu } from '../components/menu';
import { CONFIDENCE_VALUES, KIND_VALUES } from '../graph/api-enums';
import type { FactType } from '../graph/fact';
import type { View } from '../graph/view';
import { NO_FILTERS } from '../graph/view';
import { setFilters } from '../state/actions';
import { endGesture } from '../state/commands';
import { useWorkspace } from '../state/store';
import { confidenceLabel, factTypeLabel, kindLabel } from '../words/labels';
import { useWords } from '../words/use-words';

/** The filter menu: kinds, relationship types, confidence and group size. */
export function FilterMenu({ view }: { view: View }) {
  const words = useWords();
  const locale = useWorkspace((workspace) => workspace.locale);
  const entities = useWorkspace((workspace) => workspace.entities);
  const facts = useWorkspace((workspace) => workspace.facts);
  const { filters } = view;
  const kinds = new Set([...view.entities].flatMap((id) => entities.get(id)?.kind ?? []));
  const types = new Set([...view.facts].flatMap((id) => facts.get(id)?.type ?? []));
  const active = [
    filters.kinds.length,
    filters.types.length,
    Number(filters.confidence !== 'UNCERTAIN'),
    Number(filters.maxGroup !== undefined),
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
      <CheckboxGroup
        title={words.kinds}
        values={KIND_VALUES.filter((kind) => kinds.has(kind))}
        selected={filters.kinds}
        label={(kind: Kind) => kindLabel(kind, locale)}
        onChange={(selected) => setFilters({ kinds: selected })}
      />
      <CheckboxGroup
        title={words.relationships}
        values={[...types].sort()}
        selected={filters.types}
        label={(type: FactType) => factTypeLabel(type, locale)}
        onChange={(selected) => setFilters({ types: selected })}
      />
      <label>
        {words.confidence}{' '}
        <select
          value={filters.confidence}
          onChange={({ target }) => setFilters({ confidence: target.value as Confidence })}
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
          value={filters.maxGroup ?? ''}
          onChange={({ target }) => setFilters({ maxGroup: sizeOf(target.value) }, 'size')}
          onBlur={endGesture}
          onPointerUp={endGesture}
        />
      </label>
      <button type="button" onClick={() => setFilters({ ...NO_FILTERS, maxGroup: undefined })}>
        {words.clear}
      </button>
    </Menu>
  );
}

/** Parses a positive integer; undefined for other input. */
function sizeOf(text: string): number | undefined {
  const size = Math.trunc(Number(text));
  return size > 0 ? size : undefined;
}

/** A group of checkboxes. An empty selection means no filter. */
function CheckboxGroup<T extends string>(props: {
  title: string;
  values: readonly T[];
  selected: readonly T[];
  label: (value: T) => string;
  onChange: (selected: readonly T[]) => void;
}) {
  const { values, selected } = props;
  return (
    <fieldset>
      <legend>{props.title}</legend>
      {values.map((value) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={selected.includes(value)}
            onChange={({ target }) =>
              props.onChange(target.checked ? [...selected, value] : selected.filter((one) => one !== value))
            }
          />{' '}
          {props.label(value)}
        </label>
      ))}
    </fieldset>
  );
}
