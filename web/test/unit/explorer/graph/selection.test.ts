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

describe('the selection after a command', () => {
  test('stays while it is in the view', () => {
    expect(reconcileSelection(entity('b'), before, hidden('e'), facts)).toEqual(entity('b'));
    expect(reconcileSelection(edge('TOOK_PART:a>e'), before, hidden('b'), facts)).toEqual(
      edge('TOOK_PART:a>e'),
    );
    expect(reconcileSelection(undefined, before, before, facts)).toBeUndefined();
  });

  test('moves to a neighbor of an entity that left, preferably the focus', () => {
    expect(reconcileSelection(entity('b'), before, hidden('b'), facts)).toEqual(entity('a'));
    expect(reconcileSelection(entity('a'), before, hidden('a'), facts)).toEqual(entity('e'));
  });

  test('is empty if everything left', () => {
    expect(reconcileSelection(entity('a'), before, EMPTY_VIEW, facts)).toBeUndefined();
  });

  test('drops an edge that lost an end, whether fact or bundle', () => {
    expect(reconcileSelection(edge('TOOK_PART:b>e'), before, hidden('b'), facts)).toBeUndefined();
    expect(reconcileSelection(edge('a+b MET'), before, before, facts)).toEqual(edge('a+b MET'));
    expect(reconcileSelection(edge('a+b MET'), before, hidden('b'), facts)).toBeUndefined();
  });

  test('drops paths that were undone', () => {
    const paths: ExecutedCommand = {
      command: { do: 'connect', from: 'a', to: 'b' },
      result: { entities: [], facts: [], paths: [] },
    };
    const withPaths = replay([opened, paths], facts);
    expect(reconcileSelection({ kind: 'paths' }, before, withPaths, facts)).toEqual({ kind: 'paths' });
    expect(reconcileSelection({ kind: 'paths' }, withPaths, before, facts)).toBeUndefined();
  });

  test('keeps something that was never in the view', () => {
    expect(reconcileSelection(entity('far'), before, before, facts)).toEqual(entity('far'));
    expect(reconcileSelection(edge('far'), before, hidden('b'), facts)).toEqual(edge('far'));
  });
});
