import { useEffect, useState } from 'react';
import type { RelationshipType } from '../api/operations.gen';
import { EXPANSION_SIZE } from '../graph/expansion';
import type { Fact } from '../graph/fact';
import { loadRelationships, type RelationshipList } from '../graph/load-relationships';
import { addPanelRecords } from '../state/panel-records';
import { useWorkspace } from '../state/store';

/** Loads the facts of one type of an entity in batches. */
export function useRelationships(of: string, type: RelationshipType) {
  const locale = useWorkspace((workspace) => workspace.locale);
  const [limit, setLimit] = useState(EXPANSION_SIZE);
  const [loaded, setLoaded] = useState<RelationshipList>();
  useEffect(() => {
    let isCanceled = false;
    loadRelationships(of, type, limit, locale).then(
      (list) => {
        if (isCanceled) return;
        addPanelRecords(list.entities, list.facts);
        setLoaded(list);
      },
      () => undefined,
    );
    return () => {
      isCanceled = true;
    };
  }, [of, type, limit, locale]);
  return { loaded, loadMore: () => setLimit((now) => now + EXPANSION_SIZE) };
}

/** The id at the other end of a fact. */
export const otherEnd = ({ from, to }: Fact, of: string): string => (from === of ? to : from);

/** Sorts tenures by date, undated last. Other facts keep their order by weight. */
export function inDisplayOrder<T extends { readonly date: { readonly from: string } | undefined }>(
  facts: readonly T[],
  type: RelationshipType,
): readonly T[] {
  if (type !== 'HOLDS') return facts;
  return [...facts].sort((a, b) => compare(a.date?.from ?? '~', b.date?.from ?? '~'));
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
