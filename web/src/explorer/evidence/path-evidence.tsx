import { factWhen } from '../graph/fact';
import type { View } from '../graph/view';
import { whenOfEdtf } from '../graph/when';
import { CopyButton } from '../parts/copy-button';
import { select, useDesk } from '../state/store';
import { useWords } from '../words/use-words';
import { confidenceLabel } from '../words/vocabulary';
import { SourceName } from './source-name';
import { type Story, storyOf, storyText, type Told } from './story';

/** The paths between two, told in sentences with footnotes; each can be looked at alone. */
export function PathEvidence({ view }: { view: View }) {
  const words = useWords();
  const entities = useDesk((desk) => desk.entities);
  const facts = useDesk((desk) => desk.facts);
  const locale = useDesk((desk) => desk.locale);
  const chosen = useDesk(({ selection }) => (selection?.kind === 'paths' ? selection.route : undefined));
  const { paths } = view;
  if (!paths) return null;
  const nameOf = (id: string) => entities.get(id)?.name ?? id;
  const title = words.paths(nameOf(paths.from), nameOf(paths.to));
  const told = paths.routes.map((route) =>
    route.facts.flatMap((id): Told[] => {
      const fact = facts.get(id);
      const when = fact && factWhen(fact, entities, (edtf) => whenOfEdtf(edtf, locale));
      return fact ? [{ fact, when: when?.text }] : [];
    }),
  );
  const story = storyOf(told);
  const heads = told.map((hops, index) => words.path(index + 1, hops.length));
  return (
    <>
      <h2 id="evidence-title" tabIndex={-1}>
        {title}
      </h2>
      {told.length === 0 && <p>{words.noPath}</p>}
      {told.length > 1 && (
        <div className="actions">
          <button
            type="button"
            className="small"
            aria-pressed={chosen === undefined}
            onClick={() => select({ kind: 'paths' })}
          >
            {words.allPaths}
          </button>
          <CopyButton text={() => storyText(story, title, heads)} what={words.allPaths} />
        </div>
      )}
      {told.map((hops, index) => {
        const weakest =
          hops.find(({ fact }) => fact.confidence === 'UNCERTAIN') ??
          hops.find(({ fact }) => fact.confidence === 'INFERRED');
        return (
          <article key={heads[index]} className={index === chosen ? 'fact path chosen' : 'fact path'}>
            <h3>
              {told.length > 1 ? (
                <button
                  type="button"
                  className="open"
                  aria-pressed={index === chosen}
                  onClick={() => select({ kind: 'paths', route: index === chosen ? undefined : index })}
                >
                  {heads[index]}
                </button>
              ) : (
                heads[index]
              )}
            </h3>
            {weakest && (
              <p className={`sureness ${weakest.fact.confidence.toLowerCase()}`}>
                {confidenceLabel(weakest.fact.confidence, locale)}
              </p>
            )}
            <Sentences path={story.paths[index] ?? []} />
            <CopyButton text={() => storyText(storyOf([hops]), title, [])} what={heads[index] ?? ''} />
          </article>
        );
      })}
      <Notes sources={story.sources} />
    </>
  );
}

function Sentences({ path }: { path: Story['paths'][number] }) {
  return (
    <ol className="sentences">
      {path.map(({ id, when, text, notes }) => (
        <li key={id} className="sentence">
          {when !== undefined && <span className="quiet">{when}: </span>}
          {text} <sup className="locator">{notes.map((note) => `[${note}]`).join('')}</sup>
        </li>
      ))}
    </ol>
  );
}

/** The sources, by the numbers that the sentences name them by. */
function Notes({ sources }: { sources: Story['sources'] }) {
  const words = useWords();
  if (sources.length === 0) return null;
  return (
    <section className="fact">
      <h3>{words.sources}</h3>
      <ol className="notes">
        {sources.map((source) => (
          <li key={source.id}>
            <SourceName source={source} />
          </li>
        ))}
      </ol>
    </section>
  );
}
