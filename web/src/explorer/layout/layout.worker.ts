import type { Layout } from '../graph/command';
import { computeLayout } from './compute-layout';
import type { Scene } from './scene';

/** Lays out off the main thread, so that nothing freezes. */
addEventListener('message', ({ data }: MessageEvent<{ requestId: number; layout: Layout; scene: Scene }>) => {
  postMessage({ requestId: data.requestId, positions: computeLayout(data.layout, data.scene) });
});
