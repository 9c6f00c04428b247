import type { Citation, Fact } from '../graph/fact';

/** A fact with its date as the reader writes it; undefined where it has none. */
export interface NarrativeFact {
  readonly fact: Fact;
  readonly when: string | undefined;
}

/** One sentence of a story: when, what, and where it is said, as `1, P7`: place P7 of source 1. */
interface Sentence {
  readonly id: string;
  readonly when: string | undefined;
  readonly text: string;
  readonly footnotes: readonly string[];
}

/** A path as text, each sentence with notes; or several, which share their sources. */
export interface Narrative {
  readonly paths: readonly (readonly Sentence[])[];
  /** By their numbers, from 1. */
  readonly sources: readonly Citation['source'][];
}

/** Tells paths in sentences with footnotes; a source is named once, and its places with the sentences. */
export function buildNarrative(paths: readonly (readonly NarrativeFact[])[]): Narrative {
  const sources = new Map<string, { readonly number: number; readonly source: Citation['source'] }>();
  const numberOf = (source: Citation['source']) => {
    const known = sources.get(source.id) ?? { number: sources.size + 1, source };
    sources.set(source.id, known);
    return known.number;
  };
  const sentences = paths.map((path) =>
    path.map(({ fact, when }) => ({
      id: fact.id,
      when,
      // The sentence ends with its own citations in brackets; here they become notes.
      text: fact.sentence.replace(/\s*\[[^\]]*\]\s*$/, ''),
      footnotes: toFootnotes(fact.citations, numberOf),
    })),
  );
  return { paths: sentences, sources: [...sources.values()].map(({ source }) => source) };
}

/** The places of one source in one note. */
function toFootnotes(
  citations: readonly Citation[],
  numberOf: (source: Citation['source']) => number,
): string[] {
  const locatorsBySource = new Map<number, string[]>();
  for (const { source, locator } of citations) {
    const number = numberOf(source);
    locatorsBySource.set(number, [...(locatorsBySource.get(number) ?? []), locator]);
  }
  return [...locatorsBySource].map(([number, locators]) => [number, ...locators].join(', '));
}

/** A story to paste into a document: its sentences, and below them the sources with their addresses. */
export function narrativeText(
  { paths, sources }: Narrative,
  title: string,
  headings: readonly string[],
): string {
  const sentences = paths.flatMap((sentences, index) => [
    ...(headings[index] === undefined ? [] : [headings[index]]),
    ...sentences.map(
      ({ when, text, footnotes }) =>
        `${when === undefined ? '' : `${when}: `}${text} ${footnotes.map((note) => `[${note}]`).join('')}`,
    ),
    '',
  ]);
  return [title, '', ...sentences, ...sources.map((source, index) => sourceLine(source, index + 1))].join(
    '\n',
  );
}

const sourceLine = ({ name, publishedOn, url }: Citation['source'], number: number): string =>
  `[${number}] ${[name, publishedOn?.text, httpUrl(url)].filter(Boolean).join(', ')}`;

/** An address that a browser may go to; a source may name any other. */
export const httpUrl = (url: string | null): string | undefined =>
  url !== null && /^https?:/.test(url) ? url : undefined;
