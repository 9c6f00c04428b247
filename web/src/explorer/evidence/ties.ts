import { useEffect, useState } from 'react';
import type { RelationshipType } from '../api/operations.gen';
import { STEP } from '../graph/expansion';
import type { Fact } from '../graph/fact';
import { type Ties, tiesOf } from '../graph/load';
import { keepRead } from '../state/read';
import { useDesk } from '../state/store';

/** The facts of one type of an entity as far as they were asked for, how many there are, and how to ask for more. */
export function useTies(of: string, type: RelationshipType) {
  const locale = useDesk((desk) => desk.locale);
  const [wanted, setWanted] = useState(STEP);
  const [found, setFound] = useState<Ties>();
  useEffect(() => {
    let gone = false;
    tiesOf(of, type, wanted, locale).then(
      (ties) => {
        if (gone) return;
        keepRead(ties.entities, ties.facts);
        setFound(ties);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [of, type, wanted, locale]);
  return { found, more: () => setWanted((now) => now + STEP) };
}

/** The end of a fact that is not the one it is read from. */
export const otherEnd = ({ from, to }: Fact, of: string): string => (from === of ? to : from);

/** Tenures in the order of time, what has no date last; other facts as they weigh. */
export function inTellingOrder<T extends { readonly when: { readonly from: string } | undefined }>(
  facts: readonly T[],
  type: RelationshipType,
): readonly T[] {
  if (type !== 'HOLDS') return facts;
  return [...facts].sort((a, b) => compare(a.when?.from ?? '~', b.when?.from ?? '~'));
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
