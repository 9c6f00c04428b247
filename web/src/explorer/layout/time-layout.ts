import { adjacencyOf, type Positions, type Scene } from './scene';

const WIDTH = 1600;
const ROW_GAP = 46;
/** Leaves room for a name beside its mark. */
const MIN_GAP = 310;

/**
 * Places dated nodes on a time axis, later to the right, and compresses long gaps. Undated nodes stand below,
 * at the mean position of their neighbors.
 */
export function timeLayout(scene: Scene): Positions {
  const days = [...new Set(scene.nodes.flatMap(({ day }) => (day === undefined ? [] : [day])))].sort(
    (a, b) => a - b,
  );
  const x = axisPositions(days);
  const neighbors = adjacencyOf(scene);
  const dayOf = new Map(scene.nodes.map(({ id, day }) => [id, day]));
  const rows = new Map<number, number>();
  const positions = new Map<string, { x: number; y: number }>();
  const dated = scene.nodes.filter(({ day }) => day !== undefined);
  for (const { id, day } of dated) {
    const at = x.get(day ?? 0) ?? 0;
    const row = rows.get(at) ?? 0;
    rows.set(at, row + 1);
    positions.set(id, { x: at, y: -row * ROW_GAP });
  }
  const undated = scene.nodes
    .filter(({ day }) => day === undefined)
    .map(({ id }) => {
      const near = [...(neighbors.get(id) ?? [])].flatMap((one) => x.get(dayOf.get(one) ?? Number.NaN) ?? []);
      return {
        id,
        at: near.length === 0 ? -MIN_GAP : near.reduce((sum, one) => sum + one, 0) / near.length,
      };
    })
    .sort((a, b) => a.at - b.at || a.id.localeCompare(b.id));
  const ends: number[] = [];
  for (const { id, at } of undated) {
    // The first row with room.
    let row = ends.findIndex((end) => end + MIN_GAP <= at);
    if (row < 0) row = ends.length;
    ends[row] = at;
    positions.set(id, { x: at, y: 80 + row * ROW_GAP });
  }
  return positions;
}

/** The position of each day: proportional to time, with a minimum and a maximum gap. */
function axisPositions(days: readonly number[]): Map<number, number> {
  const first = days[0] ?? 0;
  const span = (days.at(-1) ?? 0) - first || 1;
  const at = new Map<number, number>();
  let last = -MIN_GAP;
  for (const day of days) {
    last = Math.max(last + MIN_GAP, Math.min(last + 3 * MIN_GAP, ((day - first) / span) * WIDTH));
    at.set(day, last);
  }
  return at;
}
