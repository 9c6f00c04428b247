import type { RelationshipCountsQuery, RelationshipType } from '../api/operations.gen';
import type { Graph } from '../graph/derive-graph';
import type { Entity } from '../graph/entity';
import { countShown, EXPANSION_SIZE } from '../graph/expansion';
import { dispatch } from '../state/commands';
import { useWorkspace } from '../state/store';
import { relationshipLabel } from '../words/labels';
import { useWords } from '../words/use-words';

type Counts = NonNullable<RelationshipCountsQuery['node']>;

/** The relationship types of an entity, with the number shown and the total, and a button to load more. */
export function Expansions(props: { entity: Entity; counts: Counts; graph: Graph }) {
  const { counts, graph } = props;
  const { id, kind } = props.entity;
  const words = useWords();
  const locale = useWorkspace((workspace) => workspace.locale);
  const rows = Object.entries(counts).flatMap(([type, value]) =>
    typeof value === 'object' && value.totalCount > 0
      ? [
          {
            type: type as RelationshipType,
            all: value.totalCount,
            shown: countShown(id, graph, type as RelationshipType),
          },
        ]
      : [],
  );
  if (rows.length === 0) return null;
  return (
    <details open>
      <summary>
        {words.relationships} <span className="secondary">{words.weightOrder}</span>
      </summary>
      <ul className="expansions">
        {rows.map(({ type, all, shown }) => (
          <li key={type}>
            <span>
              {relationshipLabel(type, kind, locale)}{' '}
              <span className="secondary">{words.shown(shown, all)}</span>
            </span>
            {shown < all && (
              <button
                type="button"
                className="small"
                onClick={() => void dispatch({ do: 'expand', of: id, type })}
              >
                {words.more(Math.min(EXPANSION_SIZE, all - shown))}
                <span className="visually-hidden"> {relationshipLabel(type, kind, locale)}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
