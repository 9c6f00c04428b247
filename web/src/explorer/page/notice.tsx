import { isQuestion } from '../graph/command';
import { failed, type Pressed } from '../graph/steps';
import { TroubleText } from '../parts/trouble';
import { forgetNote, leaveOut, retry, useDesk } from '../state/store';
import { useWords } from '../words/use-words';

/** What is being asked, what was not answered and can be asked again or left out, and what else is to be told. */
export function Notice() {
  const words = useWords();
  const asking = useDesk((desk) => desk.asking > 0);
  const steps = useDesk((desk) => desk.steps);
  const note = useDesk((desk) => desk.note);
  const [first] = failed(steps);
  if (first && !asking) return <Unanswered step={first} />;
  if (note && !asking)
    return (
      <p className="notice" role="status">
        {words.notes[note]}{' '}
        <button type="button" className="small" onClick={forgetNote}>
          {words.close}
        </button>
      </p>
    );
  return (
    <p className={asking ? 'notice' : 'notice none'} role="status">
      {asking && words.asking}
    </p>
  );
}

function Unanswered({ step: { id, command, trouble } }: { step: Pressed }) {
  const words = useWords();
  const entities = useDesk((desk) => desk.entities);
  const nameOf = (one: string) => entities.get(one)?.name ?? one;
  if (!isQuestion(command) || !trouble) return null;
  return (
    <div className="notice" role="alert">
      <b>
        {'from' in command
          ? words.paths(nameOf(command.from), nameOf(command.to))
          : words.questions[command.do](nameOf('of' in command ? command.of : command.id))}
      </b>{' '}
      <TroubleText trouble={trouble} />{' '}
      <button type="button" className="small" onClick={() => void retry(id)}>
        {words.tryAgain}
      </button>{' '}
      <button type="button" className="small" onClick={() => leaveOut(id)}>
        {words.leaveOut}
      </button>
    </div>
  );
}
