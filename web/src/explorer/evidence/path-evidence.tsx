import { CopyButton } from '../components/copy-button';
import { factDate } from '../graph/fact';
import { parseUncertainDate } from '../graph/uncertain-date';
import type { View } from '../graph/view';
import { select, useWorkspace } from '../state/store';
import { confidenceLabel } from '../words/labels';
import { useWords } from '../words/use-words';
import { buildNarrative, type Narrative, type NarrativeFact, narrativeText } from './narrative';
import { SourceName } from './source-name';

/** The paths between two entities, as sentences with footnotes. Each path can be selected. */
export function PathEvidence({ view }: { view: View }) {
  const words = useWords();
  const entities = useWorkspace((workspace) => workspace.entities);
  const facts = useWorkspace((workspace) => workspace.facts);
  const locale = useWorkspace((workspace) => workspace.locale);
  const selected = useWorkspace(({ selection }) =>
    selection?.kind === 'paths' ? selection.pathIndex : undefined,
  );
  const { connection } = view;
  if (!connection) return null;
  const nameOf = (id: string) => entities.get(id)?.name ?? id;
  const title = words.paths(nameOf(connection.from), nameOf(connection.to));
  const narrativePaths = connection.paths.map((path) =>
    path.facts.flatMap((id): NarrativeFact[] => {
      const fact = facts.get(id);
      const date = fact && factDate(fact, entities, (edtf) => parseUncertainDate(edtf, locale));
      return fact ? [{ fact, dateText: date?.text }] : [];
    }),
  );
  const narrative = buildNarrative(narrativePaths);
  const headings = narrativePaths.map((hops, index) => words.path(index + 1, hops.length));
  return (
    <>
      <h2 id="evidence-title" tabIndex={-1}>
        {title}
      </h2>
      {narrativePaths.length === 0 && <p>{words.noPath}</p>}
      {narrativePaths.length > 1 && (
        <div className="actions">
          <button
            type="button"
            className="small"
            aria-pressed={selected === undefined}
            onClick={() => select({ kind: 'paths' })}
          >
            {words.allPaths}
          </button>
          <CopyButton text={() => narrativeText(narrative, title, headings)} what={words.allPaths} />
        </div>
      )}
      {narrativePaths.map((hops, index) => {
        const weakest =
          hops.find(({ fact }) => fact.confidence === 'UNCERTAIN') ??
          hops.find(({ fact }) => fact.confidence === 'INFERRED');
        return (
          <article key={headings[index]} className={index === selected ? 'fact path selected' : 'fact path'}>
            <h3>
              {narrativePaths.length > 1 ? (
                <button
                  type="button"
                  className="open-evidence"
                  aria-pressed={index === selected}
                  onClick={() => select({ kind: 'paths', pathIndex: index === selected ? undefined : index })}
                >
                  {headings[index]}
                </button>
              ) : (
                headings[index]
              )}
            </h3>
            {weakest && (
              <p className={`badge ${weakest.fact.confidence.toLowerCase()}`}>
                {confidenceLabel(weakest.fact.confidence, locale)}
              </p>
            )}
            <Sentences path={narrative.paths[index] ?? []} />
            <CopyButton
              text={() => narrativeText(buildNarrative([hops]), title, [])}
              what={headings[index] ?? ''}
            />
          </article>
        );
      })}
      <Footnotes sources={narrative.sources} />
    </>
  );
}

function Sentences({ path }: { path: Narrative['paths'][number] }) {
  return (
    <ol className="sentences">
      {path.map(({ id, dateText, text, footnotes }) => (
        <li key={id} className="sentence">
          {dateText !== undefined && <span className="secondary">{dateText}: </span>}
          {text} <sup className="locator">{footnotes.map((footnote) => `[${footnote}]`).join('')}</sup>
        </li>
      ))}
    </ol>
  );
}

/** The numbered sources of the footnotes. */
function Footnotes({ sources }: { sources: Narrative['sources'] }) {
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
