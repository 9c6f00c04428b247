import type { CountsQuery, RelationshipType } from '../api/operations.gen';
import type { Graph } from '../graph/derive';
import { nextExpansion, shownTies } from '../graph/expansion';
import { take, useDesk } from '../state/store';
import { useWords } from '../words/use-words';
import { factTypeLabel } from '../words/vocabulary';

type Counts = NonNullable<CountsQuery['node']>;

/** Every type of relationship of an entity, with how many are shown of how many there are. */
export function Expansions({ id, counts, graph }: { id: string; counts: Counts; graph: Graph }) {
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
        {words.relationships} <span className="quiet">{words.byTies}</span>
      </summary>
      <ul className="expansions">
        {rows.map(({ type, all, shown }) => (
          <li key={type}>
            <span>
              {factTypeLabel(type, locale)} <span className="quiet">{words.shown(shown, all)}</span>
            </span>
            {shown < all && (
              <button
                type="button"
                className="small"
                onClick={() => void take(nextExpansion(id, graph, type))}
              >
                {words.more(Math.min(25, all - shown))}
                <span className="unseen"> {factTypeLabel(type, locale)}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
