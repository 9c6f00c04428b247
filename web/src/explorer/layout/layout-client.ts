import type { Layout } from '../graph/command';
import LayoutWorker from './layout.worker?worker';
import type { Positions, Scene } from './scene';

// Begun with the script, not with the first scene: it is ready by then.
const worker = new LayoutWorker();
let requestId = 0;

/** Has a scene laid out by the worker; an answer that a newer request has overtaken is dropped. */
export function requestLayout(layout: Layout, scene: Scene, done: (positions: Positions) => void): void {
  const ownId = ++requestId;
  worker.onmessage = ({ data }: MessageEvent<{ requestId: number; positions: Positions }>) => {
    if (data.requestId === requestId) done(data.positions);
  };
  worker.postMessage({ requestId: ownId, layout, scene });
}
