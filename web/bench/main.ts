import { byCytoscape } from './renderers/by-cytoscape';
import { byForceGraph } from './renderers/by-force-graph';
import { byOurselves } from './renderers/by-ourselves';
import { sceneOf } from './scene';

/** Draws the scene of as many nodes as the address says by the renderer it names, and counts pictures. */
const RENDERERS = { ourselves: byOurselves, cytoscape: byCytoscape, 'force-graph': byForceGraph };

const asked = new URLSearchParams(location.search);
const container = document.getElementById('drawing');
const [, draw] = Object.entries(RENDERERS).find(([name]) => name === asked.get('by')) ?? [];
if (container && draw) {
  countPictures();
  draw(container, sceneOf(Number(asked.get('nodes'))));
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
