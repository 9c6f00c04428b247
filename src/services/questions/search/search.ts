import type { SearchRow } from '../../../db/shapes';
import { searchNames } from '../../../db/statements.gen';
import { searchTerms, soundTerms } from '../../../domain/name/search-terms';
import type { Kind } from '../../../domain/vocabulary/kinds';
import { AppError } from '../../../errors';
import type { SortOrder } from '../../paging/cursor';
import { makePage, type Page, type PageRequest, pageWindow } from '../../paging/page';
import type { QueryContext } from '../../query-context';
import { single } from '../../single';

const BY_SCORE: SortOrder = { list: 'search', parts: ['number', 'text'] };
const LONGEST_TEXT = 200;
/** Names that the index may hand over before they are ranked. */
const CANDIDATES = 500;
/** The words that the `cjk` analyzer does not index. */
const STOP_WORDS = new Set(
  'a and are as at be but by for if in into is it no not of on or s such t that the their then there these they this to was will with www'.split(
    ' ',
  ),
);
const LATIN_WORD = /^[a-z0-9]+$/;
const HAN_OR_HANGUL = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Entities by any of their names, in any script that the names are folded from. */
export async function search(
  context: QueryContext,
  request: PageRequest & { readonly text: string; readonly kinds?: readonly Kind[] | null | undefined },
): Promise<Page<SearchRow>> {
  if (request.text.length > LONGEST_TEXT) {
    throw new AppError('BAD_INPUT', `A search text may have ${LONGEST_TEXT} characters.`, {
      limit: LONGEST_TEXT,
      value: request.text.length,
    });
  }
  const terms = searchTerms(request.text);
  if (terms.length === 0)
    throw new AppError('BAD_INPUT', 'The search text has no letter to search for.', { text: request.text });
  const sounds = soundTerms(request.text);
  const window = pageWindow(request, BY_SCORE, context.limits.maxPage);
  const row = single(
    await context.statements.run(searchNames, {
      query: luceneQuery(terms, sounds, request.kinds ?? []),
      terms,
      words: wordsOf(terms[0] ?? ''),
      sounds,
      candidates: CANDIDATES,
      ...window,
      descending: false,
    }),
  );
  return makePage(row.rows, BY_SCORE, window, row.more, row.totalCount);
}

/**
 * The full-text query for names of some kinds, or of any where none is given: all words of a term, each as a beginning
 * or with one letter wrong, or a sound. The kind is asked of the index, for it hands over only so many candidates.
 */
function luceneQuery(terms: readonly string[], sounds: readonly string[], kinds: readonly Kind[]): string {
  const wanted = terms.map((term) => `(${wordsOf(term).map(wordQuery).join(' AND ')})`);
  const text = `searchKeys:(${[...wanted, ...sounds.map((sound) => `${sound}^0.5`)].join(' OR ')})`;
  return kinds.length === 0 ? text : `${text} AND kind:(${kinds.join(' OR ')})^0`;
}

/** The words to look for; those that the index leaves out count only where there are no others. */
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
