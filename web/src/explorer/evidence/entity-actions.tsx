import { useState } from 'react';
import type { Kind, RelationshipType } from '../api/operations.gen';
import type { Command } from '../graph/command';
import type { Entity } from '../graph/entity';
import type { View } from '../graph/view';
import { SearchBox } from '../search/search-box';
import { togglePin } from '../state/actions';
import { take } from '../state/store';
import { useWords } from '../words/use-words';

const MEETS: readonly Kind[] = ['PERSON', 'ORGANIZATION'];

/** What may be asked of an entity next, one press each. */
export function EntityActions({ entity, view }: { entity: Entity; view: View }) {
  const words = useWords();
  const [pathing, setPathing] = useState(false);
  const { id, kind } = entity;
  const meets = MEETS.includes(kind);
  const expand = (type?: RelationshipType): Command => ({ do: 'expand', of: id, type });
  const questions: readonly (readonly [string, Command])[] = [
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
      {questions.map(([label, command]) => (
        <button key={label} type="button" onClick={() => void take(command)}>
          {label}
        </button>
      ))}
      <button type="button" aria-expanded={pathing} onClick={() => setPathing(!pathing)}>
        {words.pathTo}
      </button>
      {pathing && (
        <SearchBox
          label={words.search}
          autoFocus
          onPick={(to) => {
            setPathing(false);
            void take({ do: 'connect', from: id, to });
          }}
        />
      )}
      <span className="break" />
      <button type="button" className="small" onClick={() => void take(expand())}>
        {words.expandAll} <kbd>E</kbd>
      </button>
      <button type="button" className="small" onClick={() => void take({ do: 'collapse', of: id })}>
        {words.collapse} <kbd>C</kbd>
      </button>
      <button type="button" className="small" onClick={() => void take({ do: 'hide', id })}>
        {words.hide} <kbd>H</kbd>
      </button>
      <button type="button" className="small" aria-pressed={pinned} onClick={() => togglePin(id)}>
        {words.pin} <kbd>P</kbd>
      </button>
    </div>
  );
}
