import type { Layout } from '../graph/command';
import { computeLayout } from './compute-layout';
import type { Scene } from './scene';

/** Computes layouts off the main thread. */
addEventListener('message', ({ data }: MessageEvent<{ requestId: number; layout: Layout; scene: Scene }>) => {
  postMessage({ requestId: data.requestId, positions: computeLayout(data.layout, data.scene) });
});
