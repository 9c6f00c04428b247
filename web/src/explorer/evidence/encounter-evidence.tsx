import { DataText } from '../components/data-text';
import { EntityLink } from '../components/entity-link';
import type { Encounter } from '../graph/fact';
import { dispatch } from '../state/commands';
import { useWorkspace } from '../state/store';
import { propertyValueLabel } from '../words/labels';
import { useWords } from '../words/use-words';
import { EventReference } from './event-reference';
import { SourceList } from './source-list';

/** The evidence of an encounter: event, and for each side the posts, role and sources. */
export function EncounterEvidence({ encounter }: { encounter: Encounter }) {
  const words = useWords();
  const locale = useWorkspace((workspace) => workspace.locale);
  const { subject, counterpart, event, groupSize } = encounter;
  const sided = subject.side !== null && counterpart.side !== null;
  return (
    <>
      <EventReference event={event} />
      {[subject, counterpart].map((side) => (
        <section key={side.factId} className="side">
          <h3>
            <EntityLink id={side.entity.id} fallback={side.entity.name} />
          </h3>
          {side.posts.length > 0 && <p>{side.posts.map(({ title }) => title).join('; ')}</p>}
          <p className="secondary">
            {propertyValueLabel('TOOK_PART', 'role', side.role, locale)}
            {sided &&
              side === counterpart &&
              ` · ${subject.side === counterpart.side ? words.sameSide : words.otherSide}`}
          </p>
          {side.contribution && <DataText className="contribution">{side.contribution}</DataText>}
          <SourceList citations={side.citations} confidence={side.confidence} reason={side.reason} />
        </section>
      ))}
      <p>
        <span className="secondary">{words.participantCount(groupSize)}</span>{' '}
        <button
          type="button"
          className="small"
          onClick={() => void dispatch({ do: 'expand', of: event.id, type: 'TOOK_PART' })}
        >
          {words.participants}
        </button>
      </p>
    </>
  );
}
