import { type RefObject, useContext } from 'react';
import { ComboBoxStateContext } from 'react-aria-components';
import type { ErrorNotice } from '../api/request';
import { ErrorAlert } from '../components/error-message';

/** A search error. A retry returns the focus to the field and reopens the results. */
export function SearchError(props: {
  errorNotice: ErrorNotice;
  onRetry: () => void;
  input: RefObject<HTMLInputElement | null>;
}) {
  const suggestions = useContext(ComboBoxStateContext);
  function retry() {
    props.onRetry();
    props.input.current?.focus();
    suggestions?.open(null, 'manual');
  }
  return <ErrorAlert errorNotice={props.errorNotice} onRetry={retry} />;
}
