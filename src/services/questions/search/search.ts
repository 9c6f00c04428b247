import { searchEntities } from '../../../db/statements.gen';
import { searchTerms, soundTerms } from '../../../domain/name/search-terms';
import type { Kind } from '../../../domain/vocabulary/kinds';
import { AppError } from '../../../errors';
import type { SortOrder } from '../../paging/cursor';
import { makePage, type Page, type PageRequest, pageWindow } from '../../paging/page';
import type { QueryContext } from '../../query-context';
import { type FoundHit, toSearchHit } from '../../records/connection';
import { single } from '../../single';

const BY_SCORE: SortOrder = { list: 'search', parts: ['number', 'text'] };
const MAX_SEARCH_LENGTH = 200;
/** Highest number of names that the index returns for ranking. */
const MAX_CANDIDATES = 500;
/** Stop words of the `cjk` analyzer. */
const STOP_WORDS = new Set(
  'a and are as at be but by for if in into is it no not of on or s such t that the their then there these they this to was will with www'.split(
    ' ',
  ),
);
const LATIN_WORD = /^[a-z0-9]+$/;
const HAN_OR_HANGUL = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Entities by any of their names, in any supported script, best match first. */
export async function search(
  context: QueryContext,
  request: PageRequest & { readonly text: string; readonly kinds?: readonly Kind[] | null | undefined },
): Promise<Page<FoundHit>> {
  if (request.text.length > MAX_SEARCH_LENGTH) {
    throw new AppError(
      'BAD_INPUT',
      `A search text has at most ${MAX_SEARCH_LENGTH} characters; got ${request.text.length}.`,
      {
        limit: MAX_SEARCH_LENGTH,
        value: request.text.length,
      },
    );
  }
  const terms = searchTerms(request.text);
  if (terms.length === 0)
    throw new AppError('BAD_INPUT', 'The search text contains no letter or digit.', { text: request.text });
  const sounds = soundTerms(request.text);
  const window = pageWindow(request, BY_SCORE, context.limits.maxPage);
  const row = single(
    await context.statements.run(searchEntities, {
      query: luceneQuery(terms, sounds, request.kinds ?? []),
      terms,
      words: wordsOf(terms[0] ?? ''),
      sounds,
      candidates: MAX_CANDIDATES,
      ...window,
      descending: false,
    }),
  );
  return makePage(row, BY_SCORE, window, toSearchHit);
}

/**
 * The full-text query for names of the given kinds, or of any kind: all words of a term, each as a prefix or with one
 * wrong letter, or a Korean sound. The index filters by kind because it returns a limited number of candidates.
 */
function luceneQuery(terms: readonly string[], sounds: readonly string[], kinds: readonly Kind[]): string {
  const termQueries = terms.map((term) => `(${wordsOf(term).map(wordQuery).join(' AND ')})`);
  const text = `searchKeys:(${[...termQueries, ...sounds.map((sound) => `${sound}^0.5`)].join(' OR ')})`;
  return kinds.length === 0 ? text : `${text} AND kind:(${kinds.join(' OR ')})^0`;
}

/** The words of a term without stop words; all of them when the term has only stop words. */
function wordsOf(term: string): string[] {
  const words = term.split(' ');
  const indexed = words.filter((word) => !STOP_WORDS.has(word));
  return indexed.length > 0 ? indexed : words;
}

function wordQuery(word: string): string {
  const plain = escapeLucene(word);
  if (HAN_OR_HANGUL.test(word)) return [...word].length === 1 ? `${plain}*` : `"${plain}"`;
  if (!LATIN_WORD.test(word)) return `(${plain}^4 OR ${plain}*)`;
  const fuzzy = word.length >= 4 ? ` OR ${plain}~1` : '';
  return `(${plain}^4 OR ${plain}*^2${fuzzy})`;
}

const escapeLucene = (word: string) => word.replace(/[+\-&|!(){}[\]^"~*?:\\/]/g, '\\$&');
