import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { type Kind, SearchDocument, type SearchQuery } from '../api/operations.gen';
import { type ErrorNotice, request, toErrorNotice } from '../api/request';
import { type Locale, toApiLocale } from '../graph/locale';
import { useWorkspace } from '../state/store';

export type Hit = SearchQuery['search']['nodes'][number] & { readonly id: string };

interface SearchRequest {
  readonly text: string;
  readonly kind: Kind | undefined;
  readonly locale: Locale;
}

/** Results loaded so far. */
interface SearchResults {
  readonly request: SearchRequest | undefined;
  readonly hits: readonly Hit[];
  readonly total: number;
  readonly nextCursor: string | null;
}

/** Debounce in milliseconds. */
const DEBOUNCE_MS = 140;
const NO_RESULTS: SearchResults = { request: undefined, hits: [], total: 0, nextCursor: null };

/**
 * Searches as the user types, and loads further pages on demand.
 * @param isReady False while an input method is composing.
 * @param onFirst Called with the best hit when the first page arrives.
 */
export function useHits(
  input: string,
  kind: Kind | undefined,
  isReady: boolean,
  onFirst: (best: Hit | undefined) => void,
) {
  const text = input.trim();
  const locale = useWorkspace((workspace) => workspace.locale);
  const [results, setResults] = useState<SearchResults>(NO_RESULTS);
  const [isLoading, setIsLoading] = useState(false);
  const [errorNotice, setErrorNotice] = useState<ErrorNotice>();
  const notifyFirst = useEffectEvent(onFirst);
  const search = useRef<{ readonly searchRequest: SearchRequest; readonly signal: AbortSignal }>(undefined);

  async function read(previous: SearchResults): Promise<void> {
    if (!search.current) return;
    const { searchRequest, signal } = search.current;
    setIsLoading(true);
    setErrorNotice(undefined);
    try {
      const now = await nextPage(searchRequest, previous, signal);
      setResults(now);
      if (previous === NO_RESULTS) notifyFirst(now.hits[0]);
    } catch (error) {
      if (!signal.aborted) setErrorNotice(toErrorNotice(error));
    } finally {
      if (!signal.aborted) setIsLoading(false);
    }
  }
  const begin = useEffectEvent(() => void read(NO_RESULTS));

  useEffect(() => {
    if (!isReady) return;
    setErrorNotice(undefined);
    if (text === '') {
      setResults(NO_RESULTS);
      return;
    }
    const controller = new AbortController();
    search.current = { searchRequest: { text, kind, locale }, signal: controller.signal };
    const timer = setTimeout(() => begin(), DEBOUNCE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
      search.current = undefined;
      setIsLoading(false);
    };
  }, [text, kind, isReady, locale]);

  const { request } = results;
  const isFresh =
    request !== undefined && request.text === text && request.kind === kind && !isLoading && !errorNotice;
  return {
    hits: results.hits,
    /** Number of matches. */
    total: results.total,
    /** Whether the results belong to the current input. */
    isFresh,
    isLoading,
    errorNotice,
    loadMore: () => {
      if (isFresh && results.nextCursor !== null) void read(results);
    },
    retry: () => void read(results.request === search.current?.searchRequest ? results : NO_RESULTS),
  };
}

async function nextPage(
  searchRequest: SearchRequest,
  previous: SearchResults,
  signal: AbortSignal,
): Promise<SearchResults> {
  const { text, kind, locale } = searchRequest;
  const variables = {
    text,
    locale: toApiLocale(locale),
    kinds: kind ? [kind] : null,
    after: previous.nextCursor,
  };
  const { search } = await request(SearchDocument, variables, signal);
  const { hasNextPage, endCursor } = search.pageInfo;
  return {
    request: searchRequest,
    hits: [...previous.hits, ...search.nodes.map((hit) => ({ ...hit, id: hit.entity.id }))],
    total: search.totalCount,
    nextCursor: hasNextPage ? endCursor : null,
  };
}
