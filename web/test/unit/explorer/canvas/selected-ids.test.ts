import { expect, test } from 'vitest';
import { edgeLabels } from '../../../../src/explorer/canvas/paint/edge-labels';
import { pathNumbers, selectedIds } from '../../../../src/explorer/canvas/selected-ids';

const connection = {
  from: 'a',
  to: 'c',
  paths: [
    { entities: ['a', 'b', 'c'], facts: ['ab', 'bc'] },
    { entities: ['a', 'd', 'b', 'c'], facts: ['ad', 'db', 'bc'] },
  ],
};

test('selects all paths and numbers their edges', () => {
  expect(new Set(selectedIds({ kind: 'paths' }, connection))).toEqual(
    new Set(['a', 'b', 'c', 'd', 'ab', 'bc', 'ad', 'db']),
  );
  expect([...pathNumbers({ kind: 'paths' }, connection)]).toEqual([
    ['ab', '1'],
    ['bc', '1, 2'],
    ['ad', '2'],
    ['db', '2'],
  ]);
});

test('selects one path with its number', () => {
  expect(selectedIds({ kind: 'paths', pathIndex: 1 }, connection)).toEqual([
    'a',
    'd',
    'b',
    'c',
    'ad',
    'db',
    'bc',
  ]);
  expect([...pathNumbers({ kind: 'paths', pathIndex: 1 }, connection).values()]).toEqual(['2', '2', '2']);
});

test('gives no number to a single path, an entity or an edge', () => {
  expect(pathNumbers({ kind: 'paths' }, { ...connection, paths: connection.paths.slice(0, 1) }).size).toBe(0);
  expect(pathNumbers({ kind: 'entity', id: 'a' }, connection).size).toBe(0);
  expect(selectedIds({ kind: 'edge', id: 'ab' }, connection)).toEqual(['ab']);
});

test('prefers path numbers to counts, and counts to labels', () => {
  const edge = { id: 'x', from: 0, to: 1, met: false, doubtful: false, unrealized: false };
  const edges = [
    { ...edge, facts: ['ab'], label: 'met' },
    { ...edge, facts: ['p', 'q'], label: '×2' },
    { ...edge, facts: ['r'], label: 'is in' },
    { ...edge, facts: ['s'], label: 'holds' },
  ];
  expect([...edgeLabels(edges, new Set([0, 2]), new Map([['ab', '1, 2']]))]).toEqual([
    [0, { text: '1, 2', always: true }],
    [1, { text: '×2', always: false }],
    [2, { text: 'is in', always: false }],
  ]);
});
