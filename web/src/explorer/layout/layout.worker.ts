import type { Layout } from '../graph/command';
import { layOut } from './layouts';
import type { Scene } from './scene';

/** Lays out off the main thread, so that nothing freezes. */
addEventListener('message', ({ data }: MessageEvent<{ ticket: number; layout: Layout; scene: Scene }>) => {
  postMessage({ ticket: data.ticket, positions: layOut(data.layout, data.scene) });
});
