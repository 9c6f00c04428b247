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
    .option('--kind <kind...>', 'filter: only entities of these kinds, such as Person')
    .option('--relationship <type...>', 'filter: only relationships of these types, such as TOOK_PART')
    .option('--source <id>', 'filter: only what cites this source')
    .option('--from <edtf>', 'not before this date')
    .option('--until <edtf>', 'not after this date')
    .option('--certain', 'only what lies in the period for certain')
    .option('--place <id>', 'only at this place or within it')
    .option('--topic <id>', 'only about this')
    .option('--type <type...>', 'only of these types, such as meeting')
    .option('--organization <id>', 'of encounters, only with people of this organization')
    .option('--other-side-only', 'of encounters, only with another side')
    .option('--max-group-size <number>', 'of encounters, only in groups of at most so many')
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
  readonly certain?: true;
  readonly place?: string;
  readonly topic?: string;
  readonly type?: string[];
  readonly organization?: string;
  readonly otherSideOnly?: true;
  readonly maxGroupSize?: string;
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
  if (asked.length === 1) return parseSelection(asked[0]);
  if (meeting === undefined && facts === undefined)
    throw unclear('The options select nothing; try --everything.');
  return parseSelection({ select: 'filter', ...meeting, ...facts });
}

/** The given values without what is absent; undefined where all of it is. */
function present(values: object): Record<string, unknown> | undefined {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  return given.length === 0 ? undefined : Object.fromEntries(given);
}

const unclear = (message: string) => new AppError('BAD_SELECTION', message);
