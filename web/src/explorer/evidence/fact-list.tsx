import type { RelationshipType } from '../api/operations.gen';
import { DataText } from '../components/data-text';
import { EntityLink } from '../components/entity-link';
import { EXPANSION_SIZE } from '../graph/expansion';
import { parseUncertainDate } from '../graph/uncertain-date';
import { select, useWorkspace } from '../state/store';
import { useWords } from '../words/use-words';
import { inDisplayOrder, otherEnd, useRelationships } from './use-relationships';

/** The facts of one type of an entity. Each sentence opens its evidence. */
export function FactList({ of, type, title }: { of: string; type: RelationshipType; title: string }) {
  const words = useWords();
  const locale = useWorkspace((workspace) => workspace.locale);
  const { loaded, loadMore } = useRelationships(of, type);
  if (!loaded || loaded.total === 0) return null;
  const dated = loaded.facts.map((fact) => ({
    ...fact,
    date: fact.during === undefined ? undefined : parseUncertainDate(fact.during, locale),
  }));
  const remaining = loaded.total - dated.length;
  return (
    <details open>
      <summary>
        {title}{' '}
        <span className="secondary">
          {remaining > 0 ? words.countOf(dated.length, loaded.total) : loaded.total}
        </span>
      </summary>
      <ul className="facts">
        {inDisplayOrder(dated, type).map((fact) => {
          const contribution = fact.properties.find(({ name }) => name === 'contribution')?.value;
          return (
            <li key={fact.id}>
              {type === 'HOLDS' && <span className="when">{fact.date?.text ?? words.undated}</span>}
              <EntityLink id={otherEnd(fact, of)} />
              <button
                type="button"
                className="open-evidence sentence"
                onClick={() => select({ kind: 'edge', id: fact.id })}
              >
                {fact.sentence}
              </button>
              {contribution && <DataText className="contribution">{contribution}</DataText>}
            </li>
          );
        })}
      </ul>
      {remaining > 0 && (
        <button type="button" className="small" onClick={loadMore}>
          {words.more(Math.min(EXPANSION_SIZE, remaining))}
          <span className="visually-hidden"> {title}</span>
        </button>
      )}
    </details>
  );
}
