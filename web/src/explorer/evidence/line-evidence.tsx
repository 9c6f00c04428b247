import type { DatedFact, Line } from '../graph/derive';
import { isDone, statusOf } from '../graph/entity';
import { ThingName } from '../parts/thing-name';
import { Undone } from '../parts/undone';
import { useDesk } from '../state/store';
import { useWords } from '../words/use-words';
import { factTypeLabel, termLabel } from '../words/vocabulary';
import { FactProperties } from './fact-properties';
import { Meeting } from './meeting';
import { Sources } from './sources';

/** The evidence of a line: each fact as a sentence, with who says so. */
export function LineEvidence({ line }: { line: Line }) {
  const words = useWords();
  const locale = useDesk((desk) => desk.locale);
  const [first] = line.facts;
  if (!first) return null;
  return (
    <>
      <h2 id="evidence-title" tabIndex={-1}>
        <ThingName id={line.from} /> <span className="verb">{factTypeLabel(first.type, locale)}</span>{' '}
        {line.facts.length === 1 && <Undone fact={first} />} <ThingName id={line.to} />
      </h2>
      {line.facts.length > 1 && <p>{words.parallel(line.facts.length)}</p>}
      {line.facts.map((fact) => (
        <FactEvidence key={fact.id} fact={fact} />
      ))}
    </>
  );
}

function FactEvidence({ fact }: { fact: DatedFact }) {
  return (
    <article className="fact">
      <p className="sentence">{fact.sentence}</p>
      <NotDone fact={fact} />
      {fact.encounter ? (
        <Meeting encounter={fact.encounter} />
      ) : (
        <>
          <FactProperties fact={fact} />
          <Sources citations={fact.citations} confidence={fact.confidence} reason={fact.reason} />
        </>
      )}
    </article>
  );
}

/** What of the two ends did not take place, is not signed or not settled: the fact is then only of a plan. */
function NotDone({ fact }: { fact: DatedFact }) {
  const locale = useDesk((desk) => desk.locale);
  const entities = useDesk((desk) => desk.entities);
  const undone = [fact.from, fact.to].flatMap((id) => {
    const entity = entities.get(id);
    return entity && !isDone(entity) ? [entity] : [];
  });
  return undone.map((entity) => (
    <p key={entity.id}>
      <ThingName id={entity.id} />{' '}
      <span className="sureness not-done">
        {termLabel(entity.kind, 'status', statusOf(entity) ?? '', locale)}
      </span>
    </p>
  ));
}
