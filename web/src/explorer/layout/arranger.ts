import type { Layout } from '../graph/command';
import LayoutWorker from './layout.worker?worker';
import type { Positions, Scene } from './scene';

// Begun with the script, not with the first scene: it is ready by then.
const worker = new LayoutWorker();
let ticket = 0;

/** Has a scene laid out by the worker; an answer that a newer request has overtaken is dropped. */
export function arrange(layout: Layout, scene: Scene, done: (positions: Positions) => void): void {
  const mine = ++ticket;
  worker.onmessage = ({ data }: MessageEvent<{ ticket: number; positions: Positions }>) => {
    if (data.ticket === ticket) done(data.positions);
  };
  worker.postMessage({ ticket: mine, layout, scene });
}
