import { wordsIn } from '../../domain/language/languages';
import type { EntityRecord } from '../../domain/record/record';
import type { SubgraphHeader } from '../../domain/record/subgraph';
import { displayName } from '../../domain/sentence/display-name';
import type { Locale } from '../../domain/vocabulary/locales';
import { AppError } from '../../errors';
import type { Format } from '../export-format';
import { headerFields } from '../header-fields';
import { FORMER_IDS, NAME_DETAILS } from '../losses';
import { about, factLine } from './details';
import { Dossier, inOrder } from './dossier';
import { meeting } from './meeting';
import { Notes } from './notes';
import { plain } from './text';

/** A dossier is held in memory. */
const MAX_DOSSIER_RECORDS = 50_000;

/** A dossier in Markdown, with a sentence for each encounter and a footnote for each citation. */
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
    { code: 'ids', how: 'left-out', meaning: 'The ids of records.', count: () => 1 },
    {
      code: 'structure',
      how: 'as-text',
      meaning:
        'Properties, dates and ends of records. They become sentences, which programs cannot read back.',
      count: () => 1,
    },
  ],
  async *write({ header, ...graph }, { locale }) {
    const { entities, relationships } = header.counts;
    if (entities + (relationships ?? 0) > MAX_DOSSIER_RECORDS) {
      throw new AppError(
        'SELECTION_TOO_LARGE',
        `The selection has more than ${MAX_DOSSIER_RECORDS} records, the limit for a dossier. Select less.`,
        {
          limit: MAX_DOSSIER_RECORDS,
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
    const { headings } = wordsIn(locale).dossier;
    yield title(header, headings.dossier);
    yield `\n## ${headings.events}\n`;
    for (const event of inOrder(dossier.events)) {
      yield meeting(event, header.selection, dossier, notes, locale);
    }
    yield section(
      headings.facts,
      dossier.facts.map((one) => factLine(one, dossier, notes, locale)),
    );
    yield section(headings.entities, entries(others));
    yield section(headings.sources, entries([...dossier.sources.values()]));
    yield `\n${notes.text()}`;
  },
};

function title(header: SubgraphHeader, heading: string): string {
  const fields = headerFields(header).map(([name, value]) => `- ${name}: ${plain(value)}\n`);
  return `# ${heading}\n\n${fields.join('')}`;
}

function section(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `\n## ${heading}\n\n${lines.join('')}`;
}

const entry = (entity: EntityRecord, dossier: Dossier, notes: Notes, locale: Locale): string =>
  `- **${plain(displayName(dossier.named(entity.id), locale))}**${about(entity, dossier, notes, locale)}\n`;
