import type { Layout } from '../graph/command';
import LayoutWorker from './layout.worker?worker';
import type { Positions, Scene } from './scene';

// Created when the script loads, so that it is ready before the first graph.
const worker = new LayoutWorker();
let requestId = 0;

/** Computes a layout in the worker. Results of superseded requests are dropped. */
export function requestLayout(layout: Layout, scene: Scene, done: (positions: Positions) => void): void {
  const ownId = ++requestId;
  worker.onmessage = ({ data }: MessageEvent<{ requestId: number; positions: Positions }>) => {
    if (data.requestId === requestId) done(data.positions);
  };
  worker.postMessage({ requestId: ownId, layout, scene });
}
