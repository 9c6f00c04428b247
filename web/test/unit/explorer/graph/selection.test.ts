import { describe, expect, test } from 'vitest';
import type { Step } from '../../../../src/explorer/graph/command';
import { stillSelected } from '../../../../src/explorer/graph/selection';
import { EMPTY_VIEW, replay } from '../../../../src/explorer/graph/view';
import { event, fact, known, person } from '../scene';

const met = Array.from({ length: 5 }, (_one, index) => fact('a', 'b', { type: 'MET', id: `met:${index}` }));
const { entities, facts } = known(
  [person('a'), person('b'), event('e', '2021-11-23')],
  [fact('a', 'e'), fact('b', 'e'), ...met],
);
const opened: Step = {
  command: { do: 'open', id: 'a' },
  brought: { entities: [...entities.keys()], facts: [...facts.keys()] },
};
const hidden = (id: string) => replay([opened, { command: { do: 'hide', id } }], facts);
const before = replay([opened], facts);
const entity = (id: string) => ({ kind: 'entity', id }) as const;
const line = (id: string) => ({ kind: 'line', id }) as const;

describe('what is selected after a step', () => {
  test('stays while it is on the desk', () => {
    expect(stillSelected(entity('b'), before, hidden('e'), facts)).toEqual(entity('b'));
    expect(stillSelected(line('TOOK_PART:a>e'), before, hidden('b'), facts)).toEqual(line('TOOK_PART:a>e'));
    expect(stillSelected(undefined, before, before, facts)).toBeUndefined();
  });

  test('is a neighbour of what has left, the one in focus before others', () => {
    expect(stillSelected(entity('b'), before, hidden('b'), facts)).toEqual(entity('a'));
    expect(stillSelected(entity('a'), before, hidden('a'), facts)).toEqual(entity('e'));
  });

  test('is nothing where everything has left', () => {
    expect(stillSelected(entity('a'), before, EMPTY_VIEW, facts)).toBeUndefined();
  });

  test('is no line that has lost an end, be it one fact or many', () => {
    expect(stillSelected(line('TOOK_PART:b>e'), before, hidden('b'), facts)).toBeUndefined();
    expect(stillSelected(line('a+b MET'), before, before, facts)).toEqual(line('a+b MET'));
    expect(stillSelected(line('a+b MET'), before, hidden('b'), facts)).toBeUndefined();
  });

  test('is no story of paths that were undone', () => {
    const paths: Step = {
      command: { do: 'connect', from: 'a', to: 'b' },
      brought: { entities: [], facts: [], paths: [] },
    };
    const told = replay([opened, paths], facts);
    expect(stillSelected({ kind: 'paths' }, before, told, facts)).toEqual({ kind: 'paths' });
    expect(stillSelected({ kind: 'paths' }, told, before, facts)).toBeUndefined();
  });

  test('may be something that was never on the desk', () => {
    expect(stillSelected(entity('far'), before, before, facts)).toEqual(entity('far'));
    expect(stillSelected(line('far'), before, hidden('b'), facts)).toEqual(line('far'));
  });
});
