import type { EntityNode } from '../db/shapes';
import { entityListFrom } from '../db/statements.gen';
import { TIE_NAMES, type Tie, tieRow } from '../domain/vocabulary/ties';
import type { Ask } from './ask';
import type { AskedList } from './asked-list';
import { citationQuery } from './citations';
import { filterId, filterNow, idsNamed } from './filter-id';
import { makePage, type Page } from './page';
import { following } from './redirect';
import { onlyRow, refuseMissing } from './start';

/** The ids of the entities that all of a list must be tied to. */
export type Ties = Readonly<Partial<Record<Tie, string | null | undefined>>>;

/** The ties that a filter names, once their ids are checked; nothing where it names none. */
export function checkedTies(filter: Ties | null | undefined): Ties | undefined {
  const ids = TIE_NAMES.map((tie) => [tie, filterId(tie, filter?.[tie], tieRow(tie).ids)] as const);
  return ids.some(([, id]) => id !== null) ? Object.fromEntries(ids) : undefined;
}

/** A page of a list that is read from the first that all of it is tied to, and counted along the way. */
export const tiedList = (ask: Ask, asked: AskedList, ties: Ties): Promise<Page<EntityNode>> =>
  following(ask, idsNamed(ties, TIE_NAMES), (now) =>
    tiedListOf(ask, asked, filterNow(ties, TIE_NAMES, now) ?? ties),
  );

async function tiedListOf(ask: Ask, asked: AskedList, ties: Ties): Promise<Page<EntityNode>> {
  const { kind, dated, own, order, window, descending } = asked;
  const tie = TIE_NAMES.find((one) => ties[one] != null) ?? 'source';
  const start = ties[tie] ?? '';
  const row = onlyRow(
    await ask.store.run(entityListFrom[kind], {
      ...own,
      tie,
      start: tie === 'source' ? citationQuery(start) : start,
      named: idsNamed(ties, TIE_NAMES),
      organization: ties.organization ?? null,
      topic: ties.topic ?? null,
      place: ties.place ?? null,
      source: ties.source == null ? null : `${ties.source}#`,
      // What it is read from it is tied to.
      [tie]: null,
      byDate: dated !== undefined,
      ...window,
      descending,
    }),
  );
  refuseMissing(row.missing, ties);
  const page = makePage(row.rows, order, window, row.more, row.totalCount);
  return { ...page, edges: page.edges.map(({ cursor, node }) => ({ cursor, node: node.entity })) };
}
