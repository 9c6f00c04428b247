import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { ask, type Trouble, troubleOf } from '../api/ask';
import { type Kind, SearchDocument, type SearchQuery } from '../api/operations.gen';
import { graphLocale, type Locale } from '../graph/locale';
import { useDesk } from '../state/store';

export type Hit = SearchQuery['search']['nodes'][number] & { readonly id: string };

interface Question {
  readonly text: string;
  readonly kind: Kind | undefined;
  readonly locale: Locale;
}

/** What a search has found so far. */
interface Found {
  readonly of: Question | undefined;
  readonly hits: readonly Hit[];
  readonly all: number;
  readonly next: string | null;
}

/** Nothing is asked while the reader types on, in milliseconds. */
const PAUSE = 140;
const NOTHING: Found = { of: undefined, hits: [], all: 0, next: null };

/**
 * Looks for a text as it is written, and for the next page when that is wanted.
 * @param isReady Whether the text is to be looked for: not while an input method composes.
 * @param onFirst Called with the best one, when the first page is here.
 */
export function useHits(
  written: string,
  kind: Kind | undefined,
  isReady: boolean,
  onFirst: (best: Hit | undefined) => void,
) {
  const text = written.trim();
  const locale = useDesk((desk) => desk.locale);
  const [found, setFound] = useState<Found>(NOTHING);
  const [asking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const first = useEffectEvent(onFirst);
  const search = useRef<{ readonly question: Question; readonly signal: AbortSignal }>(undefined);

  async function read(before: Found): Promise<void> {
    if (!search.current) return;
    const { question, signal } = search.current;
    setAsking(true);
    setTrouble(undefined);
    try {
      const now = await nextPage(question, before, signal);
      setFound(now);
      if (before === NOTHING) first(now.hits[0]);
    } catch (error) {
      if (!signal.aborted) setTrouble(troubleOf(error));
    } finally {
      if (!signal.aborted) setAsking(false);
    }
  }
  const begin = useEffectEvent(() => void read(NOTHING));

  useEffect(() => {
    if (!isReady) return;
    setTrouble(undefined);
    if (text === '') {
      setFound(NOTHING);
      return;
    }
    const gone = new AbortController();
    search.current = { question: { text, kind, locale }, signal: gone.signal };
    const timer = setTimeout(() => begin(), PAUSE);
    return () => {
      clearTimeout(timer);
      gone.abort();
      search.current = undefined;
      setAsking(false);
    };
  }, [text, kind, isReady, locale]);

  const { of } = found;
  const isFresh = of !== undefined && of.text === text && of.kind === kind && !asking && !trouble;
  return {
    hits: found.hits,
    /** How many there are. */
    all: found.all,
    /** Whether these are the answer to what is written now. */
    isFresh,
    asking,
    trouble,
    more: () => {
      if (isFresh && found.next !== null) void read(found);
    },
    again: () => void read(found.of === search.current?.question ? found : NOTHING),
  };
}

async function nextPage(question: Question, before: Found, signal: AbortSignal): Promise<Found> {
  const { text, kind, locale } = question;
  const variables = { text, locale: graphLocale(locale), kinds: kind ? [kind] : null, after: before.next };
  const { search } = await ask(SearchDocument, variables, signal);
  const { hasNextPage, endCursor } = search.pageInfo;
  return {
    of: question,
    hits: [...before.hits, ...search.nodes.map((hit) => ({ ...hit, id: hit.entity.id }))],
    all: search.totalCount,
    next: hasNextPage ? endCursor : null,
  };
}
