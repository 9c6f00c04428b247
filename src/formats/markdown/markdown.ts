import type { EntityRecord } from '../../domain/record/record';
import type { SubgraphHeader } from '../../domain/record/subgraph';
import { displayName } from '../../domain/sentence/display-name';
import type { Labels } from '../../domain/vocabulary/labels';
import type { Locale } from '../../domain/vocabulary/locales';
import { AppError } from '../../errors';
import type { Format } from '../format';
import { headerFields } from '../header-fields';
import { FORMER_IDS, NAME_DETAILS } from '../losses';
import { about, factLine } from './details';
import { Dossier, inOrder } from './dossier';
import { meeting } from './meeting';
import { Notes } from './notes';
import { plain } from './text';
import { HEADINGS } from './words';

/** A dossier is for reading, and is laid out in memory. */
const MOST_RECORDS = 50_000;

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
    NAME_DETAILS,
    FORMER_IDS,
    { code: 'ids', how: 'left-out', meaning: 'The id of a record.', count: () => 1 },
    {
      code: 'structure',
      how: 'as-text',
      meaning: 'Properties, dates and ends of a record are words in sentences; no program reads them back.',
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
    const entries = (entities: readonly EntityRecord[]) =>
      entities.map((entity) => entry(entity, dossier, notes, locale));
    const others = [...dossier.entities.values()].filter(({ kind }) => kind !== 'Event' && kind !== 'Source');
    yield title(header, locale);
    yield `\n## ${HEADINGS.events[locale]}\n`;
    for (const event of inOrder(dossier.events)) {
      yield meeting(event, header.selection, dossier, notes, locale);
    }
    yield section(
      HEADINGS.facts,
      dossier.facts.map((one) => factLine(one, dossier, notes, locale)),
      locale,
    );
    yield section(HEADINGS.who, entries(others), locale);
    yield section(HEADINGS.sources, entries([...dossier.sources.values()]), locale);
    yield `\n${notes.text()}`;
  },
};

function title(header: SubgraphHeader, locale: Locale): string {
  const fields = headerFields(header).map(([name, value]) => `- ${name}: ${plain(value)}\n`);
  return `# ${HEADINGS.dossier[locale]}\n\n${fields.join('')}`;
}

function section(heading: Labels, lines: readonly string[], locale: Locale): string {
  return lines.length === 0 ? '' : `\n## ${heading[locale]}\n\n${lines.join('')}`;
}

const entry = (entity: EntityRecord, dossier: Dossier, notes: Notes, locale: Locale): string =>
  `- **${plain(displayName(dossier.named(entity.id), locale))}**${about(entity, dossier, notes, locale)}\n`;
