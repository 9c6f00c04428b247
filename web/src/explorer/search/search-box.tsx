import { type KeyboardEvent, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { ask } from '../api/ask';
import { type Kind, SearchDocument, type SearchQuery } from '../api/operations.gen';
import { KindIcon } from '../canvas/kind-icon';
import { graphLocale, languageOf } from '../graph/locale';
import { OwnWords } from '../parts/own-words';
import { useDesk } from '../state/store';
import { useWords } from '../words/use-words';
import { kindLabel } from '../words/vocabulary';

type Hit = SearchQuery['search']['nodes'][number] & { readonly id: string };

const PAUSE = 140;

const chosenIn = (field: EventTarget): boolean =>
  field instanceof Element && field.hasAttribute('aria-activedescendant');

/** Finds an entity by any of its names. Nothing is asked while an input method is still composing. */
export function SearchBox(props: {
  label: string;
  kinds?: readonly Kind[];
  id?: string;
  autoFocus?: boolean;
  onBegin?: () => void;
  onPick: (id: string) => void;
}) {
  const words = useWords();
  const locale = useDesk((desk) => desk.locale);
  const [text, setText] = useState('');
  const [composing, setComposing] = useState(false);
  const [hits, setHits] = useState<readonly Hit[]>([]);
  const [state, setState] = useState<'idle' | 'asking' | 'none'>('idle');
  const picked = useRef(false);
  /** For which text the suggestions are, and whether Enter waits for those of what is written. */
  const answered = useRef('');
  const eager = useRef(false);
  const hint = useId();
  const pickFirst = useEffectEvent((id: string | undefined) => pick(id));

  useEffect(() => {
    const wanted = text.trim();
    eager.current = false;
    if (composing || picked.current) return;
    if (wanted === '') {
      setHits([]);
      setState('idle');
      return;
    }
    const gone = new AbortController();
    const timer = setTimeout(async () => {
      setState('asking');
      const variables = {
        text: wanted,
        locale: graphLocale(locale),
        kinds: props.kinds ? [...props.kinds] : null,
      };
      try {
        const { search } = await ask(SearchDocument, variables, gone.signal);
        setHits(search.nodes.map((hit) => ({ ...hit, id: hit.entity.id })));
        setState(search.nodes.length === 0 ? 'none' : 'idle');
        answered.current = wanted;
        if (eager.current) pickFirst(search.nodes[0]?.entity.id);
      } catch {
        if (!gone.signal.aborted) setState('none');
      }
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      gone.abort();
    };
  }, [text, composing, locale, props.kinds]);

  function pick(key: unknown) {
    if (typeof key !== 'string') return;
    picked.current = true;
    setText('');
    setHits([]);
    props.onPick(key);
    document.getElementById('graph')?.focus();
  }

  /** Enter that ends a composition chooses letters; else it picks the first where no suggestion is chosen. */
  function guard(event: KeyboardEvent<HTMLElement>) {
    if (event.nativeEvent.isComposing) event.stopPropagation();
    else if (event.key === 'Enter' && !chosenIn(event.target)) {
      // The field would take what is written back, since it is no suggestion.
      event.stopPropagation();
      if (answered.current === text.trim()) pick(hits[0]?.id);
      else eager.current = true;
    }
  }

  return (
    <ComboBox
      className="search"
      items={hits}
      inputValue={text}
      onInputChange={(value) => {
        picked.current = false;
        setText(value);
      }}
      value={null}
      onChange={pick}
      defaultFilter={() => true}
      menuTrigger="input"
      allowsEmptyCollection={text !== ''}
    >
      <Label className="unseen">{props.label}</Label>
      <div onKeyDownCapture={guard} className="search-field">
        <Input
          {...(props.id && { id: props.id })}
          placeholder={props.label}
          autoFocus={props.autoFocus ?? false}
          aria-describedby={hint}
          autoComplete="off"
          onFocus={() => props.onBegin?.()}
          onCompositionStart={() => setComposing(true)}
          onCompositionEnd={() => setComposing(false)}
        />
      </div>
      <Text slot="description" id={hint} className="unseen">
        {words.searchHint}
      </Text>
      <Popover className="suggestions" offset={4}>
        <ListBox
          className="hits"
          renderEmptyState={() => (
            <p className="quiet">
              {state === 'none' ? words.nothingFound : text ? words.searching : words.searchHint}
            </p>
          )}
        >
          {(hit: Hit) => (
            <ListBoxItem id={hit.id} textValue={hit.entity.name} className="hit">
              <KindIcon kind={hit.entity.kind} />
              <span className="hit-name" lang={languageOf(hit.entity.name, locale)}>
                {hit.entity.name}
              </span>
              <span className="hit-kind">{kindLabel(hit.entity.kind, locale)}</span>
              {hit.matched.text !== hit.entity.name && (
                <span className="hit-matched">
                  <span lang={hit.matched.language}>{hit.matched.text}</span>
                </span>
              )}
              <OwnWords className="hit-posts">
                {hit.posts.map(({ title }) => title).join('; ') || (hit.entity.description ?? '')}
              </OwnWords>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
