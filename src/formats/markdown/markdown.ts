import type { EntityRecord, RelationshipRecord } from '../../domain/record/record';
import type { SubgraphHeader } from '../../domain/record/subgraph';
import { displayName } from '../../domain/sentence/display-name';
import { encounterSentence } from '../../domain/sentence/encounter-sentence';
import { factSentence } from '../../domain/sentence/fact-sentence';
import type { Locale } from '../../domain/vocabulary/locales';
import { AppError } from '../../errors';
import type { Format } from '../format';
import { headerFields } from '../header-fields';
import { Dossier, inOrder } from './dossier';
import { Notes } from './notes';
import { plain } from './text';

/** A dossier is for reading, and is laid out in memory. */
const MOST_RECORDS = 50_000;
/** A meeting of more is told as one list: its pairs would be hundreds of sentences that say the same. */
const MOST_IN_SENTENCES = 8;

/** A dossier in Markdown: each encounter a sentence, each source a footnote. */
export const markdown: Format = {
  name: 'markdown',
  label: 'Markdown dossier',
  extension: 'md',
  mediaType: 'text/markdown; charset=utf-8',
  readBy: 'people; Pandoc, GitHub, Obsidian',
  streaming: false,
  shapes: ['events'],
  losses: [
    {
      code: 'name-details',
      how: 'left-out',
      meaning: 'Every name but the one shown, and the evidence of names.',
      count: (record) => (record.record === 'entity' ? record.names.length : 0),
    },
    {
      code: 'structure',
      how: 'as-text',
      meaning: 'Ids, properties and dates are words in sentences; no program reads them back.',
      count: () => 1,
    },
  ],
  async *write({ header, ...graph }, { locale }) {
    const { entities, relationships } = header.counts;
    if (entities + (relationships ?? 0) > MOST_RECORDS) {
      throw new AppError(
        'SELECTION_TOO_LARGE',
        `A dossier holds ${MOST_RECORDS} records at most. Select less.`,
        {
          limit: MOST_RECORDS,
        },
      );
    }
    const dossier = new Dossier();
    for await (const batch of graph.entities()) for (const record of batch) dossier.add(record);
    for await (const batch of graph.relationships()) for (const record of batch) dossier.add(record);
    const notes = new Notes(dossier.sources);
    yield title(header);
    for (const event of inOrder(dossier.events)) yield meeting(event, dossier, notes, locale, header);
    yield facts(dossier, notes, locale);
    yield `\n${notes.text()}`;
  },
};

function title(header: SubgraphHeader): string {
  const fields = headerFields(header).map(([name, value]) => `- ${name}: ${plain(value)}\n`);
  return `# Dossier\n\n${fields.join('')}\n## Events and encounters\n`;
}

function meeting(
  event: EntityRecord,
  dossier: Dossier,
  notes: Notes,
  locale: Locale,
  header: SubgraphHeader,
): string {
  const { type, status, date } = event.properties;
  const said = [type, status, date].filter((one) => one !== undefined).join(', ');
  const heading = `\n### ${plain(displayName(dossier.named(event.id), locale))}\n\n${plain(said)}. ${notes.marks(event.citations)}\n`;
  const all = dossier.participations(event.id);
  const present = status === 'held' ? all.filter((one) => one.properties.attendance === 'attended') : [];
  const subject = header.selection.of;
  const asked = present.filter((one) => one.from === subject);
  const pairs =
    asked.length > 0
      ? asked.flatMap((mine) => present.filter((one) => one !== mine).map((one) => [mine, one] as const))
      : present.length <= MOST_IN_SENTENCES
        ? present.flatMap((mine, at) => present.slice(at + 1).map((one) => [mine, one] as const))
        : [];
  const told = new Set(pairs.flat());
  const sentences = pairs.map(
    ([mine, theirs]) => `- ${encounter(event, mine, theirs, dossier, notes, locale)}\n`,
  );
  const rest = all.filter((one) => !told.has(one)).map((one) => `- ${fact(one, dossier, notes, locale)}\n`);
  return [heading, ...(all.length > 0 ? ['\n'] : []), ...sentences, ...rest].join('');
}

function encounter(
  event: EntityRecord,
  mine: RelationshipRecord,
  theirs: RelationshipRecord,
  dossier: Dossier,
  notes: Notes,
  locale: Locale,
): string {
  const venue = dossier.venue(event.id);
  const confidence =
    [event, mine, theirs].map((one) => one.confidence).find((one) => one !== 'stated') ?? 'stated';
  const sentence = encounterSentence(
    {
      event: event.properties,
      subject: dossier.side(mine, event),
      counterpart: dossier.side(theirs, event),
      venue: venue ? dossier.named(venue.to) : null,
      citations: [],
      confidence,
    },
    locale,
  );
  return `${withoutLocators(sentence)}${notes.marks([...mine.citations, ...theirs.citations])}`;
}

function facts(dossier: Dossier, notes: Notes, locale: Locale): string {
  if (dossier.facts.length === 0) return '';
  const lines = dossier.facts.map((one) => `- ${fact(one, dossier, notes, locale)}\n`);
  return `\n## What else is known\n\n${lines.join('')}`;
}

function fact(one: RelationshipRecord, dossier: Dossier, notes: Notes, locale: Locale): string {
  const { type, properties, confidence, citations } = one;
  const sentence = factSentence(
    {
      fact: { ...properties, relationship: type, citations: [], confidence },
      from: dossier.named(one.from),
      to: dossier.named(one.to),
    },
    locale,
  );
  return `${withoutLocators(sentence)}${notes.marks(citations)}`;
}

/** The sentence with its places left to the footnotes; a word of doubt in the brackets stays. */
const withoutLocators = (sentence: string): string => plain(sentence.replace(/ ?\[\]$/, ''));
