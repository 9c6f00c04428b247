import type { View } from '../graph/view';
import { CopyButton } from '../parts/copy-button';
import { useDesk } from '../state/store';
import { useWords } from '../words/use-words';
import { confidenceLabel } from '../words/vocabulary';
import { storyOf, storyText } from './story';

/** The paths between two, told in sentences with footnotes. */
export function PathEvidence({ view }: { view: View }) {
  const words = useWords();
  const entities = useDesk((desk) => desk.entities);
  const facts = useDesk((desk) => desk.facts);
  const locale = useDesk((desk) => desk.locale);
  const { paths } = view;
  if (!paths) return null;
  const nameOf = (id: string) => entities.get(id)?.name ?? id;
  const title = words.paths(nameOf(paths.from), nameOf(paths.to));
  return (
    <>
      <h2 id="evidence-title" tabIndex={-1}>
        {title}
      </h2>
      {paths.routes.length === 0 && <p>{words.noPath}</p>}
      {paths.routes.map((route, index) => {
        const hops = route.facts.flatMap((id) => facts.get(id) ?? []);
        const story = storyOf(hops);
        const weakest =
          hops.find((hop) => hop.confidence === 'UNCERTAIN') ??
          hops.find((hop) => hop.confidence === 'INFERRED');
        return (
          <article key={route.facts.join(' ')} className="fact">
            <h3>{words.path(index + 1, hops.length)}</h3>
            {weakest && (
              <p className={`sureness ${weakest.confidence.toLowerCase()}`}>
                {confidenceLabel(weakest.confidence, locale)}
              </p>
            )}
            <p className="sentence">
              {story.sentences.map(({ text, notes }) => (
                <span key={text}>
                  {text}
                  <sup>{notes.join(', ')}</sup>{' '}
                </span>
              ))}
            </p>
            <ol className="notes">
              {story.notes.map((note) => (
                <li key={note.id}>
                  {note.source.name}, <b className="locator">{note.locator}</b>
                </li>
              ))}
            </ol>
            <CopyButton text={() => storyText(story, title)} />
          </article>
        );
      })}
    </>
  );
}
