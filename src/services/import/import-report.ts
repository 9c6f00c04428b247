import type { Origin, Refusal, Remark } from '../../domain/record/entry';
import type { LoadReport } from '../load/load-sorted';

/** Remarks of one sort that say the same of the same value: how many, and where the first is. */
export interface RemarkCount extends Remark {
  readonly times: number;
}

/** What an import did, or would do. */
export interface ImportReport extends Outcome {
  readonly importId: string;
  readonly dryRun: boolean;
  /** Rows, lines or elements. */
  readonly read: number;
  /** What was done to the facts; null where the import was refused as a whole. */
  readonly facts: LoadReport | null;
  readonly seconds: number;
}

interface Outcome {
  readonly refused: number;
  /** In the order of the files; of more than 100,000 those found first. */
  readonly refusals: readonly Refusal[];
  /** Of more than 100,000 different ones those found first. */
  readonly remarks: readonly RemarkCount[];
  /** How many refusals and remarks there were beyond those. */
  readonly unlisted: { readonly refusals: number; readonly remarks: number };
}

/** So many refusals and so many different remarks are kept in memory; nobody reads more. */
const LISTED = 100_000;

/** Gathers refusals and remarks as an import goes. */
export class ImportFindings {
  refused = 0;
  private readonly refusals: Refusal[] = [];
  private readonly counts = new Map<string, RemarkCount>();
  private unlistedRemarks = 0;
  private readonly files = new Map<string, number>();

  constructor(private readonly listed = LISTED) {}

  /** Notes a file in its turn: refusals are told in the order of the files. */
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
