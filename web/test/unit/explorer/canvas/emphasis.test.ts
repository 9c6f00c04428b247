import { expect, test } from 'vitest';
import { computeEmphasis } from '../../../../src/explorer/canvas/emphasis';
import { edge, node } from './mark-fixtures';

const marks = { nodes: ['a', 'b', 'c'].map((id) => node(id)), edges: [edge(0, 1), edge(1, 2)] };

test('highlights the neighbors of a single selected node and labels their edges', () => {
  const { nodes, nearNodes, nearEdges, labeledEdges, dimmed } = computeEmphasis(marks, ['a']);
  expect([[...nodes], [...nearNodes], [...nearEdges], [...labeledEdges]]).toEqual([[0], [0, 1], [0], [0]]);
  expect(dimmed).toEqual({ nodes: false, edges: true });
});

test('selects a bundle by any of its facts', () => {
  const bundle = { ...marks, edges: [edge(0, 1, { id: 'bundle', facts: ['one', 'another'] })] };
  expect([...computeEmphasis(bundle, ['another']).edges]).toEqual([0]);
});

test('labels no edges around a node with many edges', () => {
  const crowd = {
    nodes: Array.from({ length: 12 }, (_none, index) => node(`n${index}`)),
    edges: Array.from({ length: 11 }, (_none, index) => edge(0, index + 1)),
  };
  expect(computeEmphasis(crowd, ['n0']).labeledEdges.size).toBe(0);
});

test('dims everything outside selected paths', () => {
  const { nodes, edges, dimmed } = computeEmphasis(marks, ['a', '0>1', 'b']);
  expect([[...nodes], [...edges], dimmed]).toEqual([[0, 1], [0], { nodes: true, edges: true }]);
});

test('dims nothing without a selection, or if the selection is not drawn', () => {
  for (const ids of [[], ['gone']])
    expect(computeEmphasis(marks, ids).dimmed).toEqual({ nodes: false, edges: false });
});
