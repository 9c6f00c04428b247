import type { RelationshipType } from '../api/operations.gen';
import { STEP } from '../graph/expansion';
import { whenOfEdtf } from '../graph/when';
import { OwnWords } from '../parts/own-words';
import { ThingName } from '../parts/thing-name';
import { select, useDesk } from '../state/store';
import { useWords } from '../words/use-words';
import { inTellingOrder, otherEnd, useTies } from './ties';

/** The facts of one type of an entity as sentences, each of which opens its evidence; and how many there are. */
export function ToldFacts({ of, type, title }: { of: string; type: RelationshipType; title: string }) {
  const words = useWords();
  const locale = useDesk((desk) => desk.locale);
  const { found, more } = useTies(of, type);
  if (!found || found.all === 0) return null;
  const dated = found.facts.map((fact) => ({
    ...fact,
    when: fact.during === undefined ? undefined : whenOfEdtf(fact.during, locale),
  }));
  const left = found.all - dated.length;
  return (
    <details open>
      <summary>
        {title} <span className="quiet">{left > 0 ? words.someOf(dated.length, found.all) : found.all}</span>
      </summary>
      <ul className="facts">
        {inTellingOrder(dated, type).map((fact) => {
          const contribution = fact.properties.find(({ name }) => name === 'contribution')?.value;
          return (
            <li key={fact.id}>
              {type === 'HOLDS' && <span className="when">{fact.when?.text ?? words.undated}</span>}
              <ThingName id={otherEnd(fact, of)} />
              <button
                type="button"
                className="open sentence"
                onClick={() => select({ kind: 'line', id: fact.id })}
              >
                {fact.sentence}
              </button>
              {contribution && <OwnWords className="contribution">{contribution}</OwnWords>}
            </li>
          );
        })}
      </ul>
      {left > 0 && (
        <button type="button" className="small" onClick={more}>
          {words.more(Math.min(STEP, left))}
          <span className="unseen"> {title}</span>
        </button>
      )}
    </details>
  );
}
