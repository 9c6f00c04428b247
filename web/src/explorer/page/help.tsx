import type { PointerEvent, RefObject } from 'react';
import { setLetters, useLetters } from '../state/letters';
import { useWords } from '../words/use-words';
import { KEYS } from './key-list';

/** The list of keys. */
export function Help({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) {
  const words = useWords();
  const on = useLetters((letters) => letters.on);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="help-title"
      onPointerUp={(event) => isBeside(event) && event.currentTarget.close()}
    >
      <h2 id="help-title">{words.keys}</h2>
      <dl className="keys">
        {KEYS.map(({ shown, does }) => (
          <div key={does}>
            <dt>
              {shown.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words.keyList[does]}</dd>
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

/** Whether a press was beside the dialog, which covers the rest of the page. */
function isBeside({ target, currentTarget, clientX: x, clientY: y }: PointerEvent<HTMLElement>): boolean {
  const { left, right, top, bottom } = currentTarget.getBoundingClientRect();
  return target === currentTarget && (x < left || x > right || y < top || y > bottom);
}
