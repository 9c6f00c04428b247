import { describe, expect, test } from 'vitest';
import type { ExecutedCommand } from '../../../../src/explorer/graph/command';
import { reconcileSelection } from '../../../../src/explorer/graph/selection';
import { EMPTY_VIEW, replay } from '../../../../src/explorer/graph/view';
import { event, fact, person, toRecords } from '../graph-fixtures';

const met = Array.from({ length: 5 }, (_one, index) => fact('a', 'b', { type: 'MET', id: `met:${index}` }));
const { entities, facts } = toRecords(
  [person('a'), person('b'), event('e', '2021-11-23')],
  [fact('a', 'e'), fact('b', 'e'), ...met],
);
const opened: ExecutedCommand = {
  command: { do: 'open', id: 'a' },
  result: { entities: [...entities.keys()], facts: [...facts.keys()] },
};
const hidden = (id: string) => replay([opened, { command: { do: 'hide', id } }], facts);
const before = replay([opened], facts);
const entity = (id: string) => ({ kind: 'entity', id }) as const;
const edge = (id: string) => ({ kind: 'edge', id }) as const;

describe('what is selected after a step', () => {
  test('stays while it is on the desk', () => {
    expect(reconcileSelection(entity('b'), before, hidden('e'), facts)).toEqual(entity('b'));
    expect(reconcileSelection(edge('TOOK_PART:a>e'), before, hidden('b'), facts)).toEqual(
      edge('TOOK_PART:a>e'),
    );
    expect(reconcileSelection(undefined, before, before, facts)).toBeUndefined();
  });

  test('is a neighbour of what has left, the one in focus before others', () => {
    expect(reconcileSelection(entity('b'), before, hidden('b'), facts)).toEqual(entity('a'));
    expect(reconcileSelection(entity('a'), before, hidden('a'), facts)).toEqual(entity('e'));
  });

  test('is nothing where everything has left', () => {
    expect(reconcileSelection(entity('a'), before, EMPTY_VIEW, facts)).toBeUndefined();
  });

  test('is no line that has lost an end, be it one fact or many', () => {
    expect(reconcileSelection(edge('TOOK_PART:b>e'), before, hidden('b'), facts)).toBeUndefined();
    expect(reconcileSelection(edge('a+b MET'), before, before, facts)).toEqual(edge('a+b MET'));
    expect(reconcileSelection(edge('a+b MET'), before, hidden('b'), facts)).toBeUndefined();
  });

  test('is no story of paths that were undone', () => {
    const paths: ExecutedCommand = {
      command: { do: 'connect', from: 'a', to: 'b' },
      result: { entities: [], facts: [], paths: [] },
    };
    const told = replay([opened, paths], facts);
    expect(reconcileSelection({ kind: 'paths' }, before, told, facts)).toEqual({ kind: 'paths' });
    expect(reconcileSelection({ kind: 'paths' }, told, before, facts)).toBeUndefined();
  });

  test('may be something that was never on the desk', () => {
    expect(reconcileSelection(entity('far'), before, before, facts)).toEqual(entity('far'));
    expect(reconcileSelection(edge('far'), before, hidden('b'), facts)).toEqual(edge('far'));
  });
});
