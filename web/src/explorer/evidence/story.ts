import type { Citation, Fact } from '../graph/fact';

/** A path as text: its facts as sentences, each with the numbers of the notes that say so. */
export interface Story {
  readonly sentences: readonly { readonly text: string; readonly notes: readonly number[] }[];
  readonly notes: readonly Citation[];
}

/** Tells facts as sentences with footnotes; a place that is cited twice is one note. */
export function storyOf(facts: readonly Fact[]): Story {
  const notes = new Map<string, { number: number; citation: Citation }>();
  const sentences = facts.map((fact) => ({
    // The sentence ends with its own citations in brackets; here they become notes.
    text: fact.sentence.replace(/\s*\[[^\]]*\]\s*$/, ''),
    notes: fact.citations.map((citation) => {
      const note = notes.get(citation.id) ?? { number: notes.size + 1, citation };
      notes.set(citation.id, note);
      return note.number;
    }),
  }));
  return { sentences, notes: [...notes.values()].map(({ citation }) => citation) };
}

/** The same, to paste into a document. */
export function storyText(story: Story, title: string): string {
  const sentences = story.sentences.map(
    ({ text, notes }) => `${text} ${notes.map((n) => `[${n}]`).join('')}`,
  );
  const notes = story.notes.map(({ locator, source }, index) => `[${index + 1}] ${source.name}, ${locator}`);
  return [title, '', sentences.join('\n'), '', ...notes].join('\n');
}
