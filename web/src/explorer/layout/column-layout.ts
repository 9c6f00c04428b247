import type { Kind } from '../api/operations.gen';
import { adjacencyOf, type Positions, type Scene } from './scene';

/** People, organizations, events, outcomes and places, from left to right. */
const COLUMNS: readonly (readonly Kind[])[] = [
  ['PERSON'],
  ['ORGANIZATION', 'POST'],
  ['EVENT'],
  ['AGREEMENT', 'PROJECT', 'TOPIC'],
  ['PLACE', 'SOURCE'],
];
/** Leaves room for a name beside its mark. */
const COLUMN_GAP = 360;
const ROW_GAP = 46;

/** Places nodes in columns by kind, ordered by the mean height of their neighbors to reduce crossings. */
export function columnLayout(scene: Scene): Positions {
  const neighbors = adjacencyOf(scene);
  const others = scene.nodes.filter(({ id }) => id !== scene.focus);
  // The focus gets its own first column; within its kind's column, its edges would overlap.
  const filledColumns = [
    scene.nodes.filter(({ id }) => id === scene.focus),
    ...COLUMNS.map((kinds) => others.filter(({ kind }) => kinds.includes(kind))),
  ]
    .map((column) => column.map(({ id }) => id))
    .filter((column) => column.length > 0);
  const height = new Map<string, number>();
  const spaceEvenly = (column: readonly string[]) => {
    for (const [index, id] of column.entries()) height.set(id, (index - (column.length - 1) / 2) * ROW_GAP);
  };
  filledColumns.forEach(spaceEvenly);
  for (let sweep = 0; sweep < 6; sweep++)
    for (const column of filledColumns) {
      const mean = new Map(
        column.map((id) => [id, meanHeight([...(neighbors.get(id) ?? [])], height) ?? height.get(id) ?? 0]),
      );
      column.sort((a, b) => (mean.get(a) ?? 0) - (mean.get(b) ?? 0) || a.localeCompare(b));
      spaceEvenly(column);
    }
  return new Map(
    filledColumns.flatMap((column, index) =>
      column.map((id) => [id, { x: index * COLUMN_GAP, y: height.get(id) ?? 0 }] as const),
    ),
  );
}

function meanHeight(ids: readonly string[], height: ReadonlyMap<string, number>): number | undefined {
  const heights = ids.flatMap((id) => height.get(id) ?? []);
  return heights.length === 0 ? undefined : heights.reduce((sum, one) => sum + one, 0) / heights.length;
}
