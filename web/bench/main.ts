import { Drawing } from '../src/explorer/canvas/drawing';
import { sceneOf } from './scene';

/** The explorer's own drawing, of as many nodes as the address says. */
const container = document.getElementById('drawing');
const size = Number(new URLSearchParams(location.search).get('nodes'));
if (container) {
  const none = () => undefined;
  const drawing = new Drawing(container, 'light', { choose: none, expand: none, drop: none });
  const { graph, positions } = sceneOf(size);
  drawing.show(graph, positions);
  drawing.place(positions, { fit: true, ranked: false });
  document.documentElement.dataset.ready = 'yes';
}
