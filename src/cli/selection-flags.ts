import type { Command } from 'commander';
import { AppError } from '../errors';
import { parseSelection, type Selection } from '../services/export/selection';

/** Adds the options that say which subgraph is meant. */
export const withSelectionFlags = (command: Command): Command =>
  command
    .option('--everything', 'the whole graph')
    .option('--of <id...>', 'the surroundings of these')
    .option('--depth <steps>', 'of surroundings, how far')
    .option('--limit <number>', 'of surroundings or paths, how many')
    .option('--only <id...>', 'these entities and the relationships among them')
    .option('--path-from <id>', 'the paths from here')
    .option('--path-to <id>', 'and to there')
    .option('--encounters-of <id>', 'whom this person or organization met')
    .option('--contacts-of <id>', 'with whom this person or organization met')
    .option('--with <id...>', 'of encounters, only those with these')
    .option('--kind <kind...>', 'only entities of these kinds, such as Person, and what relates these')
    .option(
      '--relationship <type...>',
      'only relationships of these types, such as TOOK_PART; of entities all, or those of --kind',
    )
    .option('--source <id>', 'filter: only what cites this source')
    .option('--from <edtf>', 'not before this date')
    .option('--until <edtf>', 'not after this date')
    .option('--not-from <edtf>', 'of encounters, only with whom it did not meet from this date')
    .option('--not-until <edtf>', 'of encounters, only with whom it did not meet until this date')
    .option('--certain', 'only what lies in the period for certain')
    .option('--place <id>', 'only at this place or within it')
    .option('--topic <id>', 'only about this')
    .option('--type <type...>', 'only of these types, such as meeting')
    .option('--organization <id>', 'of encounters, only with people of this organization')
    .option('--other-side-only', 'of encounters, only with another side')
    .option('--max-group-size <number>', 'of encounters and paths, only by groups of at most so many')
    .option('--counterpart-kind <kind...>', 'of encounters, only with these: Person, Organization')
    .option('--link-type <type...>', 'of paths, only by links of these types, such as family')
    .option('--through <kind...>', 'of paths, only through entities of these kinds')
    .option('--avoiding <id...>', 'of paths, not through these')
    .option('--max-degree <number>', 'of paths, not through what has more relationships')
    .option('--any-attendance', 'of paths, by invitations and absences too')
    .option('--min-confidence <confidence>', 'only what is at least so sure: stated, inferred, uncertain');

/** The values of those options. */
export interface SelectionFlags {
  readonly everything?: true;
  readonly of?: string[];
  readonly only?: string[];
  readonly depth?: string;
  readonly limit?: string;
  readonly pathFrom?: string;
  readonly pathTo?: string;
  readonly encountersOf?: string;
  readonly contactsOf?: string;
  readonly with?: string[];
  readonly kind?: string[];
  readonly relationship?: string[];
  readonly source?: string;
  readonly from?: string;
  readonly until?: string;
  readonly notFrom?: string;
  readonly notUntil?: string;
  readonly certain?: true;
  readonly place?: string;
  readonly topic?: string;
  readonly type?: string[];
  readonly organization?: string;
  readonly otherSideOnly?: true;
  readonly maxGroupSize?: string;
  readonly counterpartKind?: string[];
  readonly linkType?: string[];
  readonly through?: string[];
  readonly avoiding?: string[];
  readonly maxDegree?: string;
  readonly anyAttendance?: true;
  readonly minConfidence?: string;
}

/** The selection that the options mean; BAD_SELECTION where they mean none or contradict each other. */
export function selectionOf(flags: SelectionFlags): Selection {
  const { everything, of, only, pathFrom, pathTo, encountersOf, contactsOf, limit, depth } = flags;
  const period = present({ from: flags.from, until: flags.until });
  const sure = { during: period, certainty: flags.certain && 'CERTAIN', minConfidence: flags.minConfidence };
  const meeting = present({
    ...sure,
    place: flags.place,
    topic: flags.topic,
    types: flags.type,
    organization: flags.organization,
    otherSideOnly: flags.otherSideOnly,
    maxGroupSize: flags.maxGroupSize,
    notDuring: present({ from: flags.notFrom, until: flags.notUntil }),
    counterpartKinds: flags.counterpartKind,
    linkTypes: flags.linkType,
    through: flags.through,
    avoiding: flags.avoiding,
    maxDegree: flags.maxDegree,
    anyAttendance: flags.anyAttendance,
  });
  const facts = present({ kinds: flags.kind, relationships: flags.relationship, source: flags.source });
  const { kinds, relationships, ...rest } = { ...meeting, ...facts };
  const around = { ...rest, ...present({ kinds, relationshipTypes: relationships }) };
  const tied = Object.keys(around).length === 0 ? {} : { filter: around };
  const asked = [
    everything && { select: 'everything', ...meeting, ...facts },
    of && { select: 'neighborhood', of, ...present({ depth, limit }), ...tied },
    only && { select: 'named', entities: only, ...meeting, ...facts },
    (pathFrom ?? pathTo) && {
      select: 'paths',
      ...present({ from: pathFrom, to: pathTo, limit, maxLength: depth }),
      ...tied,
    },
    encountersOf && {
      select: 'encounters',
      of: encountersOf,
      ...present({ with: flags.with, filter: meeting }),
      ...facts,
    },
    contactsOf && { select: 'contacts', of: contactsOf, ...present({ filter: meeting }), ...facts },
  ].filter((one) => one !== undefined && one !== '');
  if (asked.length > 1) throw unclear('The options select more than one subgraph.');
  if (asked.length === 1) return parseSelection(asked[0], flagOf);
  if (meeting === undefined && facts === undefined)
    throw unclear('The options select nothing; try --everything.');
  return parseSelection({ select: 'filter', ...meeting, ...facts }, flagOf);
}

/** What the fields of a selection are called on the command line, where not by their own names. */
const FLAGS: Readonly<Record<string, string>> = {
  during: '--from or --until',
  notDuring: '--not-from or --not-until',
  certainty: '--certain',
  types: '--type',
  kinds: '--kind',
  relationships: '--relationship',
  relationshipTypes: '--relationship',
  counterpartKinds: '--counterpart-kind',
  linkTypes: '--link-type',
  maxLength: '--depth',
  entities: '--only',
  from: '--path-from',
  to: '--path-to',
};

/** The option that a field of a selection came from, such as `--max-degree` for `filter.maxDegree`. */
function flagOf(path: string): string {
  const [field = path] = path.replace(/^filter\./, '').split('.');
  return FLAGS[field] ?? `--${field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** The given values without what is absent; undefined where all of it is. */
function present(values: object): Record<string, unknown> | undefined {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  return given.length === 0 ? undefined : Object.fromEntries(given);
}

const unclear = (message: string) => new AppError('BAD_SELECTION', message);
