import { expect, test } from 'vitest';
import { emphasisOf } from '../../../../../src/explorer/canvas/emphasis';
import { GROUND } from '../../../../../src/explorer/canvas/kind-looks';
import { strokesOf } from '../../../../../src/explorer/canvas/paint/strokes';
import { line, node } from '../marks-of-tests';

const nodes = ['a', 'b', 'c', 'd'].map((id) => node(id));
const lines = [
  line(0, 1),
  line(1, 2, { doubtful: true }),
  line(2, 3, { undone: true }),
  line(0, 2, { met: true, facts: ['one', 'another'] }),
  line(1, 3),
];

test('doubt is dashed, what is not done is dotted with a hollow head, a meeting has no direction', () => {
  const strokes = strokesOf(lines, emphasisOf({ nodes, lines }, []), 'light');
  expect(strokes.map(({ dash, head, lines: of }) => [dash, head, of])).toEqual([
    ['solid', 'full', [0, 4]],
    ['dashed', 'full', [1]],
    ['dotted', 'hollow', [2]],
    ['solid', 'none', [3]],
  ]);
});

test('what is chosen is drawn last and in its own colour, and the rest is faint', () => {
  const strokes = strokesOf(lines, emphasisOf({ nodes, lines }, ['1>3']), 'dark');
  expect(strokes.at(-1)).toMatchObject({ color: GROUND.dark.chosen, alpha: 1, lines: [4] });
  expect(strokes.slice(0, -1).every(({ alpha }) => alpha < 1)).toBe(true);
});
