import { Presets, SingleBar } from 'cli-progress';
import type { CliIo } from './cli-io';

/** The progress of one task, as the user sees it. */
export interface ProgressBar {
  update(done: number): void;
  stop(): void;
}

const BAR = '{bar} {percentage}% {value}/{total} {rate}/s, {eta_formatted} left';
const COUNT = '{value}, {rate}/s';

/** Milliseconds between two lines of progress in a pipe. */
const LINE_INTERVAL_MS = 10_000;

/**
 * Shows progress on standard error: a bar with rate and time left on a terminal, a count with its rate when the total
 * is unknown, and a line every ten seconds in a pipe.
 */
export function showProgress({ stderr }: CliIo, task: string, total?: number): ProgressBar {
  const began = Date.now();
  const rate = (done: number) => Math.round((done * 1000) / Math.max(1, Date.now() - began));
  if (stderr.isTTY !== true) return progressLines(stderr, task, total, rate);
  const bar = new SingleBar(
    {
      format: `${task} ${total === undefined ? COUNT : BAR}`,
      stream: stderr as unknown as NodeJS.WriteStream,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  bar.start(total ?? 0, 0, { rate: 0 });
  return { update: (done) => bar.update(done, { rate: rate(done) }), stop: () => bar.stop() };
}

function progressLines(
  stderr: CliIo['stderr'],
  task: string,
  total: number | undefined,
  rate: (done: number) => number,
): ProgressBar {
  let nextLine = Date.now() + LINE_INTERVAL_MS;
  return {
    update: (done) => {
      if (Date.now() < nextLine) return;
      nextLine = Date.now() + LINE_INTERVAL_MS;
      stderr.write(`${task} ${done}${total === undefined ? '' : ` of ${total}`}, ${rate(done)}/s\n`);
    },
    stop: () => undefined,
  };
}
