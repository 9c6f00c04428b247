import { describe, expect, test } from 'vitest';
import type { Command, ExecutedCommand } from '../../../../src/explorer/graph/command';
import { nextEncounters } from '../../../../src/explorer/graph/expansion';
import { EMPTY_VIEW, isSameView, replay } from '../../../../src/explorer/graph/view';
import { event, fact, person, toRecords } from '../graph-fixtures';

const { entities, facts } = toRecords(
  [person('a'), person('b'), person('c'), event('e', '2021-11-23'), event('f', '2021-11-24')],
  [fact('a', 'e'), fact('b', 'e'), fact('a', 'f'), fact('c', 'f')],
);
const result = { entities: [...entities.keys()], facts: [...facts.keys()] };
const opened: ExecutedCommand = { command: { do: 'open', id: 'a' }, result };
const viewAfter = (...commands: Command[]) =>
  replay([opened, ...commands.map((command) => ({ command }))], facts);

describe('a view', () => {
  test('is empty without commands', () => {
    expect(replay([], facts)).toEqual(EMPTY_VIEW);
  });

  test('opens with its result', () => {
    expect([...viewAfter().entities]).toEqual(['a', 'b', 'c', 'e', 'f']);
    expect(viewAfter().focus).toBe('a');
  });

  test('is replaced by opening another entity, but keeps the layout', () => {
    const other: ExecutedCommand = {
      command: { do: 'open', id: 'b' },
      result: { entities: ['b'], facts: [] },
    };
    const view = replay([opened, { command: { do: 'arrange', as: 'time' } }, other], facts);
    expect([[...view.entities], view.layout]).toEqual([['b'], 'time']);
  });

  test('collapse removes leaves, except the focus and pinned entities', () => {
    expect([...viewAfter({ do: 'collapse', of: 'e' }).entities]).toEqual(['a', 'c', 'e', 'f']);
    const pinned = viewAfter({ do: 'pin', id: 'b', x: 1, y: 2 }, { do: 'collapse', of: 'e' });
    expect(pinned.entities.has('b')).toBe(true);
  });

  test('hide removes an entity and its pin', () => {
    const view = viewAfter({ do: 'pin', id: 'b', x: 1, y: 2 }, { do: 'hide', id: 'b' });
    expect([view.entities.has('b'), view.pinned.has('b')]).toEqual([false, false]);
  });

  test('filters accumulate', () => {
    const view = viewAfter(
      { do: 'filter', filters: { kinds: ['EVENT'] } },
      { do: 'filter', filters: { maxGroup: 3 } },
    );
    expect([view.filters.kinds, view.filters.maxGroup]).toEqual([['EVENT'], 3]);
  });

  test('encounters of the focus get their own view, with the total', () => {
    const met: ExecutedCommand = {
      command: { do: 'met', of: 'a' },
      result: { entities: ['a', 'b'], facts: ['met:1'], rowCount: { shown: 1, total: 300 } },
    };
    const view = replay([opened, met], facts);
    expect([[...view.entities], view.encounters]).toEqual([['a', 'b'], { of: 'a', shown: 1, total: 300 }]);
    const other: ExecutedCommand = { ...met, command: { do: 'met', of: 'b' } };
    expect(replay([opened, other], facts).entities.size).toBe(5);
  });

  test('the next encounters are added', () => {
    const first: ExecutedCommand = {
      command: { do: 'met', of: 'a' },
      result: { entities: ['a', 'b'], facts: ['met:1'], rowCount: { shown: 1, total: 2 } },
    };
    expect(nextEncounters(replay([first], facts))).toEqual({ do: 'met', of: 'a', limit: 2 });
    const rest: ExecutedCommand = {
      command: { do: 'met', of: 'a', limit: 2 },
      result: { entities: ['a', 'b', 'c'], facts: ['met:1', 'met:2'], rowCount: { shown: 2, total: 2 } },
    };
    const view = replay([first, { command: { do: 'hide', id: 'b' } }, rest], facts);
    expect([[...view.entities], [...view.facts]]).toEqual([
      ['a', 'c'],
      ['met:1', 'met:2'],
    ]);
    expect(nextEncounters(view)).toBeUndefined();
  });

  test('a result without paths is recorded', () => {
    const step: ExecutedCommand = {
      command: { do: 'connect', from: 'a', to: 'c' },
      result: { ...result, paths: [] },
    };
    expect(replay([opened, step], facts).connection).toEqual({ from: 'a', to: 'c', paths: [] });
  });

  test('a fetch without a result changes nothing', () => {
    expect(viewAfter({ do: 'open', id: 'b' })).toEqual(viewAfter());
  });

  test('hidden entities return only on request', () => {
    const again: ExecutedCommand = { command: { do: 'expand', of: 'a', limit: 25 }, result };
    const steps = [opened, { command: { do: 'hide', id: 'b' } as const }, again];
    expect([...replay(steps, facts).entities]).toEqual(['a', 'c', 'e', 'f']);
    const revealed = replay([...steps, { command: { do: 'reveal' } }], facts);
    expect([revealed.entities.has('b'), revealed.hidden.size]).toEqual([true, 0]);
  });

  test('a path shows hidden entities', () => {
    const path: ExecutedCommand = {
      command: { do: 'connect', from: 'a', to: 'b' },
      result: { entities: ['a', 'e', 'b'], facts: [], paths: [{ entities: ['a', 'e', 'b'], facts: [] }] },
    };
    const view = replay([opened, { command: { do: 'hide', id: 'e' } }, path], facts);
    expect(view.entities.has('e')).toBe(true);
  });

  test('add extends the view', () => {
    const other: ExecutedCommand = {
      command: { do: 'add', id: 'd' },
      result: { entities: ['d', 'e'], facts: [] },
    };
    const view = replay([opened, { command: { do: 'hide', id: 'd' } }, other], facts);
    expect([[...view.entities], view.focus]).toEqual([['a', 'b', 'c', 'e', 'f', 'd'], 'a']);
  });

  test('views are equal regardless of order', () => {
    const turned = { ...result, entities: [...result.entities].reverse() };
    expect(isSameView(viewAfter(), replay([{ ...opened, result: turned }], facts))).toBe(true);
    expect(isSameView(viewAfter(), viewAfter({ do: 'hide', id: 'b' }))).toBe(false);
  });
});
