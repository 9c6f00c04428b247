import { expect, test } from 'vitest';
import type { LatestMeetingsQuery } from '../../../../src/explorer/api/operations.gen';
import { toStartingPoints } from '../../../../src/explorer/page/starting-points';
import { event } from '../graph-fixtures';

type Meeting = LatestMeetingsQuery['events']['nodes'][number];
type Seat = Meeting['participants']['edges'][number];

const seat = (name: string, { degree = 1, ...rest }: Partial<Seat> & { degree?: number } = {}): Seat => ({
  attendance: 'ATTENDED',
  capacity: null,
  node: { id: `person:${name}`, kind: 'PERSON', name, description: null, degree },
  ...rest,
});
const meeting = (id: string, ...seats: Seat[]): Meeting =>
  ({ ...event(id, '2021-11-24'), participants: { edges: seats } }) as Meeting;

test('sorts people by number of recent meetings, then by degree', () => {
  const people = toStartingPoints([
    meeting('e1', seat('a'), seat('b', { degree: 9 }), seat('c')),
    meeting('e2', seat('c'), seat('d', { degree: 3 })),
  ]);
  expect(people.map(({ name, meeting: { id } }) => [name, id])).toEqual([
    ['c', 'e1'],
    ['b', 'e1'],
    ['d', 'e2'],
    ['a', 'e1'],
  ]);
});

test('excludes organizations and people who were only invited', () => {
  const body = seat('x').node;
  const people = toStartingPoints([
    meeting(
      'e',
      seat('a', { attendance: 'INVITED' }),
      seat('x', { node: { ...body, kind: 'ORGANIZATION' } }),
    ),
  ]);
  expect(people).toEqual([]);
});

test('shows the post with its organization, else the description', () => {
  const chair = { name: 'chair', organization: { name: 'The board' } };
  const described = { ...seat('b').node, description: 'a guest' };
  const people = toStartingPoints([
    meeting('e', seat('a', { capacity: chair }), seat('b', { node: described }), seat('c')),
  ]);
  expect(people.map(({ post }) => post)).toEqual(['chair · The board', 'a guest', undefined]);
});

test('returns at most eight', () => {
  const many = Array.from({ length: 20 }, (_none, index) => seat(`p${index}`));
  expect(toStartingPoints([meeting('e', ...many)])).toHaveLength(8);
});
