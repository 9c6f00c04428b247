import { Presets, SingleBar } from 'cli-progress';
import type { CliIo } from './cli-io';

/** How far something has come, as a person sees it. */
export interface ProgressBar {
  update(done: number): void;
  stop(): void;
}

const BAR = '{bar} {percentage}% {value}/{total} {rate}/s, {eta_formatted} left';
const COUNT = '{value}, {rate}/s';

/** A bar with rate and time left on a terminal, or a count and its rate where the total is not known; nothing in a pipe. */
export function showProgress({ stderr }: CliIo, what: string, total?: number): ProgressBar {
  if (stderr.isTTY !== true) return { update: () => undefined, stop: () => undefined };
  const began = Date.now();
  const rate = (done: number) => Math.round((done * 1000) / Math.max(1, Date.now() - began));
  const bar = new SingleBar(
    {
      format: `${what} ${total === undefined ? COUNT : BAR}`,
      stream: stderr as unknown as NodeJS.WriteStream,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  bar.start(total ?? 0, 0, { rate: 0 });
  return { update: (done) => bar.update(done, { rate: rate(done) }), stop: () => bar.stop() };
}
