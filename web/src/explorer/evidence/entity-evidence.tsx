import { useEffect, useState } from 'react';
import { ask } from '../api/ask';
import {
  CountsDocument,
  type CountsQuery,
  EvidenceDocument,
  type EvidenceQuery,
  type Kind,
  type RelationshipType,
} from '../api/operations.gen';
import { KindIcon } from '../canvas/kind-icon';
import type { Graph } from '../graph/derive';
import { type Entity, entityWhen, statusOf, typeOf } from '../graph/entity';
import { graphLocale, languageOf } from '../graph/locale';
import type { View } from '../graph/view';
import { OwnWords } from '../parts/own-words';
import { useDesk } from '../state/store';
import { useWords } from '../words/use-words';
import { kindLabel, termLabel } from '../words/vocabulary';
import { EntityActions } from './entity-actions';
import { Expansions } from './expansions';
import { Names } from './names';
import { Sources } from './sources';
import { ToldFacts } from './told-facts';
import { WebLink } from './web-link';

/** What is told of each kind, and under which title. */
const FACTS: Readonly<Partial<Record<Kind, readonly Told[]>>> = {
  PERSON: [['HOLDS', 'posts']],
  EVENT: [
    ['TOOK_PART', 'participants'],
    ['REACHED_AT', 'outcomes'],
  ],
  AGREEMENT: [['PARTY_TO', 'parties']],
};
type Told = readonly [RelationshipType, 'posts' | 'participants' | 'outcomes' | 'parties'];

/** The evidence of an entity: what it is, what it is called, who says so, and what can be asked next. */
export function EntityEvidence({ entity, view, graph }: { entity: Entity; view: View; graph: Graph }) {
  const words = useWords();
  const locale = useDesk((desk) => desk.locale);
  const { detail, counts } = useDetail(entity.id);
  const type = typeOf(entity);
  const status = statusOf(entity);
  const when = entityWhen(entity);
  return (
    <>
      <h2 id="evidence-title" tabIndex={-1} lang={languageOf(entity.name, locale)}>
        <KindIcon kind={entity.kind} /> {entity.name}
      </h2>
      <p className="quiet">
        {[
          kindLabel(entity.kind, locale),
          type && termLabel(entity.kind, 'type', type, locale),
          status && termLabel(entity.kind, 'status', status, locale),
          when?.text,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {entity.description && (
        <p>
          <OwnWords>{entity.description}</OwnWords>
        </p>
      )}
      {detail && 'address' in detail && detail.address && (
        <p translate="no">
          <WebLink url={detail.address}>{detail.address}</WebLink>
        </p>
      )}
      <EntityActions entity={entity} view={view} />
      {FACTS[entity.kind]?.map(([type, title]) => (
        <ToldFacts key={type} of={entity.id} type={type} title={words[title]} />
      ))}
      {detail && 'rosterComplete' in detail && detail.rosterComplete === false && (
        <p className="quiet">{words.rosterOpen}</p>
      )}
      {counts && <Expansions entity={entity} counts={counts} graph={graph} />}
      {detail && (
        <>
          <h3>{words.sources}</h3>
          <Sources citations={detail.citations} confidence={detail.confidence} reason={detail.reason} />
          <Names names={detail.names} />
        </>
      )}
    </>
  );
}

interface Found {
  readonly id: string;
  readonly detail?: NonNullable<EvidenceQuery['node']>;
  readonly counts?: NonNullable<CountsQuery['node']>;
}

function useDetail(id: string): Partial<Found> {
  const locale = useDesk((desk) => desk.locale);
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    const gone = new AbortController();
    const keep = (part: object) => setFound((now) => ({ ...(now?.id === id ? now : {}), id, ...part }));
    const quiet = () => undefined;
    ask(EvidenceDocument, { id, locale: graphLocale(locale) }, gone.signal).then(
      ({ node }) => keep({ detail: node ?? undefined }),
      quiet,
    );
    ask(CountsDocument, { id }, gone.signal).then(({ node }) => keep({ counts: node ?? undefined }), quiet);
    return () => gone.abort();
  }, [id, locale]);
  return found?.id === id ? found : {};
}
