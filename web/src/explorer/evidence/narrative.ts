import type { Citation, Fact } from '../graph/fact';

/** A fact with its date as text; undefined if it has none. */
export interface NarrativeFact {
  readonly fact: Fact;
  readonly dateText: string | undefined;
}

/** One sentence with its footnotes. `1, P7` cites locator P7 of source 1. */
interface Sentence {
  readonly id: string;
  readonly dateText: string | undefined;
  readonly text: string;
  readonly footnotes: readonly string[];
}

/** One or more paths as sentences with footnotes, sharing one list of sources. */
export interface Narrative {
  readonly paths: readonly (readonly Sentence[])[];
  /** Source 1 is the first. */
  readonly sources: readonly Citation['source'][];
}

/** Converts paths to sentences with footnotes. Each source is listed once. */
export function buildNarrative(paths: readonly (readonly NarrativeFact[])[]): Narrative {
  const sources = new Map<string, { readonly number: number; readonly source: Citation['source'] }>();
  const numberOf = (source: Citation['source']) => {
    const known = sources.get(source.id) ?? { number: sources.size + 1, source };
    sources.set(source.id, known);
    return known.number;
  };
  const sentences = paths.map((path) =>
    path.map(({ fact, dateText }) => ({
      id: fact.id,
      dateText,
      // The sentence ends with its citations in brackets; footnotes replace them.
      text: fact.sentence.replace(/\s*\[[^\]]*\]\s*$/, ''),
      footnotes: toFootnotes(fact.citations, numberOf),
    })),
  );
  return { paths: sentences, sources: [...sources.values()].map(({ source }) => source) };
}

/** One footnote per source, with all its locators. */
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

/** The narrative as plain text: sentences, then sources with their URLs. */
export function narrativeText(
  { paths, sources }: Narrative,
  title: string,
  headings: readonly string[],
): string {
  const lines = paths.flatMap((sentences, index) => [
    ...(headings[index] === undefined ? [] : [headings[index]]),
    ...sentences.map(
      ({ dateText, text, footnotes }) =>
        `${dateText === undefined ? '' : `${dateText}: `}${text} ${footnotes.map((footnote) => `[${footnote}]`).join('')}`,
    ),
    '',
  ]);
  return [title, '', ...lines, ...sources.map((source, index) => sourceLine(source, index + 1))].join('\n');
}

const sourceLine = ({ name, publishedOn, url }: Citation['source'], number: number): string =>
  `[${number}] ${[name, publishedOn?.text, httpUrl(url)].filter(Boolean).join(', ')}`;

/** The URL if it is HTTP or HTTPS. Sources may contain other schemes, which must not become links. */
export const httpUrl = (url: string | null): string | undefined =>
  url !== null && /^https?:/.test(url) ? url : undefined;
