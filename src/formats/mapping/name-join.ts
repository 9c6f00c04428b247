import { type Bounds, bounds } from '../../domain/date/bounds';
import { parseEdtf } from '../../domain/date/edtf';
import { overlaps } from '../../domain/date/overlap';
import { fold } from '../../domain/name/fold';
import type { GraphRecord } from '../../domain/record/record';

/** The person whom a text names, or the reason why there is no unique match. */
export type Found = { readonly person: string; readonly name: string } | { readonly why: string };

interface KnownName {
  readonly words: readonly string[];
  readonly text: string;
  readonly people: Set<string>;
}

/** A single word, such as a surname, matches too many people. */
const MIN_NAME_WORDS = 2;

/** Finds people whose name occurs in a text as whole words and who held a post on a date. */
export class NameJoin {
  private readonly byFirstWord = new Map<string, KnownName[]>();
  private readonly tenures = new Map<string, Bounds[]>();

  /** Indexes the names or tenures in a record. */
  add(record: GraphRecord): void {
    if (record.record === 'relationship') {
      if (record.type !== 'HOLDS') return;
      const { during } = record.properties;
      const held = bounds(parseEdtf(typeof during === 'string' ? during : '/..'));
      this.tenures.set(record.from, [...(this.tenures.get(record.from) ?? []), held]);
    } else if (record.kind === 'Person') {
      for (const { text } of record.names) this.addName(record.id, text);
    }
  }

  /** The only person whose name occurs in the text and who held a post on the date. */
  find(text: string, date: string): Found {
    const names = this.namesIn(wordsOf(text));
    const people = [...new Set(names.flatMap((name) => [...name.people]))];
    if (people.length === 0) return { why: 'it contains no name of a person from the other tables' };
    const at = bounds(parseEdtf(date));
    const inOffice = people.filter((id) =>
      this.tenures.get(id)?.some((held) => overlaps(held, at, 'POSSIBLE')),
    );
    const [person, second] = inOffice;
    if (person === undefined)
      return { why: `it contains ${quoted(names)}, but nobody of that name held a post at the time` };
    if (second !== undefined)
      return { why: `it contains the names of several people who held a post at the time` };
    const name = names.find((one) => one.people.has(person))?.text ?? '';
    return { person, name };
  }

  private addName(person: string, text: string) {
    const words = wordsOf(text);
    const [first] = words;
    if (first === undefined || words.length < MIN_NAME_WORDS) return;
    const known = this.byFirstWord.get(first) ?? [];
    this.byFirstWord.set(first, known);
    const same = known.find((one) => one.words.join(' ') === words.join(' '));
    if (same) same.people.add(person);
    else known.push({ words, text, people: new Set([person]) });
  }

  /** The known names in a text, without names that are part of a longer match. */
  private namesIn(words: readonly string[]): KnownName[] {
    const found = words.flatMap((word, start) =>
      (this.byFirstWord.get(word) ?? [])
        .filter((name) => name.words.every((one, at) => words[start + at] === one))
        .map((name) => ({ name, start, end: start + name.words.length })),
    );
    return found
      .filter(
        (one) =>
          !found.some(
            (other) =>
              other.start <= one.start &&
              other.end >= one.end &&
              other.end - other.start > one.end - one.start,
          ),
      )
      .map(({ name }) => name);
  }
}

const wordsOf = (text: string) =>
  fold(text)
    .split(' ')
    .filter((word) => word !== '');

const quoted = (names: readonly KnownName[]) => names.map(({ text }) => `“${text}”`).join(' and ');
