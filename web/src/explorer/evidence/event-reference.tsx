import { EntityLink } from '../components/entity-link';
import { type Entity, entityDate } from '../graph/entity';

/** The event of an encounter, with its date; a button selects the event. */
export function EventReference({ event }: { event: Entity }) {
  const date = entityDate(event);
  return (
    <p className="event-reference">
      <EntityLink id={event.id} fallback={event.name} />
      {date && <span className="secondary"> · {date.text}</span>}
    </p>
  );
}
