import {
  NeighborhoodDocument,
  type NeighborhoodQueryVariables,
  PathsDocument,
  RelationshipsDocument,
  type RelationshipsQueryVariables,
  type TypedDocumentString,
  WhoMetDocument,
  type WhoMetQueryVariables,
} from '../api/operations.gen';
import { request } from '../api/request';
import { RequestCache } from '../api/request-cache';
import type { SentRequest } from './command';
import { type ApiLocale, type Locale, toApiLocale } from './locale';

const MAX_PATHS = 5;

const relationshipPages = new RequestCache((page: RelationshipsQueryVariables) =>
  request(RelationshipsDocument, page),
);
const encounterPages = new RequestCache((page: WhoMetQueryVariables) => request(WhoMetDocument, page));

/** Empties the page caches, so that the next request reads the current graph. */
export function clearPageCaches(): void {
  relationshipPages.clear();
  encounterPages.clear();
}

/** Sends the requests of one command in one locale, and records them in `sent`. */
export class GraphRequests {
  readonly sent: SentRequest[] = [];
  readonly #apiLocale: ApiLocale;

  constructor(locale: Locale) {
    this.#apiLocale = toApiLocale(locale);
  }

  neighborhood(variables: Omit<NeighborhoodQueryVariables, 'locale'>) {
    return this.#send(NeighborhoodDocument, { ...variables, locale: this.#apiLocale }, request);
  }

  relationships(variables: Omit<RelationshipsQueryVariables, 'locale'>) {
    const cached = (_document: unknown, page: RelationshipsQueryVariables) => relationshipPages.get(page);
    return this.#send(RelationshipsDocument, { ...variables, locale: this.#apiLocale }, cached);
  }

  encounters(variables: Omit<WhoMetQueryVariables, 'locale'>) {
    const cached = (_document: unknown, page: WhoMetQueryVariables) => encounterPages.get(page);
    return this.#send(WhoMetDocument, { ...variables, locale: this.#apiLocale }, cached);
  }

  paths(from: string, to: string) {
    return this.#send(PathsDocument, { from, to, limit: MAX_PATHS, locale: this.#apiLocale }, request);
  }

  #send<R, V extends SentRequest['variables']>(
    document: TypedDocumentString<R, V>,
    variables: V,
    send: (document: TypedDocumentString<R, V>, variables: V) => Promise<R>,
  ): Promise<R> {
    this.sent.push({ query: String(document), variables });
    return send(document, variables);
  }
}
