import { useEffect, useState } from 'react';
import { CapacityAtDateDocument, type CapacityAtDateQuery } from '../api/operations.gen';
import { request } from '../api/request';
import type { DatedFact } from '../graph/derive-graph';
import { toApiLocale } from '../graph/locale';
import { useWorkspace } from '../state/store';

/** The capacity of a participant: the stated post, or sentences about the posts held at that date. */
export interface CapacityAtDate {
  readonly capacity: string | undefined;
  readonly tenures: readonly string[];
}

const PARTICIPATION_TYPES = ['TOOK_PART', 'PARTY_TO'];

/** Loads the posts that the subject of a fact held at its date; undefined until loaded. */
export function useCapacityAtDate(fact: DatedFact): CapacityAtDate | undefined {
  const locale = useWorkspace((workspace) => workspace.locale);
  const [loaded, setLoaded] = useState<{ readonly fact: string; readonly capacityAtDate: CapacityAtDate }>();
  const capacity = fact.properties.find(({ name }) => name === 'capacity')?.value;
  const { id, from: personId, date, type } = fact;
  useEffect(() => {
    if (!PARTICIPATION_TYPES.includes(type) || !date) return;
    const controller = new AbortController();
    // The query requires an id, so it repeats the person if no capacity is stated.
    const variables = {
      person: personId,
      from: date.from,
      until: date.until,
      capacity: capacity ?? personId,
    };
    request(CapacityAtDateDocument, { ...variables, locale: toApiLocale(locale) }, controller.signal).then(
      (answer) => setLoaded({ fact: id, capacityAtDate: toCapacityAtDate(answer, capacity !== undefined) }),
      () => undefined,
    );
    return () => controller.abort();
  }, [id, personId, date, type, capacity, locale]);
  return loaded?.fact === id ? loaded.capacityAtDate : undefined;
}

function toCapacityAtDate({ person, capacity }: CapacityAtDateQuery, stated: boolean): CapacityAtDate {
  const tenures = person && 'tenures' in person ? person.tenures.edges : [];
  const held = tenures.find(({ node }) => node.id === capacity?.id)?.sentence;
  const body = capacity && 'organization' in capacity ? capacity.organization?.name : undefined;
  const title = capacity && [capacity.name, body].filter(Boolean).join(' · ');
  return {
    capacity: stated ? (held ?? title ?? undefined) : undefined,
    tenures: tenures.map(({ sentence }) => sentence),
  };
}
