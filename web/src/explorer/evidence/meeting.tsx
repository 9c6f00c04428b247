import type { Encounter } from '../graph/fact';
import { OwnWords } from '../parts/own-words';
import { ThingName } from '../parts/thing-name';
import { take, useDesk } from '../state/store';
import { useWords } from '../words/use-words';
import { propertyLabel } from '../words/vocabulary';
import { Occasion } from './occasion';
import { Sources } from './sources';

/** Two who met: each with the posts at the date, role and side, and with who says that they were there. */
export function Meeting({ encounter }: { encounter: Encounter }) {
  const words = useWords();
  const locale = useDesk((desk) => desk.locale);
  const { subject, counterpart, event, groupSize } = encounter;
  const sided = subject.side !== null && counterpart.side !== null;
  return (
    <>
      <Occasion event={event} />
      {[subject, counterpart].map((side) => (
        <section key={side.factId} className="side">
          <h3>
            <ThingName id={side.entity.id} fallback={side.entity.name} />
          </h3>
          {side.posts.length > 0 && <p>{side.posts.map(({ title }) => title).join('; ')}</p>}
          <p className="quiet">
            {propertyLabel('TOOK_PART', 'role', side.role, locale)}
            {sided &&
              side === counterpart &&
              ` · ${subject.side === counterpart.side ? words.sameSide : words.otherSide}`}
          </p>
          {side.contribution && <OwnWords className="contribution">{side.contribution}</OwnWords>}
          <Sources citations={side.citations} confidence={side.confidence} reason={side.reason} />
        </section>
      ))}
      <p>
        <span className="quiet">{words.group(groupSize)}</span>{' '}
        <button
          type="button"
          className="small"
          onClick={() => void take({ do: 'expand', of: event.id, type: 'TOOK_PART' })}
        >
          {words.participants}
        </button>
      </p>
    </>
  );
}
