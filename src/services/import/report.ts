import type { Refusal, Remark } from '../../domain/record/entry';
import type { LoadReport } from '../load/load-in-order';

/** Remarks of one sort that say the same of the same value: how many, and where the first is. */
export interface RemarkCount extends Remark {
  readonly times: number;
}

/** What an import did, or would do. */
export interface ImportReport {
  readonly importId: string;
  readonly dryRun: boolean;
  /** Entries read: rows, lines or elements. */
  readonly read: number;
  readonly refused: number;
  /** In the order of the files; no more than the first 10,000. */
  readonly refusals: readonly Refusal[];
  readonly remarks: readonly RemarkCount[];
  /** What was done to the facts; null where the import was refused as a whole. */
  readonly facts: LoadReport | null;
  readonly seconds: number;
}

const KEPT = 10_000;

/** Gathers refusals and remarks as an import goes. */
export class Findings {
  refused = 0;
  readonly refusals: Refusal[] = [];
  private readonly counts = new Map<string, RemarkCount>();

  refuse(refusal: Refusal): void {
    this.refused += 1;
    if (this.refusals.length < KEPT) this.refusals.push(refusal);
  }

  remark(remark: Remark): void {
    const key = JSON.stringify([
      remark.about,
      remark.about === 'left-out' ? '' : remark.value,
      remark.reason,
    ]);
    const known = this.counts.get(key);
    if (known === undefined && this.counts.size >= KEPT) return;
    this.counts.set(key, { ...(known ?? remark), times: (known?.times ?? 0) + 1 });
  }

  get remarks(): RemarkCount[] {
    return [...this.counts.values()];
  }
}
