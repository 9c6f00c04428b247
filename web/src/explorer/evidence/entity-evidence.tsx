import { useEffect, useState } from 'react';
import { ask } from '../api/ask';
import {
  CountsDocument,
  type CountsQuery,
  EvidenceDocument,
  type EvidenceQuery,
} from '../api/operations.gen';
import { KindIcon } from '../canvas/kind-icon';
import type { Graph } from '../graph/derive';
import { type Entity, entityWhen, statusOf, typeOf } from '../graph/entity';
import { graphLocale, languageOf } from '../graph/locale';
import type { View } from '../graph/view';
import { OwnWords } from '../parts/own-words';
import { ThingName } from '../parts/thing-name';
import { useDesk } from '../state/store';
import { useWords } from '../words/use-words';
import { kindLabel, nameTypeLabel, termLabel } from '../words/vocabulary';
import { EntityActions } from './entity-actions';
import { Expansions } from './expansions';
import { Sources } from './sources';

type EntityDetail = NonNullable<EvidenceQuery['node']>;

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
      <EntityActions entity={entity} view={view} />
      {detail && <Detail detail={detail} />}
      {counts && <Expansions entity={entity} counts={counts} graph={graph} />}
      {detail && (
        <>
          <h3>{words.sources}</h3>
          <Sources citations={detail.citations} confidence={detail.confidence} reason={detail.reason} />
          <h3>{words.names}</h3>
          <ul className="names">
            {detail.names.map((name) => (
              <li key={`${name.language} ${name.text}`}>
                <span lang={name.language}>{name.text}</span>{' '}
                <span className="quiet">{nameTypeLabel(name.type, locale)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface Found {
  readonly id: string;
  readonly detail?: EntityDetail;
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

interface Row {
  readonly title: string;
  readonly edges: readonly {
    readonly factId: string;
    readonly sentence: string;
    readonly node?: { readonly id: string; readonly name?: string };
    readonly contribution?: string | null;
  }[];
}

function Detail({ detail }: { detail: EntityDetail }) {
  const words = useWords();
  const rows: Row[] = [
    ...('tenures' in detail ? [{ title: words.posts, edges: detail.tenures.edges }] : []),
    ...('participants' in detail ? [{ title: words.participants, edges: detail.participants.edges }] : []),
    ...('agreements' in detail ? [{ title: words.outcomes, edges: detail.agreements.edges }] : []),
    ...('parties' in detail ? [{ title: words.parties, edges: detail.parties.edges }] : []),
  ];
  return (
    <>
      {rows
        .filter(({ edges }) => edges.length > 0)
        .map(({ title, edges }) => (
          <details key={title} open>
            <summary>
              {title} <span className="quiet">{edges.length}</span>
            </summary>
            <ul className="facts">
              {edges.map((edge) => (
                <li key={edge.factId}>
                  {edge.node && (
                    <ThingName id={edge.node.id} {...(edge.node.name && { fallback: edge.node.name })} />
                  )}
                  <span className="sentence">{edge.sentence}</span>
                  {edge.contribution && <OwnWords className="contribution">{edge.contribution}</OwnWords>}
                </li>
              ))}
            </ul>
          </details>
        ))}
      {'rosterComplete' in detail && detail.rosterComplete === false && (
        <p className="quiet">{words.rosterOpen}</p>
      )}
    </>
  );
}
