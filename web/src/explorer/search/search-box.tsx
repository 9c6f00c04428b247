import { type KeyboardEvent, useId, useRef, useState } from 'react';
import {
  Collection,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxLoadMoreItem,
  Popover,
  Text,
} from 'react-aria-components';
import type { Kind } from '../api/operations.gen';
import { useWorkspace } from '../state/store';
import { kindLabel } from '../words/labels';
import { useWords } from '../words/use-words';
import { HitRow } from './hit-row';
import { KindSelect } from './kind-select';
import { SearchError } from './search-error';
import { useHits } from './use-hits';

const hasActiveOption = (field: EventTarget): boolean =>
  field instanceof Element && field.hasAttribute('aria-activedescendant');

/** Searches entities by any of their names. Waits until an input method has finished composing. */
export function SearchBox(props: {
  label: string;
  id?: string;
  autoFocus?: boolean;
  onBegin?: () => void;
  onPick: (id: string) => void;
}) {
  const words = useWords();
  const locale = useWorkspace((workspace) => workspace.locale);
  const [text, setText] = useState('');
  const [kind, setKind] = useState<Kind>();
  const [composing, setComposing] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  /** Whether Enter was pressed before the results arrived. */
  const pickOnArrival = useRef(false);
  const hint = useId();
  const { hits, total, isFresh, isLoading, errorNotice, loadMore, retry } = useHits(
    text,
    kind,
    !composing,
    (first) => {
      if (pickOnArrival.current) pick(first?.id);
    },
  );

  function pick(key: unknown) {
    if (typeof key !== 'string') return;
    pickOnArrival.current = false;
    setText('');
    props.onPick(key);
    document.getElementById('graph')?.focus();
  }

  /**
   * During composition, Enter belongs to the input method. Otherwise it picks the first result, unless
   * another one is highlighted.
   */
  function handleKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.nativeEvent.isComposing) event.stopPropagation();
    else if (event.key === 'Enter' && !hasActiveOption(event.target)) {
      // The combo box would restore the typed text, since it is not an option.
      event.stopPropagation();
      if (isFresh) pick(hits[0]?.id);
      else pickOnArrival.current = true;
      if (errorNotice) retry();
    }
  }

  return (
    <ComboBox
      className="search"
      items={hits}
      inputValue={text}
      onInputChange={(value) => {
        pickOnArrival.current = false;
        setText(value);
      }}
      value={null}
      onChange={pick}
      menuTrigger="input"
      allowsCustomValue
      allowsEmptyCollection={text !== '' && !errorNotice}
    >
      <Label className="visually-hidden">{props.label}</Label>
      <div onKeyDownCapture={handleKeyDown} className="search-field">
        <Input
          ref={input}
          {...(props.id && { id: props.id })}
          placeholder={props.label}
          autoFocus={props.autoFocus ?? false}
          aria-describedby={hint}
          autoComplete="off"
          onFocus={() => props.onBegin?.()}
          onCompositionStart={() => setComposing(true)}
          onCompositionEnd={() => setComposing(false)}
        />
        <KindSelect kind={kind} onChange={setKind} input={input} />
      </div>
      {errorNotice && text !== '' && <SearchError errorNotice={errorNotice} onRetry={retry} input={input} />}
      <Text slot="description" id={hint} className="visually-hidden">
        {words.searchExamples}
      </Text>
      <Popover className="suggestions" offset={4}>
        {hits.length > 0 && <p className="hits-count secondary">{words.matchCount(hits.length, total)}</p>}
        <ListBox
          className="hits"
          renderEmptyState={() => (
            <p className="secondary">
              {!isFresh
                ? words.searching
                : kind
                  ? words.noMatchesOfKind(kindLabel(kind, locale))
                  : words.noMatches}
            </p>
          )}
        >
          <Collection items={hits}>{(hit) => <HitRow hit={hit} />}</Collection>
          <ListBoxLoadMoreItem
            onLoadMore={loadMore}
            isLoading={isLoading}
            scrollOffset={0}
            className="secondary"
          >
            {words.searching}
          </ListBoxLoadMoreItem>
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
