import { type RefObject, useContext } from 'react';
import { ComboBoxStateContext } from 'react-aria-components';
import type { Kind } from '../api/operations.gen';
import { KIND_VALUES } from '../graph/vocabulary';
import { useDesk } from '../state/store';
import { useWords } from '../words/use-words';
import { kindLabel } from '../words/vocabulary';

/** Of which kind the suggestions are; once it is chosen one is back where one writes. */
export function KindChoice(props: {
  kind: Kind | undefined;
  onChange: (kind: Kind | undefined) => void;
  input: RefObject<HTMLInputElement | null>;
}) {
  const words = useWords();
  const locale = useDesk((desk) => desk.locale);
  const suggestions = useContext(ComboBoxStateContext);
  function choose(text: string) {
    props.onChange(KIND_VALUES.find((kind) => kind === text));
    props.input.current?.focus();
    if (props.input.current?.value) suggestions?.open(null, 'manual');
  }
  return (
    <select
      aria-label={words.kindsSought}
      className={props.kind ? 'chosen' : ''}
      value={props.kind ?? ''}
      onChange={({ target }) => choose(target.value)}
    >
      <option value="">{words.allKinds}</option>
      {KIND_VALUES.map((kind) => (
        <option key={kind} value={kind}>
          {kindLabel(kind, locale)}
        </option>
      ))}
    </select>
  );
}
