import type { Layout } from '../graph/command';
import { columns } from './columns';
import { force } from './force';
import { radial } from './radial';
import type { Positions, Scene } from './scene';
import { timeAxis } from './time-axis';

const LAYOUT_OF: Readonly<Record<Layout, (scene: Scene) => Positions>> = {
  force,
  radial,
  time: timeAxis,
  columns,
};

/** Lays out a scene; what is pinned stays where the reader put it. */
export function layOut(layout: Layout, scene: Scene): Positions {
  const positions = new Map(LAYOUT_OF[layout](scene));
  for (const { id, at, pinned } of scene.nodes) if (pinned && at) positions.set(id, at);
  return positions;
}
