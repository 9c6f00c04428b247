import { useEffect, useState } from 'react';
import { LatestMeetingsDocument } from '../api/operations.gen';
import { type ErrorNotice, request, toErrorNotice } from '../api/request';
import { KindIcon } from '../canvas/kind-icon';
import { DataText } from '../components/data-text';
import { ErrorAlert } from '../components/error-message';
import { entityDate } from '../graph/entity';
import { detectLanguage, toApiLocale } from '../graph/locale';
import { dispatch } from '../state/commands';
import { useWorkspace } from '../state/store';
import { useWords } from '../words/use-words';
import { type StartingPoint, toStartingPoints } from './starting-points';

/** The start page: participants of the latest meetings. */
export function Welcome() {
  const words = useWords();
  const { startingPoints, errorNotice, retry } = useStartingPoints();
  return (
    <div className="welcome">
      <p>{startingPoints && startingPoints.length > 0 ? words.welcome : words.welcomeSearch}</p>
      {errorNotice && <ErrorAlert errorNotice={errorNotice} onRetry={retry} />}
      <ul>
        {startingPoints?.map((startingPoint) => (
          <li key={startingPoint.id}>
            <StartButton startingPoint={startingPoint} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function StartButton({ startingPoint: { id, name, post, meeting } }: { startingPoint: StartingPoint }) {
  const locale = useWorkspace((workspace) => workspace.locale);
  const date = entityDate(meeting)?.text;
  return (
    <button type="button" onClick={() => void dispatch({ do: 'open', id })}>
      <KindIcon kind="PERSON" /> <b lang={detectLanguage(name, locale)}>{name}</b>
      {post && <DataText className="post">{post}</DataText>}
      <span className="secondary">
        <DataText>{meeting.name}</DataText>
        {date && ` · ${date}`}
      </span>
    </button>
  );
}

function useStartingPoints() {
  const locale = useWorkspace((workspace) => workspace.locale);
  const [startingPoints, setStartingPoints] = useState<readonly StartingPoint[]>();
  const [errorNotice, setErrorNotice] = useState<ErrorNotice>();
  const [requested, setRequested] = useState({ locale });
  if (requested.locale !== locale) setRequested({ locale });
  useEffect(() => {
    const controller = new AbortController();
    request(LatestMeetingsDocument, { locale: toApiLocale(requested.locale) }, controller.signal).then(
      ({ events }) => {
        setStartingPoints(toStartingPoints(events.nodes));
        setErrorNotice(undefined);
      },
      (error: unknown) => controller.signal.aborted || setErrorNotice(toErrorNotice(error)),
    );
    return () => controller.abort();
  }, [requested]);
  return { startingPoints, errorNotice, retry: () => setRequested({ locale }) };
}
