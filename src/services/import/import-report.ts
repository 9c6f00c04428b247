import type { Origin, Refusal, Remark } from '../../domain/record/entry';
import type { LoadReport } from '../load/load-sorted';

/** Equal remarks as one, with their number and the origin of the first. */
export interface RemarkCount extends Remark {
  readonly times: number;
}

/** The outcome of an import or a dry run. */
export interface ImportReport extends Outcome {
  readonly importId: string;
  readonly dryRun: boolean;
  /** Number of rows, lines or elements. */
  readonly read: number;
  /** Counts of facts; null when the whole import was rejected. */
  readonly facts: LoadReport | null;
  readonly seconds: number;
}

interface Outcome {
  readonly refused: number;
  /** In file order; the first 100,000 found. */
  readonly refusals: readonly Refusal[];
  /** The first 100,000 distinct remarks. */
  readonly remarks: readonly RemarkCount[];
  /** Numbers of rejections and remarks beyond the lists. */
  readonly unlisted: { readonly refusals: number; readonly remarks: number };
}

/** Highest number of rejections, and of distinct remarks, kept in memory. */
const LISTED = 100_000;

/** Collects rejections and remarks during an import. */
export class ImportFindings {
  refused = 0;
  private readonly refusals: Refusal[] = [];
  private readonly counts = new Map<string, RemarkCount>();
  private unlistedRemarks = 0;
  private readonly files = new Map<string, number>();

  constructor(private readonly listed = LISTED) {}

  /** Registers a file; rejections are reported in the order of files. */
  noteFile(file: string): void {
    if (!this.files.has(file)) this.files.set(file, this.files.size);
  }

  refuse(refusal: Refusal): void {
    this.refused += 1;
    if (this.refusals.length < this.listed) this.refusals.push(refusal);
  }

  remark(remark: Remark): void {
    const { about, value, reason, times = 1 } = remark;
    const key = JSON.stringify([about, about === 'left-out' ? '' : value, reason]);
    const known = this.counts.get(key);
    if (known === undefined && this.counts.size >= this.listed) this.unlistedRemarks += times;
    else this.counts.set(key, { ...(known ?? remark), times: (known?.times ?? 0) + times });
  }

  outcome(): Outcome {
    const fileOf = ({ file }: Origin) => this.files.get(file) ?? 0;
    const refusals = this.refusals.toSorted(
      ({ origin: a }, { origin: b }) =>
        fileOf(a) - fileOf(b) || a.line - b.line || (a.column ?? 0) - (b.column ?? 0),
    );
    return {
      refused: this.refused,
      refusals,
      remarks: [...this.counts.values()],
      unlisted: { refusals: this.refused - refusals.length, remarks: this.unlistedRemarks },
    };
  }
}
