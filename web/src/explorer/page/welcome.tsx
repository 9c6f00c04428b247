import { useEffect, useState } from 'react';
import { ask, type Trouble, troubleOf } from '../api/ask';
import { LatestMeetingsDocument } from '../api/operations.gen';
import { KindIcon } from '../canvas/kind-icon';
import { entityWhen } from '../graph/entity';
import { graphLocale, languageOf } from '../graph/locale';
import { OwnWords } from '../parts/own-words';
import { Troubled } from '../parts/trouble';
import { take, useDesk } from '../state/store';
import { useWords } from '../words/use-words';
import { type Starter, startersOf } from './starters';

/** What the desk shows before anything is asked: who was at the latest meetings. */
export function Welcome() {
  const words = useWords();
  const { starters, trouble, again } = useStarters();
  return (
    <div className="welcome">
      <p>{starters && starters.length > 0 ? words.welcome : words.welcomeSearch}</p>
      {trouble && <Troubled trouble={trouble} onRetry={again} />}
      <ul>
        {starters?.map((starter) => (
          <li key={starter.id}>
            <Beginning starter={starter} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Beginning({ starter: { id, name, post, meeting } }: { starter: Starter }) {
  const locale = useDesk((desk) => desk.locale);
  const when = entityWhen(meeting)?.text;
  return (
    <button type="button" onClick={() => void take({ do: 'open', id })}>
      <KindIcon kind="PERSON" /> <b lang={languageOf(name, locale)}>{name}</b>
      {post && <OwnWords className="post">{post}</OwnWords>}
      <span className="quiet">
        <OwnWords>{meeting.name}</OwnWords>
        {when && ` · ${when}`}
      </span>
    </button>
  );
}

function useStarters() {
  const locale = useDesk((desk) => desk.locale);
  const [starters, setStarters] = useState<readonly Starter[]>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [asked, setAsked] = useState({ locale });
  if (asked.locale !== locale) setAsked({ locale });
  useEffect(() => {
    const gone = new AbortController();
    ask(LatestMeetingsDocument, { locale: graphLocale(asked.locale) }, gone.signal).then(
      ({ events }) => {
        setStarters(startersOf(events.nodes));
        setTrouble(undefined);
      },
      (error: unknown) => gone.signal.aborted || setTrouble(troubleOf(error)),
    );
    return () => gone.abort();
  }, [asked]);
  return { starters, trouble, again: () => setAsked({ locale }) };
}
