import { useState } from 'react';
import type { Kind, RelationshipType } from '../api/operations.gen';
import type { Command } from '../graph/command';
import type { Entity } from '../graph/entity';
import type { View } from '../graph/view';
import { SearchBox } from '../search/search-box';
import { togglePin } from '../state/actions';
import { dispatch } from '../state/commands';
import { useWords } from '../words/use-words';

const MEETING_KINDS: readonly Kind[] = ['PERSON', 'ORGANIZATION'];

/** Buttons for the queries and commands of an entity. */
export function EntityActions({ entity, view }: { entity: Entity; view: View }) {
  const words = useWords();
  const [isPathSearchOpen, setPathSearchOpen] = useState(false);
  const { id, kind } = entity;
  const meets = MEETING_KINDS.includes(kind);
  const expand = (type?: RelationshipType): Command => ({ do: 'expand', of: id, type });
  const queryButtons: readonly (readonly [string, Command])[] = [
    ...(view.focus === id ? [] : [[words.startHere, { do: 'open', id }] as const]),
    ...(meets ? [[words.whomTheyMet, { do: 'met', of: id }] as const] : []),
    ...(kind === 'PERSON' ? [[words.posts, expand('HOLDS')] as const] : []),
    ...(meets
      ? [[words.meetings, expand('TOOK_PART')] as const, [words.agreements, expand('PARTY_TO')] as const]
      : []),
  ];
  const pinned = view.pinned.has(id);
  return (
    <div className="actions">
      {queryButtons.map(([label, command]) => (
        <button key={label} type="button" onClick={() => void dispatch(command)}>
          {label}
        </button>
      ))}
      <button
        type="button"
        aria-expanded={isPathSearchOpen}
        onClick={() => setPathSearchOpen(!isPathSearchOpen)}
      >
        {words.pathTo}
      </button>
      {isPathSearchOpen && (
        <SearchBox
          label={words.search}
          autoFocus
          onPick={(to) => {
            setPathSearchOpen(false);
            void dispatch({ do: 'connect', from: id, to });
          }}
        />
      )}
      <span className="line-break" />
      <button type="button" className="small" onClick={() => void dispatch(expand())}>
        {words.expandAll} <kbd>E</kbd>
      </button>
      <button type="button" className="small" onClick={() => void dispatch({ do: 'collapse', of: id })}>
        {words.collapse} <kbd>C</kbd>
      </button>
      <button type="button" className="small" onClick={() => void dispatch({ do: 'hide', id })}>
        {words.hide} <kbd>H</kbd>
      </button>
      <button type="button" className="small" aria-pressed={pinned} onClick={() => togglePin(id)}>
        {words.pin} <kbd>P</kbd>
      </button>
    </div>
  );
}
