import { useEffect, useState } from 'react';
import {
  EvidenceDocument,
  type EvidenceQuery,
  type Kind,
  RelationshipCountsDocument,
  type RelationshipCountsQuery,
  type RelationshipType,
} from '../api/operations.gen';
import { request } from '../api/request';
import { KindIcon } from '../canvas/kind-icon';
import { DataText } from '../components/data-text';
import type { Graph } from '../graph/derive-graph';
import { type Entity, entityDate, entityStatus, entityType } from '../graph/entity';
import { detectLanguage, toApiLocale } from '../graph/locale';
import type { View } from '../graph/view';
import { useWorkspace } from '../state/store';
import { kindLabel, termLabel } from '../words/labels';
import { useWords } from '../words/use-words';
import { EntityActions } from './entity-actions';
import { Expansions } from './expansions';
import { FactList } from './fact-list';
import { NameList } from './name-list';
import { SourceList } from './source-list';
import { WebLink } from './web-link';

/** The fact lists that each kind shows, and their titles. */
const FACT_LISTS: Readonly<Partial<Record<Kind, readonly FactListDefinition[]>>> = {
  PERSON: [['HOLDS', 'posts']],
  EVENT: [
    ['TOOK_PART', 'participants'],
    ['REACHED_AT', 'outcomes'],
  ],
  AGREEMENT: [['PARTY_TO', 'parties']],
};
type FactListDefinition = readonly [RelationshipType, 'posts' | 'participants' | 'outcomes' | 'parties'];

/** The evidence of an entity: description, facts, relationships, sources and names. */
export function EntityEvidence({ entity, view, graph }: { entity: Entity; view: View; graph: Graph }) {
  const words = useWords();
  const locale = useWorkspace((workspace) => workspace.locale);
  const { detail, counts } = useEntityDetail(entity.id);
  const type = entityType(entity);
  const status = entityStatus(entity);
  const date = entityDate(entity);
  return (
    <>
      <h2 id="evidence-title" tabIndex={-1} lang={detectLanguage(entity.name, locale)}>
        <KindIcon kind={entity.kind} /> {entity.name}
      </h2>
      <p className="secondary">
        {[
          kindLabel(entity.kind, locale),
          type && termLabel(entity.kind, 'type', type, locale),
          status && termLabel(entity.kind, 'status', status, locale),
          date?.text,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {entity.description && (
        <p>
          <DataText>{entity.description}</DataText>
        </p>
      )}
      {detail && 'address' in detail && detail.address && (
        <p translate="no">
          <WebLink url={detail.address}>{detail.address}</WebLink>
        </p>
      )}
      <EntityActions entity={entity} view={view} />
      {FACT_LISTS[entity.kind]?.map(([type, title]) => (
        <FactList key={type} of={entity.id} type={type} title={words[title]} />
      ))}
      {detail && 'rosterComplete' in detail && detail.rosterComplete === false && (
        <p className="secondary">{words.rosterIncomplete}</p>
      )}
      {counts && <Expansions entity={entity} counts={counts} graph={graph} />}
      {detail && (
        <>
          <h3>{words.sources}</h3>
          <SourceList citations={detail.citations} confidence={detail.confidence} reason={detail.reason} />
          <NameList names={detail.names} />
        </>
      )}
    </>
  );
}

interface EntityDetail {
  readonly id: string;
  readonly detail?: NonNullable<EvidenceQuery['node']>;
  readonly counts?: NonNullable<RelationshipCountsQuery['node']>;
}

function useEntityDetail(id: string): Partial<EntityDetail> {
  const locale = useWorkspace((workspace) => workspace.locale);
  const [loaded, setLoaded] = useState<EntityDetail>();
  useEffect(() => {
    const controller = new AbortController();
    const store = (part: object) => setLoaded((now) => ({ ...(now?.id === id ? now : {}), id, ...part }));
    const ignoreError = () => undefined;
    request(EvidenceDocument, { id, locale: toApiLocale(locale) }, controller.signal).then(
      ({ node }) => store({ detail: node ?? undefined }),
      ignoreError,
    );
    request(RelationshipCountsDocument, { id }, controller.signal).then(
      ({ node }) => store({ counts: node ?? undefined }),
      ignoreError,
    );
    return () => controller.abort();
  }, [id, locale]);
  return loaded?.id === id ? loaded : {};
}
