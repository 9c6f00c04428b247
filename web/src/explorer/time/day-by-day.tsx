import { useMemo } from 'react';
import { EntityLink } from '../components/entity-link';
import type { Graph } from '../graph/derive-graph';
import { entityStatus, isRealized } from '../graph/entity';
import { detectLanguage, type Locale } from '../graph/locale';
import { parseUncertainDate } from '../graph/uncertain-date';
import { useWorkspace } from '../state/store';
import { dayPartLabel, termLabel } from '../words/labels';
import { useWords } from '../words/use-words';
import { type DayEntry, type EventDay, groupByDay } from './event-days';
import { useEventPlaces } from './use-event-places';

/** Events by day, with place and participants. */
export function DayByDay({ graph }: { graph: Graph }) {
  const words = useWords();
  const locale = useWorkspace((workspace) => workspace.locale);
  const days = useMemo(() => groupByDay(graph), [graph]);
  const placeByEvent = useEventPlaces(days.flatMap(({ entries }) => entries.map(({ event }) => event.id)));
  return (
    <div className="day-by-day">
      {days.map(({ edtf, date, entries }) => (
        <section key={edtf ?? ''}>
          <h3>{dayHeading({ edtf, date, entries }, locale) ?? words.undated}</h3>
          <ul>
            {entries.map((entry) => (
              <EventItem key={entry.event.id} entry={entry} place={placeByEvent.get(entry.event.id)?.name} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** The date as a heading. Each event shows its part of the day itself. */
const dayHeading = ({ edtf, date, entries }: EventDay, locale: Locale): string | undefined =>
  edtf !== undefined && entries.some(({ dayPart }) => dayPart !== undefined)
    ? parseUncertainDate(edtf, locale)?.text
    : date?.text;

function EventItem({
  entry: { event, dayPart, participants },
  place,
}: {
  entry: DayEntry;
  place: string | undefined;
}) {
  const locale = useWorkspace((workspace) => workspace.locale);
  const selected = useWorkspace((workspace) => workspace.selection);
  const selectedId = selected && 'id' in selected ? selected.id : undefined;
  return (
    <li aria-current={selectedId === event.id}>
      <p>
        {dayPart && <span className="secondary">{dayPartLabel(dayPart, locale)} </span>}
        <EntityLink id={event.id} fallback={event.name} />
        {place && (
          <span className="secondary" lang={detectLanguage(place, locale)}>
            {' '}
            · {place}
          </span>
        )}
        {!isRealized(event) && (
          <span className="badge unrealized">
            {termLabel(event.kind, 'status', entityStatus(event) ?? '', locale)}
          </span>
        )}
      </p>
      <p className="present">
        {participants.map(({ id, side, attended }, index) => (
          <span key={id} className={attended ? '' : 'absent'}>
            {index > 0 && (
              <span aria-hidden="true">{side === participants[index - 1]?.side ? ' ' : ' — '}</span>
            )}
            <EntityLink id={id} />
          </span>
        ))}
      </p>
    </li>
  );
}
