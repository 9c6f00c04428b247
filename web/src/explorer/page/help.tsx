import type { PointerEvent, RefObject } from 'react';
import { setLetterShortcuts, useShortcutSetting } from '../state/shortcut-setting';
import { useWords } from '../words/use-words';
import { SHORTCUTS } from './shortcut-list';

/** The list of keyboard shortcuts. */
export function Help({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) {
  const words = useWords();
  const on = useShortcutSetting((state) => state.on);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="help-title"
      onPointerUp={(event) => isBeside(event) && event.currentTarget.close()}
    >
      <h2 id="help-title">{words.shortcuts}</h2>
      <dl className="keys">
        {SHORTCUTS.map(({ labels, action }) => (
          <div key={action}>
            <dt>
              {labels.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words.shortcutActions[action]}</dd>
          </div>
        ))}
      </dl>
      <p>
        <label>
          <input type="checkbox" checked={on} onChange={({ target }) => setLetterShortcuts(target.checked)} />{' '}
          {words.letterShortcuts}
        </label>
      </p>
      <form method="dialog">
        <button type="submit">{words.close}</button>
      </form>
    </dialog>
  );
}

/** Whether a click was outside the dialog, on its backdrop. */
function isBeside({ target, currentTarget, clientX: x, clientY: y }: PointerEvent<HTMLElement>): boolean {
  const { left, right, top, bottom } = currentTarget.getBoundingClientRect();
  return target === currentTarget && (x < left || x > right || y < top || y > bottom);
}
