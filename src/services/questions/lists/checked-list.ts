import type { DatedKind, Kind } from '../../../domain/vocabulary/kinds';
import type { SortOrder } from '../../paging/cursor';
import type { PageWindow } from '../../paging/page';
import type { ListParameters } from '../filters/list-filter';

/** A list request after its checks. */
export interface CheckedList {
  readonly kind: Kind;
  /** The kind again when the list is ordered by date, undefined when it is ordered by name. */
  readonly dated: DatedKind | undefined;
  readonly descending: boolean;
  readonly order: SortOrder;
  readonly window: PageWindow;
  readonly parameters: ListParameters;
}
