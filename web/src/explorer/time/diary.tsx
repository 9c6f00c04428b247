import { useMemo } from 'react';
import type { Graph } from '../graph/derive';
import { isDone, statusOf } from '../graph/entity';
import { type Locale, languageOf } from '../graph/locale';
import { whenOfEdtf } from '../graph/when';
import { ThingName } from '../parts/thing-name';
import { useDesk } from '../state/store';
import { useWords } from '../words/use-words';
import { dayPartLabel, termLabel } from '../words/vocabulary';
import { type Day, daysOf, type Entry } from './days';
import { usePlaces } from './places';

/** The view day by day: what there was, where, and who was there with whom. */
export function Diary({ graph }: { graph: Graph }) {
  const words = useWords();
  const locale = useDesk((desk) => desk.locale);
  const days = useMemo(() => daysOf(graph), [graph]);
  const places = usePlaces(days.flatMap(({ entries }) => entries.map(({ event }) => event.id)));
  return (
    <div className="diary">
      {days.map(({ edtf, when, entries }) => (
        <section key={edtf ?? ''}>
          <h3>{headingOf({ edtf, when, entries }, locale) ?? words.undated}</h3>
          <ul>
            {entries.map((entry) => (
              <Event key={entry.event.id} entry={entry} place={places.get(entry.event.id)?.name} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** The date as a reader has it, without the part of a day, which stands at each event. */
const headingOf = ({ edtf, when, entries }: Day, locale: Locale): string | undefined =>
  edtf !== undefined && entries.some(({ dayPart }) => dayPart !== undefined)
    ? whenOfEdtf(edtf, locale)?.text
    : when?.text;

function Event({ entry: { event, dayPart, present }, place }: { entry: Entry; place: string | undefined }) {
  const locale = useDesk((desk) => desk.locale);
  const chosen = useDesk((desk) => desk.selection);
  const is = chosen && 'id' in chosen ? chosen.id : undefined;
  return (
    <li aria-current={is === event.id}>
      <p>
        {dayPart && <span className="quiet">{dayPartLabel(dayPart, locale)} </span>}
        <ThingName id={event.id} fallback={event.name} />
        {place && (
          <span className="quiet" lang={languageOf(place, locale)}>
            {' '}
            · {place}
          </span>
        )}
        {!isDone(event) && (
          <span className="sureness not-done">
            {termLabel(event.kind, 'status', statusOf(event) ?? '', locale)}
          </span>
        )}
      </p>
      <p className="present">
        {present.map(({ id, side, attended }, index) => (
          <span key={id} className={attended ? '' : 'not-there'}>
            {index > 0 && <span aria-hidden="true">{side === present[index - 1]?.side ? ' ' : ' — '}</span>}
            <ThingName id={id} />
          </span>
        ))}
      </p>
    </li>
  );
}
