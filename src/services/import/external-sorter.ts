import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { byOrder, recordOrder } from '../../domain/record/order';
import type { Contribution, Origin } from '../../domain/record/read-item';
import { createScratchFolder } from './scratch-folder';

/** A contribution with the number and the origin of its entry. */
export interface SortedContribution {
  readonly order: string;
  readonly entry: number;
  readonly origin: Origin;
  readonly contribution: Contribution;
}

/** A contribution as one line of text, which needs a fraction of the memory of its objects. */
interface Line {
  readonly order: string;
  readonly entry: number;
  readonly text: string;
}

/** Number of contributions held in memory before a sorted run is written to disk. */
const MAX_BUFFERED_CONTRIBUTIONS = 100_000;

/** Sorts contributions by record, then by entry, in bounded memory (external merge sort). */
export class ExternalSorter {
  private buffer: Line[] = [];
  private readonly runs: string[] = [];
  private folder: string | undefined;
  private isSorted = true;
  /** Number of contributions. */
  size = 0;

  constructor(private readonly maxBuffered = MAX_BUFFERED_CONTRIBUTIONS) {}

  async add(contribution: Contribution, entry: number, origin: Origin): Promise<void> {
    const placed: SortedContribution = {
      order: recordOrder(contribution.record),
      entry,
      origin,
      contribution,
    };
    this.buffer.push({ order: placed.order, entry, text: JSON.stringify(placed) });
    this.isSorted = false;
    this.size += 1;
    if (this.buffer.length >= this.maxBuffered) await this.spill();
  }

  /** All contributions in order; can be iterated again as long as none is added. */
  async *inOrder(): AsyncGenerator<SortedContribution> {
    this.sort();
    const heads = await Promise.all(
      [...this.runs.map(readRun), readLines(this.buffer)].map(async (run) => ({
        run,
        head: await run.next(),
      })),
    );
    for (;;) {
      let least: (typeof heads)[number] | undefined;
      for (const one of heads) {
        if (one.head.done) continue;
        if (least === undefined || least.head.done || compare(one.head.value, least.head.value) < 0)
          least = one;
      }
      if (least === undefined || least.head.done) return;
      yield least.head.value;
      least.head = await least.run.next();
    }
  }

  /** Removes the runs on disk. */
  async close(): Promise<void> {
    if (this.folder !== undefined) await rm(this.folder, { recursive: true, force: true });
  }

  private sort() {
    if (!this.isSorted) this.buffer.sort(compare);
    this.isSorted = true;
  }

  private async spill(): Promise<void> {
    this.sort();
    this.folder ??= await createScratchFolder();
    const file = path.join(this.folder, `${this.runs.length}.jsonl`);
    const { buffer } = this;
    this.buffer = [];
    await pipeline(Readable.from(lines(buffer)), createWriteStream(file, { mode: 0o600 }));
    this.runs.push(file);
  }
}

const compare = (a: Omit<Line, 'text'>, b: Omit<Line, 'text'>) =>
  byOrder(a.order, b.order) || a.entry - b.entry;

function* lines(buffer: readonly Line[]) {
  const LINES = 500;
  for (let at = 0; at < buffer.length; at += LINES)
    yield `${buffer
      .slice(at, at + LINES)
      .map(({ text }) => text)
      .join('\n')}\n`;
}

async function* readRun(file: string): AsyncGenerator<SortedContribution> {
  let rest = '';
  for await (const chunk of createReadStream(file, 'utf8')) {
    const whole = (rest + String(chunk)).split('\n');
    rest = whole.pop() ?? '';
    for (const line of whole) yield JSON.parse(line) as SortedContribution;
  }
}

async function* readLines(buffer: readonly Line[]): AsyncGenerator<SortedContribution> {
  for (const { text } of buffer) yield JSON.parse(text) as SortedContribution;
}
