import type { Citation, Fact } from '../graph/fact';

/** A fact with its date as the reader writes it; undefined where it has none. */
export interface Told {
  readonly fact: Fact;
  readonly when: string | undefined;
}

/** One sentence of a story: when, what, and where it is said, as `1, P7`: place P7 of source 1. */
interface Sentence {
  readonly id: string;
  readonly when: string | undefined;
  readonly text: string;
  readonly notes: readonly string[];
}

/** A path as text, each sentence with notes; or several, which share their sources. */
export interface Story {
  readonly paths: readonly (readonly Sentence[])[];
  /** By their numbers, from 1. */
  readonly sources: readonly Citation['source'][];
}

/** Tells paths in sentences with footnotes; a source is named once, and its places with the sentences. */
export function storyOf(paths: readonly (readonly Told[])[]): Story {
  const sources = new Map<string, { readonly number: number; readonly source: Citation['source'] }>();
  const numberOf = (source: Citation['source']) => {
    const known = sources.get(source.id) ?? { number: sources.size + 1, source };
    sources.set(source.id, known);
    return known.number;
  };
  const told = paths.map((path) =>
    path.map(({ fact, when }) => ({
      id: fact.id,
      when,
      // The sentence ends with its own citations in brackets; here they become notes.
      text: fact.sentence.replace(/\s*\[[^\]]*\]\s*$/, ''),
      notes: notesOf(fact.citations, numberOf),
    })),
  );
  return { paths: told, sources: [...sources.values()].map(({ source }) => source) };
}

/** The places of one source in one note. */
function notesOf(citations: readonly Citation[], numberOf: (source: Citation['source']) => number): string[] {
  const places = new Map<number, string[]>();
  for (const { source, locator } of citations) {
    const number = numberOf(source);
    places.set(number, [...(places.get(number) ?? []), locator]);
  }
  return [...places].map(([number, locators]) => [number, ...locators].join(', '));
}

/** A story to paste into a document: its sentences, and below them the sources with their addresses. */
export function storyText({ paths, sources }: Story, title: string, heads: readonly string[]): string {
  const told = paths.flatMap((sentences, index) => [
    ...(heads[index] === undefined ? [] : [heads[index]]),
    ...sentences.map(
      ({ when, text, notes }) =>
        `${when === undefined ? '' : `${when}: `}${text} ${notes.map((note) => `[${note}]`).join('')}`,
    ),
    '',
  ]);
  return [title, '', ...told, ...sources.map((source, index) => sourceLine(source, index + 1))].join('\n');
}

const sourceLine = ({ name, publishedOn, url }: Citation['source'], number: number): string =>
  `[${number}] ${[name, publishedOn?.text, addressOf(url)].filter(Boolean).join(', ')}`;

/** An address that a browser may go to; a source may name any other. */
export const addressOf = (url: string | null): string | undefined =>
  url !== null && /^https?:/.test(url) ? url : undefined;
