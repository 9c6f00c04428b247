import { expect, test } from 'vitest';
import { computeEmphasis } from '../../../../../src/explorer/canvas/emphasis';
import { CANVAS_COLORS } from '../../../../../src/explorer/canvas/kind-styles';
import { groupEdgeStrokes } from '../../../../../src/explorer/canvas/paint/edge-strokes';
import { edge, node } from '../mark-fixtures';

const nodes = ['a', 'b', 'c', 'd'].map((id) => node(id));
const edges = [
  edge(0, 1),
  edge(1, 2, { doubtful: true }),
  edge(2, 3, { unrealized: true }),
  edge(0, 2, { met: true, facts: ['one', 'another'] }),
  edge(1, 3),
];

test('draws doubtful edges dashed, unrealized ones dotted with a hollow head, and MET without a head', () => {
  const strokes = groupEdgeStrokes(edges, computeEmphasis({ nodes, edges }, []), 'light');
  expect(strokes.map(({ dash, head, edges: of }) => [dash, head, of])).toEqual([
    ['solid', 'full', [0, 4]],
    ['dashed', 'full', [1]],
    ['dotted', 'hollow', [2]],
    ['solid', 'none', [3]],
  ]);
});

test('draws selected edges last in their own color, and dims the rest', () => {
  const strokes = groupEdgeStrokes(edges, computeEmphasis({ nodes, edges }, ['1>3']), 'dark');
  expect(strokes.at(-1)).toMatchObject({ color: CANVAS_COLORS.dark.selected, alpha: 1, edges: [4] });
  expect(strokes.slice(0, -1).every(({ alpha }) => alpha < 1)).toBe(true);
});
