import { Command } from 'commander';
import { parseSelection, type Selection } from '../services/export/selection';
import { EXPORT_FILTER } from '../services/questions/filters/export-filter';
import type { FilterDefinition } from '../services/questions/filters/filter-field';
import { MEETING_FILTER } from '../services/questions/filters/meeting-filter';
import { NEIGHBORHOOD_FILTER } from '../services/questions/filters/neighborhood-filter';
import { PATH_FILTER } from '../services/questions/filters/path-filter';
import { addFilterFlags, filterFromFlags, flagOfField, type OptionValues } from './filter-flags';

/** One subcommand of `guanxi export`: a selection, its own options, and its filter. */
interface ExportSubcommand {
  readonly select: Selection['select'];
  readonly help: string;
  /** Positional ids and the field of the selection that they fill. */
  readonly ids?: string;
  readonly options?: readonly (readonly [flags: string, help: string])[];
  readonly required?: readonly (readonly [flags: string, help: string])[];
  readonly filter?: FilterDefinition;
}

const SUBCOMMANDS: readonly ExportSubcommand[] = [
  { select: 'everything', help: 'Export the whole graph.' },
  {
    select: 'filter',
    help: 'Export everything that matches a filter, with the ends of its relationships.',
    filter: EXPORT_FILTER,
  },
  {
    select: 'entities',
    help: 'Export entities by id, and the relationships between them.',
    ids: 'entities',
    options: [['--at-date', 'also the place of each event and the posts of its participants at its date']],
  },
  {
    select: 'encounters',
    help: 'Export the encounters of a person or organization.',
    required: [['--of <id>', 'the person or organization']],
    options: [['--with <id...>', 'only encounters with these counterparts']],
    filter: MEETING_FILTER,
  },
  {
    select: 'contacts',
    help: 'Export the contacts of a person or organization.',
    required: [['--of <id>', 'the person or organization']],
    filter: MEETING_FILTER,
  },
  {
    select: 'neighborhood',
    help: 'Export a bounded subgraph around some entities.',
    ids: 'of',
    options: [
      ['--depth <hops>', 'number of hops'],
      ['--limit <number>', 'number of entities'],
    ],
    filter: NEIGHBORHOOD_FILTER,
  },
  {
    select: 'paths',
    help: 'Export the shortest paths between two entities.',
    required: [
      ['--from <id>', 'the start'],
      ['--to <id>', 'the end'],
    ],
    options: [
      ['--max-length <hops>', 'highest number of hops'],
      ['--limit <number>', 'number of paths'],
    ],
    filter: PATH_FILTER,
  },
];

/** The subcommands of `guanxi export`; each hands its selection to `run`, with the values of all its options. */
export const exportSubcommands = (
  run: (selection: Selection, values: OptionValues) => Promise<void>,
): Command[] => SUBCOMMANDS.map((definition) => subcommand(definition, run));

function subcommand(
  definition: ExportSubcommand,
  run: (selection: Selection, values: OptionValues) => Promise<void>,
): Command {
  const { select, help, ids, options = [], required = [], filter = {} } = definition;
  const command = new Command(select).description(help);
  if (ids !== undefined) command.argument('<id...>', 'ids of entities');
  for (const [flags, text] of required) command.requiredOption(flags, text);
  for (const [flags, text] of options) command.option(flags, text);
  addFilterFlags(command, filter);
  return command.action(async (...args: unknown[]) => {
    const values = command.opts<OptionValues>();
    const positional = ids === undefined ? {} : { [ids]: args[0] };
    await run(toSelection(definition, { ...values, ...positional }), values);
  });
}

function toSelection(
  { select, ids, options = [], required = [], filter = {} }: ExportSubcommand,
  values: OptionValues,
) {
  const names = [...required, ...options].map(([flags]) => attributeOf(flags));
  const own = [...names, ...(ids === undefined ? [] : [ids])].filter((name) => values[name] !== undefined);
  const conditions = filterFromFlags(filter, values);
  const nested = select === 'filter' ? conditions : conditions && { filter: conditions };
  return parseSelection(
    { select, ...Object.fromEntries(own.map((name) => [name, values[name]])), ...nested },
    (path) => nameOnCommandLine(filter, ids, path),
  );
}

/** The option that a field of the selection came from; the argument itself for positional ids. */
function nameOnCommandLine(filter: FilterDefinition, ids: string | undefined, path: string): string {
  const field = path.replace(/^filter\./, '');
  if (field.split('.')[0] === ids) return 'the id';
  return flagOfField(filter, field) ?? `--${kebab(field.split('.')[0] ?? field)}`;
}

const attributeOf = (flags: string) =>
  (/^--([a-z-]+)/.exec(flags)?.[1] ?? '').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
