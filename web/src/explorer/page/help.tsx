import type { RefObject } from 'react';
import { setLetters, useLetters } from '../state/letters';
import { useWords } from '../words/use-words';
import { KEYS } from './keys';

/** The list of keys. */
export function Help({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) {
  const words = useWords();
  const on = useLetters((letters) => letters.on);
  return (
    <dialog ref={dialog} aria-labelledby="help-title">
      <h2 id="help-title">{words.keys}</h2>
      <dl className="keys">
        {KEYS.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words.keyList[meaning]}</dd>
          </div>
        ))}
      </dl>
      <p>
        <label>
          <input type="checkbox" checked={on} onChange={({ target }) => setLetters(target.checked)} />{' '}
          {words.letters}
        </label>
      </p>
      <form method="dialog">
        <button type="submit">{words.close}</button>
      </form>
    </dialog>
  );
}
