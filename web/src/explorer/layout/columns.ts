import type { Kind } from '../api/operations.gen';
import { neighboursOf, type Positions, type Scene } from './scene';

/** People, their institutions, the events, and what came of them, from left to right. */
const COLUMNS: readonly (readonly Kind[])[] = [
  ['PERSON'],
  ['ORGANIZATION', 'POST'],
  ['EVENT'],
  ['AGREEMENT', 'PROJECT', 'TOPIC'],
  ['PLACE', 'SOURCE'],
];
/** Room for a name beside its mark. */
const ACROSS = 360;
const DOWN = 46;

/** Lays out in columns of kinds; within a column by the mean height of the neighbours, so that lines cross less. */
export function columns(scene: Scene): Positions {
  const neighbours = neighboursOf(scene);
  const others = scene.nodes.filter(({ id }) => id !== scene.focus);
  // Whom or what it is about stands before the first column: its lines would else run along it.
  const filled = [
    scene.nodes.filter(({ id }) => id === scene.focus),
    ...COLUMNS.map((kinds) => others.filter(({ kind }) => kinds.includes(kind))),
  ]
    .map((column) => column.map(({ id }) => id))
    .filter((column) => column.length > 0);
  const height = new Map<string, number>();
  const level = (column: readonly string[]) => {
    for (const [index, id] of column.entries()) height.set(id, (index - (column.length - 1) / 2) * DOWN);
  };
  filled.forEach(level);
  for (let sweep = 0; sweep < 6; sweep++)
    for (const column of filled) {
      const mean = new Map(
        column.map((id) => [id, meanOf([...(neighbours.get(id) ?? [])], height) ?? height.get(id) ?? 0]),
      );
      column.sort((a, b) => (mean.get(a) ?? 0) - (mean.get(b) ?? 0) || a.localeCompare(b));
      level(column);
    }
  return new Map(
    filled.flatMap((column, index) =>
      column.map((id) => [id, { x: index * ACROSS, y: height.get(id) ?? 0 }] as const),
    ),
  );
}

function meanOf(ids: readonly string[], height: ReadonlyMap<string, number>): number | undefined {
  const heights = ids.flatMap((id) => height.get(id) ?? []);
  return heights.length === 0 ? undefined : heights.reduce((sum, one) => sum + one, 0) / heights.length;
}
