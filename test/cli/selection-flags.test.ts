import { Command } from 'commander';
import { type SelectionFlags, selectionOf, withSelectionFlags } from '../../src/cli/selection-flags';

function selection(line: string) {
  const command = withSelectionFlags(new Command()).exitOverride();
  command.parse(
    line.split(' ').filter((word) => word !== ''),
    { from: 'user' },
  );
  return selectionOf(command.opts<SelectionFlags>());
}

test.each([
  ['--everything', { select: 'everything' }],
  [
    '--kind Person Event --relationship TOOK_PART --from 2021 --until 2022 --certain --min-confidence inferred',
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
    '--place place:a --topic topic:b --type talk --source source:c',
    { select: 'filter', place: 'place:a', topic: 'topic:b', types: ['talk'], source: 'source:c' },
  ],
  [
    '--of person:a person:b --depth 2 --limit 50 --relationship HOLDS --kind Post',
    {
      select: 'neighborhood',
      of: ['person:a', 'person:b'],
      depth: 2,
      limit: 50,
      filter: { relationshipTypes: ['HOLDS'], kinds: ['Post'] },
    },
  ],
  ['--only person:a', { select: 'named', entities: ['person:a'] }],
  [
    '--encounters-of person:a --with person:b --organization organization:c --other-side-only --max-group-size 9 --not-from 2020 --not-until 2021 --counterpart-kind Person',
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
    '--contacts-of person:a --from 2021',
    { select: 'contacts', of: 'person:a', filter: { during: { from: '2021' } } },
  ],
  [
    '--path-from person:a --path-to person:b --depth 4 --limit 3 --link-type family --through Event --avoiding event:c --max-degree 50 --any-attendance',
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
])('%s', (line, expected) => {
  expect(selection(line)).toEqual(expected);
});

test.each([
  ['--everything --from 2021', '--from or --until has no place in it'],
  ['--encounters-of person:a --link-type family', '--link-type has no place in it'],
  ['--of person:a --depth far', '--depth is not a number'],
  ['--path-from person:a', '--path-to is missing'],
  ['--everything --of person:a', 'more than one subgraph'],
  ['', 'select nothing'],
])('%s is refused: %s', (line, words) => {
  expect(() => selection(line)).toThrow(words);
});
