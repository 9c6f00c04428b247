import { EntityLink } from '../components/entity-link';
import { StatusBadge } from '../components/status-badge';
import type { DatedFact, GraphEdge } from '../graph/derive-graph';
import { entityStatus, isRealized } from '../graph/entity';
import { useWorkspace } from '../state/store';
import { factTypeLabel, termLabel } from '../words/labels';
import { useWords } from '../words/use-words';
import { EncounterEvidence } from './encounter-evidence';
import { FactProperties } from './fact-properties';
import { SourceList } from './source-list';

/** The evidence of an edge: each fact as a sentence with its sources. */
export function EdgeEvidence({ edge }: { edge: GraphEdge }) {
  const words = useWords();
  const locale = useWorkspace((workspace) => workspace.locale);
  const [first] = edge.facts;
  if (!first) return null;
  return (
    <>
      <h2 id="evidence-title" tabIndex={-1}>
        <EntityLink id={edge.from} /> <span className="verb">{factTypeLabel(first.type, locale)}</span>{' '}
        {edge.facts.length === 1 && <StatusBadge fact={first} />} <EntityLink id={edge.to} />
      </h2>
      {edge.facts.length > 1 && <p>{words.parallelFacts(edge.facts.length)}</p>}
      {edge.facts.map((fact) => (
        <FactEvidence key={fact.id} fact={fact} />
      ))}
    </>
  );
}

function FactEvidence({ fact }: { fact: DatedFact }) {
  return (
    <article className="fact">
      <p className="sentence">{fact.sentence}</p>
      <UnrealizedEnds fact={fact} />
      {fact.encounter ? (
        <EncounterEvidence encounter={fact.encounter} />
      ) : (
        <>
          <FactProperties fact={fact} />
          <SourceList citations={fact.citations} confidence={fact.confidence} reason={fact.reason} />
        </>
      )}
    </article>
  );
}

/** Ends of the fact that are planned, not signed or not settled. The fact is then planned too. */
function UnrealizedEnds({ fact }: { fact: DatedFact }) {
  const locale = useWorkspace((workspace) => workspace.locale);
  const entities = useWorkspace((workspace) => workspace.entities);
  const unrealized = [fact.from, fact.to].flatMap((id) => {
    const entity = entities.get(id);
    return entity && !isRealized(entity) ? [entity] : [];
  });
  return unrealized.map((entity) => (
    <p key={entity.id}>
      <EntityLink id={entity.id} />{' '}
      <span className="badge unrealized">
        {termLabel(entity.kind, 'status', entityStatus(entity) ?? '', locale)}
      </span>
    </p>
  ));
}
