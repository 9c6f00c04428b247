import type { Layout } from '../graph/command';
import { columnLayout } from './column-layout';
import { forceLayout } from './force-layout';
import { radialLayout } from './radial-layout';
import type { Positions, Scene } from './scene';
import { timeLayout } from './time-layout';

const LAYOUT_OF: Readonly<Record<Layout, (scene: Scene) => Positions>> = {
  force: forceLayout,
  radial: radialLayout,
  time: timeLayout,
  columns: columnLayout,
};

/** Computes a layout. Pinned nodes keep their position. */
export function computeLayout(layout: Layout, scene: Scene): Positions {
  const positions = new Map(LAYOUT_OF[layout](scene));
  for (const { id, position, pinned } of scene.nodes) if (pinned && position) positions.set(id, position);
  return positions;
}
