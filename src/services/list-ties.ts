import type { EntityNode } from '../db/shapes';
import { entityListFrom } from '../db/statements.gen';
import type { Kind } from '../domain/vocabulary/kinds';
import type { Ask } from './ask';
import type { AskedList } from './asked-list';
import { citationQuery } from './citations';
import { filterId } from './filter-id';
import { makePage, type Page } from './page';
import { onlyRow } from './start';

/** What a list may be tied to, and of which kinds that may be; first what as a rule has the fewest. */
const TIES = {
  participant: ['Person', 'Organization'],
  organization: ['Organization'],
  topic: undefined,
  place: ['Place'],
  source: ['Source'],
} as const satisfies Record<string, readonly Kind[] | undefined>;

type Tie = keyof typeof TIES;

const TIE_NAMES = Object.keys(TIES) as Tie[];

/** The ids of the entities that all of a list must be tied to. */
export type Ties = Readonly<Partial<Record<Tie, string | null | undefined>>>;

/** The ties that a filter names, once their ids are checked; nothing where it names none. */
export function checkedTies(filter: Ties | null | undefined): Ties | undefined {
  const ids = TIE_NAMES.map((tie) => [tie, filterId(tie, filter?.[tie], TIES[tie])] as const);
  return ids.some(([, id]) => id !== null) ? Object.fromEntries(ids) : undefined;
}

/** A page of a list that is read from the first that all of it is tied to, and counted along the way. */
export async function tiedList(ask: Ask, asked: AskedList, ties: Ties): Promise<Page<EntityNode>> {
  const { kind, dated, own, order, window, descending } = asked;
  const tie = TIE_NAMES.find((one) => ties[one] != null) ?? 'source';
  const start = ties[tie] ?? '';
  const row = onlyRow(
    await ask.store.run(entityListFrom[kind], {
      ...own,
      tie,
      start: tie === 'source' ? citationQuery(start) : start,
      participant: ties.participant ?? null,
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
  const page = makePage(row.rows, order, window, row.more, row.totalCount);
  return { ...page, edges: page.edges.map(({ cursor, node }) => ({ cursor, node: node.entity })) };
}
