import type { Layout } from '../graph/command';
import LayoutWorker from './layout.worker?worker';
import type { Positions, Scene } from './scene';

let worker: Worker | undefined;
let ticket = 0;

/** Has a scene laid out by the worker; an answer that a newer request has overtaken is dropped. */
export function arrange(layout: Layout, scene: Scene, done: (positions: Positions) => void): void {
  worker ??= new LayoutWorker();
  const mine = ++ticket;
  worker.onmessage = ({ data }: MessageEvent<{ ticket: number; positions: Positions }>) => {
    if (data.ticket === ticket) done(data.positions);
  };
  worker.postMessage({ ticket: mine, layout, scene });
}
