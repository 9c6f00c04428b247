import { describe, expect, test } from 'vitest';
import type { Command, Step } from '../../../../src/explorer/graph/command';
import { nextEncounters } from '../../../../src/explorer/graph/expansion';
import { EMPTY_VIEW, replay, sameView } from '../../../../src/explorer/graph/view';
import { event, fact, known, person } from '../scene';

const { entities, facts } = known(
  [person('a'), person('b'), person('c'), event('e', '2021-11-23'), event('f', '2021-11-24')],
  [fact('a', 'e'), fact('b', 'e'), fact('a', 'f'), fact('c', 'f')],
);
const brought = { entities: [...entities.keys()], facts: [...facts.keys()] };
const opened: Step = { command: { do: 'open', id: 'a' }, brought };
const viewAfter = (...commands: Command[]) =>
  replay([opened, ...commands.map((command) => ({ command }))], facts);

describe('a view', () => {
  test('is empty without steps', () => {
    expect(replay([], facts)).toEqual(EMPTY_VIEW);
  });

  test('opens with what was brought', () => {
    expect([...viewAfter().entities]).toEqual(['a', 'b', 'c', 'e', 'f']);
    expect(viewAfter().focus).toBe('a');
  });

  test('opening another clears the desk and keeps the layout', () => {
    const other: Step = {
      command: { do: 'open', id: 'b' },
      brought: { entities: ['b'], facts: [] },
    };
    const view = replay([opened, { command: { do: 'arrange', as: 'time' } }, other], facts);
    expect([[...view.entities], view.layout]).toEqual([['b'], 'time']);
  });

  test('collapsing takes away what hangs on one alone, and not the focus nor what is pinned', () => {
    expect([...viewAfter({ do: 'collapse', of: 'e' }).entities]).toEqual(['a', 'c', 'e', 'f']);
    const pinned = viewAfter({ do: 'pin', id: 'b', x: 1, y: 2 }, { do: 'collapse', of: 'e' });
    expect(pinned.entities.has('b')).toBe(true);
  });

  test('hiding takes one away, and its pin', () => {
    const view = viewAfter({ do: 'pin', id: 'b', x: 1, y: 2 }, { do: 'hide', id: 'b' });
    expect([view.entities.has('b'), view.pinned.has('b')]).toEqual([false, false]);
  });

  test('filters add up', () => {
    const view = viewAfter(
      { do: 'sift', sieve: { kinds: ['EVENT'] } },
      { do: 'sift', sieve: { maxGroup: 3 } },
    );
    expect([view.sieve.kinds, view.sieve.maxGroup]).toEqual([['EVENT'], 3]);
  });

  test('whom the one in focus met is a desk of its own, that says how many it leaves out', () => {
    const met: Step = {
      command: { do: 'met', of: 'a' },
      brought: { entities: ['a', 'b'], facts: ['met:1'], part: { shown: 1, all: 300 } },
    };
    const view = replay([opened, met], facts);
    expect([[...view.entities], view.partly]).toEqual([['a', 'b'], { of: 'a', shown: 1, all: 300 }]);
    const other: Step = { ...met, command: { do: 'met', of: 'b' } };
    expect(replay([opened, other], facts).entities.size).toBe(5);
  });

  test('the next encounters come to those that are there', () => {
    const first: Step = {
      command: { do: 'met', of: 'a' },
      brought: { entities: ['a', 'b'], facts: ['met:1'], part: { shown: 1, all: 2 } },
    };
    expect(nextEncounters(replay([first], facts))).toEqual({ do: 'met', of: 'a', limit: 2 });
    const rest: Step = {
      command: { do: 'met', of: 'a', limit: 2 },
      brought: { entities: ['a', 'b', 'c'], facts: ['met:1', 'met:2'], part: { shown: 2, all: 2 } },
    };
    const view = replay([first, { command: { do: 'hide', id: 'b' } }, rest], facts);
    expect([[...view.entities], [...view.facts]]).toEqual([
      ['a', 'c'],
      ['met:1', 'met:2'],
    ]);
    expect(nextEncounters(view)).toBeUndefined();
  });

  test('an answer without paths is one that says so', () => {
    const step: Step = { command: { do: 'connect', from: 'a', to: 'c' }, brought: { ...brought, paths: [] } };
    expect(replay([opened, step], facts).paths).toEqual({ from: 'a', to: 'c', routes: [] });
  });

  test('a question without an answer changes nothing', () => {
    expect(viewAfter({ do: 'open', id: 'b' })).toEqual(viewAfter());
  });

  test('what is hidden is not brought back by an expansion, but by showing it again', () => {
    const again: Step = { command: { do: 'expand', of: 'a', limit: 25 }, brought };
    const steps = [opened, { command: { do: 'hide', id: 'b' } as const }, again];
    expect([...replay(steps, facts).entities]).toEqual(['a', 'c', 'e', 'f']);
    const revealed = replay([...steps, { command: { do: 'reveal' } }], facts);
    expect([revealed.entities.has('b'), revealed.hidden.size]).toEqual([true, 0]);
  });

  test('a path is shown whole, what was hidden of it too', () => {
    const path: Step = {
      command: { do: 'connect', from: 'a', to: 'b' },
      brought: { entities: ['a', 'e', 'b'], facts: [], paths: [{ entities: ['a', 'e', 'b'], facts: [] }] },
    };
    const view = replay([opened, { command: { do: 'hide', id: 'e' } }, path], facts);
    expect(view.entities.has('e')).toBe(true);
  });

  test('another can be added to what is there', () => {
    const other: Step = { command: { do: 'add', id: 'd' }, brought: { entities: ['d', 'e'], facts: [] } };
    const view = replay([opened, { command: { do: 'hide', id: 'd' } }, other], facts);
    expect([[...view.entities], view.focus]).toEqual([['a', 'b', 'c', 'e', 'f', 'd'], 'a']);
  });

  test('two views are the same by what they show, in whatever order it came', () => {
    const turned = { ...brought, entities: [...brought.entities].reverse() };
    expect(sameView(viewAfter(), replay([{ ...opened, brought: turned }], facts))).toBe(true);
    expect(sameView(viewAfter(), viewAfter({ do: 'hide', id: 'b' }))).toBe(false);
  });
});
