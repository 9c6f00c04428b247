import { expect, test } from 'vitest';
import { chosenOf, numbersOf } from '../../../../src/explorer/canvas/chosen';
import { textsOf } from '../../../../src/explorer/canvas/paint/line-texts';

const paths = {
  from: 'a',
  to: 'c',
  routes: [
    { entities: ['a', 'b', 'c'], facts: ['ab', 'bc'] },
    { entities: ['a', 'd', 'b', 'c'], facts: ['ad', 'db', 'bc'] },
  ],
};

test('of several paths all are chosen, and each line has the numbers of those it is in', () => {
  expect(new Set(chosenOf({ kind: 'paths' }, paths))).toEqual(
    new Set(['a', 'b', 'c', 'd', 'ab', 'bc', 'ad', 'db']),
  );
  expect([...numbersOf({ kind: 'paths' }, paths)]).toEqual([
    ['ab', '1'],
    ['bc', '1, 2'],
    ['ad', '2'],
    ['db', '2'],
  ]);
});

test('one of them is chosen alone, with its number', () => {
  expect(chosenOf({ kind: 'paths', route: 1 }, paths)).toEqual(['a', 'd', 'b', 'c', 'ad', 'db', 'bc']);
  expect([...numbersOf({ kind: 'paths', route: 1 }, paths).values()]).toEqual(['2', '2', '2']);
});

test('a single path, an entity and a line have no number', () => {
  expect(numbersOf({ kind: 'paths' }, { ...paths, routes: paths.routes.slice(0, 1) }).size).toBe(0);
  expect(numbersOf({ kind: 'entity', id: 'a' }, paths).size).toBe(0);
  expect(chosenOf({ kind: 'line', id: 'ab' }, paths)).toEqual(['ab']);
});

test('a line is told by its paths before all else, then by how many facts it stands for', () => {
  const line = { id: 'x', from: 0, to: 1, met: false, doubtful: false, undone: false };
  const lines = [
    { ...line, facts: ['ab'], label: 'met' },
    { ...line, facts: ['p', 'q'], label: '×2' },
    { ...line, facts: ['r'], label: 'is in' },
    { ...line, facts: ['s'], label: 'holds' },
  ];
  expect([...textsOf(lines, new Set([0, 2]), new Map([['ab', '1, 2']]))]).toEqual([
    [0, { text: '1, 2', always: true }],
    [1, { text: '×2', always: false }],
    [2, { text: 'is in', always: false }],
  ]);
});
