import type { CountsQuery, RelationshipType } from '../api/operations.gen';
import type { Graph } from '../graph/derive';
import type { Entity } from '../graph/entity';
import { STEP, shownTies } from '../graph/expansion';
import { take, useDesk } from '../state/store';
import { useWords } from '../words/use-words';
import { tieLabel } from '../words/vocabulary';

type Counts = NonNullable<CountsQuery['node']>;

/** Every type of relationship of an entity, with how many are shown of how many there are. */
export function Expansions(props: { entity: Entity; counts: Counts; graph: Graph }) {
  const { counts, graph } = props;
  const { id, kind } = props.entity;
  const words = useWords();
  const locale = useDesk((desk) => desk.locale);
  const rows = Object.entries(counts).flatMap(([type, value]) =>
    typeof value === 'object' && value.totalCount > 0
      ? [
          {
            type: type as RelationshipType,
            all: value.totalCount,
            shown: shownTies(id, graph, type as RelationshipType),
          },
        ]
      : [],
  );
  if (rows.length === 0) return null;
  return (
    <details open>
      <summary>
        {words.relationships} <span className="quiet">{words.byWeight}</span>
      </summary>
      <ul className="expansions">
        {rows.map(({ type, all, shown }) => (
          <li key={type}>
            <span>
              {tieLabel(type, kind, locale)} <span className="quiet">{words.shown(shown, all)}</span>
            </span>
            {shown < all && (
              <button
                type="button"
                className="small"
                onClick={() => void take({ do: 'expand', of: id, type })}
              >
                {words.more(Math.min(STEP, all - shown))}
                <span className="unseen"> {tieLabel(type, kind, locale)}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
