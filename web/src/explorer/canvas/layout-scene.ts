import type { Graph } from '../graph/derive-graph';
import { entityDate } from '../graph/entity';
import { axisPosition } from '../graph/uncertain-date';
import type { View } from '../graph/view';
import type { Scene } from '../layout/scene';
import { nodeLabel } from './marks';
import { wrapName } from './text-layout';

/** The graph as input of a layout, without positions. */
export function toScene(view: View, graph: Graph): Scene {
  return {
    focus: view.focus,
    nodes: graph.nodes.map((node) => {
      const { entity, pinned } = node;
      const date = entityDate(entity);
      const day = date && axisPosition(date);
      return {
        id: entity.id,
        kind: entity.kind,
        name: wrapName(nodeLabel(node), false),
        pinned,
        ...(day !== undefined && { day }),
      };
    }),
    edges: graph.edges.map(({ from, to }) => ({ from, to })),
  };
}

/** Whether two scenes have the same nodes and edges, so that a layout of one serves the other. */
export const isSameScene = (one: Scene, other: Scene): boolean => sceneKey(one) === sceneKey(other);

const sceneKey = ({ nodes, edges, focus }: Scene): string =>
  [focus, ...nodes.map(({ id }) => id), ...edges.map(({ from, to }) => `${from}>${to}`)].join(' ');
