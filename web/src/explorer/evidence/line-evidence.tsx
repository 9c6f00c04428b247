import type { DatedFact, Line } from '../graph/derive';
import { useDesk } from '../state/store';
import { useWords } from '../words/use-words';
import { factTypeLabel, propertyLabel } from '../words/vocabulary';
import { Sources } from './sources';
import { ThingName } from './thing-name';

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
        <ThingName id={line.to} />
      </h2>
      {line.facts.length > 1 && <p>{words.parallel(line.facts.length)}</p>}
      {line.facts.map((fact) => (
        <article key={fact.id} className="fact">
          <p className="sentence">{fact.sentence}</p>
          {fact.encounter ? <Sides fact={fact} /> : <Properties fact={fact} />}
          <Sources citations={fact.citations} confidence={fact.confidence} reason={fact.reason} />
        </article>
      ))}
    </>
  );
}

function Properties({ fact }: { fact: DatedFact }) {
  const locale = useDesk((desk) => desk.locale);
  const entities = useDesk((desk) => desk.entities);
  const words = useWords();
  const shown = fact.properties.filter(({ name }) => !['during', 'type'].includes(name));
  if (shown.length === 0 && !fact.when) return null;
  return (
    <dl>
      {fact.when && (
        <>
          <dt>{words.columns.date}</dt>
          <dd>{fact.when.text}</dd>
        </>
      )}
      {shown.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{entities.get(value)?.name ?? propertyLabel(fact.type, name, value, locale)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Sides({ fact: { encounter } }: { fact: DatedFact }) {
  const locale = useDesk((desk) => desk.locale);
  const words = useWords();
  if (!encounter) return null;
  return (
    <>
      {[encounter.subject, encounter.counterpart].map((side) => (
        <dl key={side.factId}>
          <dt>
            <ThingName id={side.entity.id} fallback={side.entity.name} />
          </dt>
          <dd>
            {side.posts.map(({ title }) => title).join('; ')}
            <span className="quiet">
              {' '}
              {propertyLabel('TOOK_PART', 'role', side.role, locale)}
              {side.side && ` · ${words.side}: ${side.side}`}
            </span>
            {side.contribution && <span className="contribution">{side.contribution}</span>}
          </dd>
        </dl>
      ))}
      <p className="quiet">{words.group(encounter.groupSize)}</p>
    </>
  );
}
