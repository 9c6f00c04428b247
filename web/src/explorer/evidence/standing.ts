import { useEffect, useState } from 'react';
import { ask } from '../api/ask';
import { StandingDocument, type StandingQuery } from '../api/operations.gen';
import type { DatedFact } from '../graph/derive';
import { graphLocale } from '../graph/locale';
import { useDesk } from '../state/store';

/** In what posts somebody was when taking part: the capacity that is stated, and the tenures as sentences. */
export interface Standing {
  readonly capacity: string | undefined;
  readonly tenures: readonly string[];
}

const ACTS = ['TOOK_PART', 'PARTY_TO'];

/** Asks in what posts the one that a fact starts from was at its date; undefined until that is known. */
export function useStanding(fact: DatedFact): Standing | undefined {
  const locale = useDesk((desk) => desk.locale);
  const [found, setFound] = useState<{ readonly fact: string; readonly standing: Standing }>();
  const capacity = fact.properties.find(({ name }) => name === 'capacity')?.value;
  const { id, from: who, when, type } = fact;
  useEffect(() => {
    if (!ACTS.includes(type) || !when) return;
    const gone = new AbortController();
    // Without a capacity there is no second thing to ask for, and the service wants an id.
    const variables = { who, from: when.from, until: when.until, capacity: capacity ?? who };
    ask(StandingDocument, { ...variables, locale: graphLocale(locale) }, gone.signal).then(
      (answer) => setFound({ fact: id, standing: standingOf(answer, capacity !== undefined) }),
      () => undefined,
    );
    return () => gone.abort();
  }, [id, who, when, type, capacity, locale]);
  return found?.fact === id ? found.standing : undefined;
}

function standingOf({ who, capacity }: StandingQuery, stated: boolean): Standing {
  const tenures = who && 'tenures' in who ? who.tenures.edges : [];
  const held = tenures.find(({ node }) => node.id === capacity?.id)?.sentence;
  const body = capacity && 'organization' in capacity ? capacity.organization?.name : undefined;
  const title = capacity && [capacity.name, body].filter(Boolean).join(' · ');
  return {
    capacity: stated ? (held ?? title ?? undefined) : undefined,
    tenures: tenures.map(({ sentence }) => sentence),
  };
}
