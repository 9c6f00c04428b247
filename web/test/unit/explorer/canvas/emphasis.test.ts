import { expect, test } from 'vitest';
import { emphasisOf } from '../../../../src/explorer/canvas/emphasis';
import { line, node } from './marks-of-tests';

const marks = { nodes: ['a', 'b', 'c'].map((id) => node(id)), lines: [line(0, 1), line(1, 2)] };

test('around one that is chosen, what hangs on it comes forward and says what it is', () => {
  const { nodes, nearNodes, nearLines, told, faint } = emphasisOf(marks, ['a']);
  expect([[...nodes], [...nearNodes], [...nearLines], [...told]]).toEqual([[0], [0, 1], [0], [0]]);
  expect(faint).toEqual({ nodes: false, lines: true });
});

test('a line that stands for many facts is chosen with each of them', () => {
  const bundle = { ...marks, lines: [line(0, 1, { id: 'bundle', facts: ['one', 'another'] })] };
  expect([...emphasisOf(bundle, ['another']).lines]).toEqual([0]);
});

test('of many lines around the chosen none says what it is: they would cover one another', () => {
  const crowd = {
    nodes: Array.from({ length: 12 }, (_none, index) => node(`n${index}`)),
    lines: Array.from({ length: 11 }, (_none, index) => line(0, index + 1)),
  };
  expect(emphasisOf(crowd, ['n0']).told.size).toBe(0);
});

test('of paths everything else steps back', () => {
  const { nodes, lines, faint } = emphasisOf(marks, ['a', '0>1', 'b']);
  expect([[...nodes], [...lines], faint]).toEqual([[0, 1], [0], { nodes: true, lines: true }]);
});

test('nothing is faint where nothing is chosen, or what is chosen is not there', () => {
  for (const ids of [[], ['gone']])
    expect(emphasisOf(marks, ids).faint).toEqual({ nodes: false, lines: false });
});
