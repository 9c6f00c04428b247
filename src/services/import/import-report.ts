import type { Origin, Rejection, Remark } from '../../domain/record/read-item';
import type { LoadReport } from '../load/load-sorted';

/** Equal remarks as one, with their number and the origin of the first. */
export interface RemarkCount extends Remark {
  readonly times: number;
}

/** The outcome of an import or a dry run. */
export interface ImportResult extends ImportFindingsReport {
  readonly importId: string;
  readonly dryRun: boolean;
  /** Number of rows, lines or elements. */
  readonly read: number;
  /** Counts of facts; null when the whole import was rejected. */
  readonly facts: LoadReport | null;
  readonly seconds: number;
}

interface ImportFindingsReport {
  readonly rejected: number;
  /** In file order; the first 100,000 found. */
  readonly rejections: readonly Rejection[];
  /** The first 100,000 distinct remarks. */
  readonly remarks: readonly RemarkCount[];
  /** Numbers of rejections and remarks beyond the lists. */
  readonly unlisted: { readonly rejections: number; readonly remarks: number };
}

/** Highest number of rejections, and of distinct remarks, kept in memory. */
const MAX_LISTED_FINDINGS = 100_000;

/** Collects rejections and remarks during an import. */
export class ImportFindings {
  rejected = 0;
  private readonly rejections: Rejection[] = [];
  private readonly counts = new Map<string, RemarkCount>();
  private unlistedRemarks = 0;
  private readonly files = new Map<string, number>();

  constructor(private readonly maxListed = MAX_LISTED_FINDINGS) {}

  /** Registers a file; rejections are reported in the order of files. */
  noteFile(file: string): void {
    if (!this.files.has(file)) this.files.set(file, this.files.size);
  }

  reject(rejection: Rejection): void {
    this.rejected += 1;
    if (this.rejections.length < this.maxListed) this.rejections.push(rejection);
  }

  remark(remark: Remark): void {
    const { about, value, reason, times = 1 } = remark;
    const key = JSON.stringify([about, about === 'left-out' ? '' : value, reason]);
    const known = this.counts.get(key);
    if (known === undefined && this.counts.size >= this.maxListed) this.unlistedRemarks += times;
    else this.counts.set(key, { ...(known ?? remark), times: (known?.times ?? 0) + times });
  }

  outcome(): ImportFindingsReport {
    const fileOf = ({ file }: Origin) => this.files.get(file) ?? 0;
    const rejections = this.rejections.toSorted(
      ({ origin: a }, { origin: b }) =>
        fileOf(a) - fileOf(b) || a.line - b.line || (a.column ?? 0) - (b.column ?? 0),
    );
    return {
      rejected: this.rejected,
      rejections,
      remarks: [...this.counts.values()],
      unlisted: { rejections: this.rejected - rejections.length, remarks: this.unlistedRemarks },
    };
  }
}
