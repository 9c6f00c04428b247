import { useEffect, useState } from 'react';
import { ask } from '../api/ask';
import { StartersDocument, type StartersQuery } from '../api/operations.gen';
import { KindIcon } from '../canvas/kind-icon';
import { graphLocale, languageOf } from '../graph/locale';
import { OwnWords } from '../parts/own-words';
import { take, useDesk } from '../state/store';
import { useWords } from '../words/use-words';

/** What the desk shows before anything is asked: some of the people there are. */
export function Welcome() {
  const words = useWords();
  const locale = useDesk((desk) => desk.locale);
  const [people, setPeople] = useState<StartersQuery['people']['nodes']>([]);
  useEffect(() => {
    const gone = new AbortController();
    ask(StartersDocument, { locale: graphLocale(locale) }, gone.signal).then(
      (answer) => setPeople([...answer.people.nodes].sort((a, b) => b.degree - a.degree).slice(0, 8)),
      () => undefined,
    );
    return () => gone.abort();
  }, [locale]);
  return (
    <div className="welcome">
      <p>{words.welcome}</p>
      <ul>
        {people.map(({ id, name, description }) => (
          <li key={id}>
            <button type="button" onClick={() => void take({ do: 'open', id })}>
              <KindIcon kind="PERSON" /> <b lang={languageOf(name, locale)}>{name}</b>
              {description && <OwnWords className="quiet">{description}</OwnWords>}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
