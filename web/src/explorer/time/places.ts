import { useEffect, useState } from 'react';
import { ask } from '../api/ask';
import { EventPlacesDocument, type EventPlacesQuery } from '../api/operations.gen';
import { graphLocale } from '../graph/locale';
import { useDesk } from '../state/store';

type Place = NonNullable<Extract<EventPlacesQuery['nodes'][number], { place: unknown }>['place']>;

/** The service takes so many ids at a time. */
const MOST_IDS = 100;

/** Where events were held, those of which it is known; asked for when somebody wants to read it. */
export function usePlaces(events: readonly string[]): ReadonlyMap<string, Place> {
  const locale = useDesk((desk) => desk.locale);
  const [places, setPlaces] = useState<ReadonlyMap<string, Place>>(new Map());
  const wanted = events.join(' ');
  useEffect(() => {
    const gone = new AbortController();
    const ids = wanted === '' ? [] : wanted.split(' ');
    setPlaces(new Map());
    for (let at = 0; at < ids.length; at += MOST_IDS) {
      const variables = { ids: ids.slice(at, at + MOST_IDS), locale: graphLocale(locale) };
      ask(EventPlacesDocument, variables, gone.signal).then(
        ({ nodes }) => setPlaces((known) => new Map([...known, ...nodes.flatMap(held)])),
        () => undefined,
      );
    }
    return () => gone.abort();
  }, [wanted, locale]);
  return places;
}

const held = (event: EventPlacesQuery['nodes'][number]): [string, Place][] =>
  event && 'place' in event && event.place ? [[event.id, event.place]] : [];
