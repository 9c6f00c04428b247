import type { DatedKind, Kind } from '../../../domain/vocabulary/kinds';
import type { SortOrder } from '../../paging/cursor';
import type { PageWindow } from '../../paging/page';

/** A list that was asked for, checked: what of, in which order, which page, and what the entities must be like. */
export interface CheckedList {
  readonly kind: Kind;
  /** The kind again where the list goes by date, and not by name. */
  readonly dated: DatedKind | undefined;
  readonly descending: boolean;
  readonly order: SortOrder;
  readonly window: PageWindow;
  readonly own: {
    readonly from: string;
    readonly until: string;
    readonly certain: boolean;
    readonly types: readonly string[] | null;
    readonly statuses: readonly string[] | null;
    readonly confidences: readonly string[];
  };
}
