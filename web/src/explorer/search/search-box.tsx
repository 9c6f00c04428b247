import { type KeyboardEvent, type RefObject, useContext, useId, useRef, useState } from 'react';
import {
  Collection,
  ComboBox,
  ComboBoxStateContext,
  Input,
  Label,
  ListBox,
  ListBoxLoadMoreItem,
  Popover,
  Text,
} from 'react-aria-components';
import type { Trouble } from '../api/ask';
import type { Kind } from '../api/operations.gen';
import { Troubled } from '../parts/trouble';
import { useDesk } from '../state/store';
import { useWords } from '../words/use-words';
import { kindLabel } from '../words/vocabulary';
import { HitRow } from './hit-row';
import { KindChoice } from './kind-choice';
import { useHits } from './use-hits';

const chosenIn = (field: EventTarget): boolean =>
  field instanceof Element && field.hasAttribute('aria-activedescendant');

/** Finds an entity by any of its names. Nothing is asked while an input method is still composing. */
export function SearchBox(props: {
  label: string;
  id?: string;
  autoFocus?: boolean;
  onBegin?: () => void;
  onPick: (id: string) => void;
}) {
  const words = useWords();
  const locale = useDesk((desk) => desk.locale);
  const [text, setText] = useState('');
  const [kind, setKind] = useState<Kind>();
  const [composing, setComposing] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  /** Whether Enter waits for the suggestions of what is written. */
  const eager = useRef(false);
  const hint = useId();
  const { hits, all, isFresh, asking, trouble, more, again } = useHits(text, kind, !composing, (first) => {
    if (eager.current) pick(first?.id);
  });

  function pick(key: unknown) {
    if (typeof key !== 'string') return;
    eager.current = false;
    setText('');
    props.onPick(key);
    document.getElementById('graph')?.focus();
  }

  /** Enter that ends a composition chooses letters; else it picks the first where no suggestion is chosen. */
  function guard(event: KeyboardEvent<HTMLElement>) {
    if (event.nativeEvent.isComposing) event.stopPropagation();
    else if (event.key === 'Enter' && !chosenIn(event.target)) {
      // The field would take what is written back, since it is no suggestion.
      event.stopPropagation();
      if (isFresh) pick(hits[0]?.id);
      else eager.current = true;
      if (trouble) again();
    }
  }

  return (
    <ComboBox
      className="search"
      items={hits}
      inputValue={text}
      onInputChange={(value) => {
        eager.current = false;
        setText(value);
      }}
      value={null}
      onChange={pick}
      menuTrigger="input"
      allowsCustomValue
      allowsEmptyCollection={text !== '' && !trouble}
    >
      <Label className="unseen">{props.label}</Label>
      <div onKeyDownCapture={guard} className="search-field">
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
        <KindChoice kind={kind} onChange={setKind} input={input} />
      </div>
      {trouble && text !== '' && <SearchTrouble trouble={trouble} onRetry={again} input={input} />}
      <Text slot="description" id={hint} className="unseen">
        {words.searchHint}
      </Text>
      <Popover className="suggestions" offset={4}>
        {hits.length > 0 && <p className="hits-count quiet">{words.hits(hits.length, all)}</p>}
        <ListBox
          className="hits"
          renderEmptyState={() => (
            <p className="quiet">
              {!isFresh
                ? words.searching
                : kind
                  ? words.nothingOfKind(kindLabel(kind, locale))
                  : words.nothingFound}
            </p>
          )}
        >
          <Collection items={hits}>{(hit) => <HitRow hit={hit} />}</Collection>
          <ListBoxLoadMoreItem onLoadMore={more} isLoading={asking} scrollOffset={0} className="quiet">
            {words.searching}
          </ListBoxLoadMoreItem>
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** Why nothing was found out; what is tried again is written on, and shown as it comes. */
function SearchTrouble(props: {
  trouble: Trouble;
  onRetry: () => void;
  input: RefObject<HTMLInputElement | null>;
}) {
  const suggestions = useContext(ComboBoxStateContext);
  function retry() {
    props.onRetry();
    props.input.current?.focus();
    suggestions?.open(null, 'manual');
  }
  return <Troubled trouble={props.trouble} onRetry={retry} />;
}
