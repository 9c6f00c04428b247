import type { EntityRecord, RelationshipRecord } from '../../domain/record/record';
import type { SubgraphHeader } from '../../domain/record/subgraph';
import { displayName } from '../../domain/sentence/display-name';
import { encounterSentence } from '../../domain/sentence/encounter-sentence';
import { factSentence } from '../../domain/sentence/fact-sentence';
import { doubtOf } from '../../domain/sentence/locators';
import type { Locale } from '../../domain/vocabulary/locales';
import { AppError } from '../../errors';
import type { Format } from '../format';
import { headerFields } from '../header-fields';
import { FORMER_IDS, furtherNames } from '../losses';
import { Dossier, inOrder, type Presence } from './dossier';
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
      meaning: 'The language, type, evidence and confidence of a name; the names themselves are there.',
      count: (record) => (record.record === 'entity' ? record.names.length : 0),
    },
    FORMER_IDS,
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
    yield who(dossier, notes, locale);
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
  const present = status === 'held' ? dossier.present(event.id) : [];
  const asked = present.find(({ id }) => id === header.selection.of);
  const pairs = asked
    ? present.filter((one) => one !== asked).map((one) => [asked, one] as const)
    : present.length <= MOST_IN_SENTENCES
      ? present.flatMap((mine, at) => present.slice(at + 1).map((one) => [mine, one] as const))
      : [];
  const told = new Set(pairs.flat().flatMap(({ participations }) => participations));
  const sentences = pairs.map(
    ([mine, theirs]) => `- ${encounter(event, mine, theirs, dossier, notes, locale)}\n`,
  );
  const rest = all.filter((one) => !told.has(one)).map((one) => `- ${fact(one, dossier, notes, locale)}\n`);
  return [heading, ...(all.length > 0 ? ['\n'] : []), ...sentences, ...rest].join('');
}

function encounter(
  event: EntityRecord,
  mine: Presence,
  theirs: Presence,
  dossier: Dossier,
  notes: Notes,
  locale: Locale,
): string {
  const facts = [...mine.participations, ...theirs.participations];
  const confidence =
    [event, ...facts].map((one) => one.confidence).find((one) => one !== 'stated') ?? 'stated';
  const sentence = encounterSentence(
    {
      event: event.properties,
      subject: dossier.side(mine, event),
      counterpart: dossier.side(theirs, event),
      venue: dossier.venue(event.id),
      citations: [],
      confidence: 'stated',
    },
    locale,
  );
  return `${bare(sentence)}${doubt(confidence, locale)}${notes.marks(facts.flatMap(({ citations }) => citations))}`;
}

function facts(dossier: Dossier, notes: Notes, locale: Locale): string {
  if (dossier.facts.length === 0) return '';
  const lines = dossier.facts.map((one) => `- ${fact(one, dossier, notes, locale)}\n`);
  return `\n## What else is known\n\n${lines.join('')}`;
}

function who(dossier: Dossier, notes: Notes, locale: Locale): string {
  const lines = [...dossier.entities.values()]
    .filter(({ kind }) => kind !== 'Event' && kind !== 'Source')
    .map((entity) => {
      const shown = displayName(dossier.named(entity.id), locale);
      const others = furtherNames(entity, shown).map(plain).join('; ');
      const description = entity.description === undefined ? '' : `: ${plain(entity.description)}`;
      return `- **${plain(shown)}**${others === '' ? '' : ` (${others})`}${description}${notes.marks(entity.citations)}\n`;
    });
  return lines.length === 0 ? '' : `\n## Who and what\n\n${lines.join('')}`;
}

function fact(one: RelationshipRecord, dossier: Dossier, notes: Notes, locale: Locale): string {
  const { type, properties, confidence, citations } = one;
  const sentence = factSentence(
    {
      fact: { ...properties, relationship: type, citations: [], confidence: 'stated' },
      from: dossier.named(one.from),
      to: dossier.named(one.to),
    },
    locale,
  );
  return `${bare(sentence)}${doubt(confidence, locale)}${notes.marks(citations)}`;
}

/** The sentence without its brackets of places, which are footnotes here. */
const bare = (sentence: string): string => plain(sentence.replace(/ ?\[\]$/, ''));

function doubt(confidence: string, locale: Locale): string {
  const word = doubtOf(confidence, locale);
  return word === null ? '' : `(${word})`;
}
