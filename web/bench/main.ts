import { drawWithCytoscape } from './renderers/cytoscape';
import { drawWithExplorer } from './renderers/explorer';
import { drawWithForceGraph } from './renderers/force-graph';
import { syntheticGraph } from './synthetic-graph';

/** Draws the scene of as many nodes as the address says by the renderer it names, and counts pictures. */
const RENDERERS = {
  ourselves: drawWithExplorer,
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

/** Counts in `data-pictures` what a painter in a worker sends: between two of them the last one is moved. */
function countPictures(): void {
  const { prototype } = ImageBitmapRenderingContext;
  const show = prototype.transferFromImageBitmap;
  let count = 0;
  prototype.transferFromImageBitmap = function counted(bitmap) {
    document.documentElement.dataset.pictures = String(++count);
    show.call(this, bitmap);
  };
}
