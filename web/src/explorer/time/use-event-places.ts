import { useEffect, useState } from 'react';
import { EventPlacesDocument, type EventPlacesQuery } from '../api/operations.gen';
import { request } from '../api/request';
import { toApiLocale } from '../graph/locale';
import { useWorkspace } from '../state/store';

type Place = NonNullable<Extract<EventPlacesQuery['nodes'][number], { place: unknown }>['place']>;

/** Maximum number of ids per request. */
const MAX_IDS = 100;

/** Loads the places of events; events without a known place are omitted. */
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
