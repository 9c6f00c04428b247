import { type Entity, entityWhen } from '../graph/entity';
import { ThingName } from '../parts/thing-name';

/** At which event two met, and when; pressing it selects the event. */
export function Occasion({ event }: { event: Entity }) {
  const when = entityWhen(event);
  return (
    <p className="occasion">
      <ThingName id={event.id} fallback={event.name} />
      {when && <span className="quiet"> · {when.text}</span>}
    </p>
  );
}
