import { type RefObject, useContext } from 'react';
import { ComboBoxStateContext } from 'react-aria-components';
import type { Kind } from '../api/operations.gen';
import { KIND_VALUES } from '../graph/api-enums';
import { useWorkspace } from '../state/store';
import { kindLabel } from '../words/labels';
import { useWords } from '../words/use-words';

/** Restricts search results to one kind. After a choice, the search field gets the focus again. */
export function KindSelect(props: {
  kind: Kind | undefined;
  onChange: (kind: Kind | undefined) => void;
  input: RefObject<HTMLInputElement | null>;
}) {
  const words = useWords();
  const locale = useWorkspace((workspace) => workspace.locale);
  const suggestions = useContext(ComboBoxStateContext);
  function selectKind(text: string) {
    props.onChange(KIND_VALUES.find((kind) => kind === text));
    props.input.current?.focus();
    if (props.input.current?.value) suggestions?.open(null, 'manual');
  }
  return (
    <select
      aria-label={words.searchKind}
      className={props.kind ? 'selected' : ''}
      value={props.kind ?? ''}
      onChange={({ target }) => selectKind(target.value)}
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
