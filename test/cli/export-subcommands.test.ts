import { Command } from 'commander';
import { exportSubcommands } from '../../src/cli/export-subcommands';
import type { Selection } from '../../src/services/export/selection';

/** The selection that a command line produces. */
async function selection(line: string): Promise<Selection | undefined> {
  let selected: Selection | undefined;
  const program = new Command().exitOverride();
  const commands = exportSubcommands(async (given) => {
    selected = given;
  });
  for (const command of commands) program.addCommand(command.exitOverride());
  await program.parseAsync(line.split(' '), { from: 'user' });
  return selected;
}

test.each([
  ['everything', { select: 'everything' }],
  [
    'filter --kind Person Event --relationship-type TOOK_PART --since 2021 --until 2022 --certain --min-confidence inferred',
    {
      select: 'filter',
      kinds: ['Person', 'Event'],
      relationships: ['TOOK_PART'],
      during: { from: '2021', until: '2022' },
      certainty: 'CERTAIN',
      minConfidence: 'inferred',
    },
  ],
  [
    'filter --place place:a --topic topic:b --type talk --source source:c',
    { select: 'filter', place: 'place:a', topic: 'topic:b', types: ['talk'], source: 'source:c' },
  ],
  [
    'neighborhood person:a person:b --depth 2 --limit 50 --relationship-type HOLDS --kind Post',
    {
      select: 'neighborhood',
      of: ['person:a', 'person:b'],
      depth: 2,
      limit: 50,
      filter: { relationshipTypes: ['HOLDS'], kinds: ['Post'] },
    },
  ],
  ['entities person:a', { select: 'entities', entities: ['person:a'] }],
  [
    'encounters --of person:a --with person:b --organization organization:c --other-side-only --max-group-size 9 --not-since 2020 --not-until 2021 --counterpart-kind Person',
    {
      select: 'encounters',
      of: 'person:a',
      with: ['person:b'],
      filter: {
        organization: 'organization:c',
        otherSideOnly: true,
        maxGroupSize: 9,
        notDuring: { from: '2020', until: '2021' },
        counterpartKinds: ['Person'],
      },
    },
  ],
  [
    'contacts --of person:a --since 2021',
    { select: 'contacts', of: 'person:a', filter: { during: { from: '2021' } } },
  ],
  [
    'paths --from person:a --to person:b --max-length 4 --limit 3 --link-type family --through Event --avoiding event:c --max-degree 50 --any-attendance',
    {
      select: 'paths',
      from: 'person:a',
      to: 'person:b',
      maxLength: 4,
      limit: 3,
      filter: {
        linkTypes: ['family'],
        through: ['Event'],
        avoiding: ['event:c'],
        maxDegree: 50,
        anyAttendance: true,
      },
    },
  ],
])('parses %s', async (line, expected) => {
  expect(await selection(line)).toEqual(expected);
});

test.each([
  ['contacts --of person:a --max-group-size 1', '--max-group-size must be at least 2'],
  [
    'contacts --of person:a --counterpart-kind Event',
    '--counterpart-kind is not one of Person, Organization',
  ],
  ['neighborhood person:a --depth far', '--depth is not a number'],
  ['neighborhood nobody', 'the id is not an id of the form kind:slug'],
  ['paths --from person:a', "required option '--to <id>' not specified"],
  ['contacts --of person:a --link-type family', "unknown option '--link-type'"],
])('rejects %s with: %s', async (line, words) => {
  await expect(selection(line)).rejects.toThrow(words);
});
