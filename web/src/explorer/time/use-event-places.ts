import { useEffect, useState } from 'react';
import { EventPlacesDocument, type EventPlacesQuery } from '../api/operations.gen';
import { request } from '../api/request';
import { toApiLocale } from '../graph/locale';
import { useWorkspace } from '../state/store';

type Place = NonNullable<Extract<EventPlacesQuery['nodes'][number], { place: unknown }>['place']>;

/** The service takes so many ids at a time. */
const MAX_IDS = 100;

/** Where events were held, those of which it is known; asked for when somebody wants to read it. */
export function useEventPlaces(events: readonly string[]): ReadonlyMap<string, Place> {
  const locale = useWorkspace((workspace) => workspace.locale);
  const [places, setPlaces] = useState<ReadonlyMap<string, Place>>(new Map());
  const idList = events.join(' ');
  useEffect(() => {
    const controller = new AbortController();
    const ids = idList === '' ? [] : idList.split(' ');
    setPlaces(new Map());
    for (let at = 0; at < ids.length; at += MAX_IDS) {
      const variables = { ids: ids.slice(at, at + MAX_IDS), locale: toApiLocale(locale) };
      request(EventPlacesDocument, variables, controller.signal).then(
        ({ nodes }) => setPlaces((known) => new Map([...known, ...nodes.flatMap(toEntry)])),
        () => undefined,
      );
    }
    return () => controller.abort();
  }, [idList, locale]);
  return places;
}

const toEntry = (event: EventPlacesQuery['nodes'][number]): [string, Place][] =>
  event && 'place' in event && event.place ? [[event.id, event.place]] : [];
