import { drawWithCytoscape } from './renderers/cytoscape';
import { drawWithExplorer } from './renderers/explorer';
import { drawWithForceGraph } from './renderers/force-graph';
import { syntheticGraph } from './synthetic-graph';

/** Draws the graph with `?nodes=` nodes and the renderer that `?by=` names. */
const RENDERERS = {
  explorer: drawWithExplorer,
  cytoscape: drawWithCytoscape,
  'force-graph': drawWithForceGraph,
};

const params = new URLSearchParams(location.search);
const container = document.getElementById('drawing');
const [, draw] = Object.entries(RENDERERS).find(([name]) => name === params.get('by')) ?? [];
if (container && draw) {
  countPictures();
  draw(container, syntheticGraph(Number(params.get('nodes'))));
  document.documentElement.dataset.ready = 'yes';
}

/**
 * Counts frames from the paint worker in `data-pictures`. Between two of them the page only moves the last
 * one.
 */
function countPictures(): void {
  const { prototype } = ImageBitmapRenderingContext;
  const show = prototype.transferFromImageBitmap;
  let count = 0;
  prototype.transferFromImageBitmap = function counted(bitmap) {
    document.documentElement.dataset.pictures = String(++count);
    show.call(this, bitmap);
  };
}
