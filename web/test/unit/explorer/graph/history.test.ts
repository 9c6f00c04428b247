import { describe, expect, test } from 'vitest';
import type { Command, Result } from '../../../../src/explorer/graph/command';
import {
  addedNothing,
  appliedEntries,
  type CommandHistory,
  currentView,
  EMPTY_HISTORY,
  factsBefore,
  failedEntries,
  haveSameFetches,
  pendingEntries,
} from '../../../../src/explorer/graph/history';
import {
  applyLink,
  clearError,
  closeGesture,
  pushCommand,
  redoCommand,
  removeEntry,
  setError,
  setResult,
  undoCommand,
} from '../../../../src/explorer/graph/history-updates';
import { event, fact, person, toRecords } from '../graph-fixtures';

const { facts } = toRecords(
  [person('a'), person('b'), event('e', '2021-11-23'), event('f', '2021-11-24')],
  [fact('a', 'e'), fact('b', 'e'), fact('a', 'f')],
);
const [toE, ofB, toF] = ['TOOK_PART:a>e', 'TOOK_PART:b>e', 'TOOK_PART:a>f'] as const;
const OPEN: Command = { do: 'open', id: 'a' };
const EXPAND: Command = { do: 'expand', of: 'a', limit: 25 };
const HIDE: Command = { do: 'hide', id: 'e' };
const START: Result = { entities: ['a', 'e'], facts: [toE] };
const MORE: Result = { entities: ['a', 'e', 'b', 'f'], facts: [toE, ofB, toF] };

const pushAll = (commands: readonly Command[], from: CommandHistory = EMPTY_HISTORY): CommandHistory =>
  commands.reduce((steps, command) => pushCommand(steps, command, facts), from);
const opened = setResult(pushCommand(EMPTY_HISTORY, OPEN, facts), 0, START);
const verbs = (steps: CommandHistory) => appliedEntries(steps).map(({ command }) => command.do);
const shown = (steps: CommandHistory) => [...currentView(steps, facts).entities];

describe('the order of commands', () => {
  test('is that of execution, whenever results arrive', () => {
    const steps = pushAll([OPEN, EXPAND, HIDE]);
    expect(verbs(steps)).toEqual(['open', 'expand', 'hide']);
    expect(pendingEntries(steps).map(({ id }) => id)).toEqual([0, 1]);
    const lateFirst = setResult(setResult(steps, 1, MORE), 0, START);
    expect(verbs(lateFirst)).toEqual(['open', 'expand', 'hide']);
    expect(shown(lateFirst)).toEqual(['a', 'b', 'f']);
  });

  test('a pending command leaves the view unchanged', () => {
    expect(shown(pushCommand(opened, { do: 'open', id: 'b' }, facts))).toEqual(['a', 'e']);
  });

  test('a result completes an undone entry, and is dropped with a replaced one', () => {
    const afterUndo = setResult(undoCommand(pushAll([EXPAND], opened)), 1, MORE);
    expect(shown(afterUndo)).toEqual(['a', 'e']);
    expect(shown(redoCommand(afterUndo))).toEqual(['a', 'e', 'b', 'f']);
    const overtaken = pushAll([HIDE], undoCommand(pushAll([EXPAND], opened)));
    expect(setResult(overtaken, 1, MORE)).toEqual(overtaken);
  });

  test('an expansion keeps its resolved limit', () => {
    const next: Command = { do: 'expand', of: 'a' };
    const resolved = setResult(pushCommand(opened, next, facts), 1, MORE, { ...next, limit: 40 });
    expect(appliedEntries(resolved).at(-1)?.command).toEqual({ ...next, limit: 40 });
    expect([...factsBefore(resolved, 1, facts)]).toEqual([toE]);
  });

  test('a new command drops the undone ones', () => {
    const steps = pushAll([HIDE], undoCommand(pushAll([{ do: 'arrange', as: 'time' }], opened)));
    expect(verbs(redoCommand(steps))).toEqual(['open', 'hide']);
  });
});

describe('a failed fetch', () => {
  const failed = setError(pushAll([EXPAND], opened), 1, { code: 'UNREACHABLE' });

  test('keeps its place and its error', () => {
    expect(verbs(failed)).toEqual(['open', 'expand']);
    expect(failedEntries(failed).map(({ errorNotice }) => errorNotice?.code)).toEqual(['UNREACHABLE']);
    expect(shown(failed)).toEqual(['a', 'e']);
  });

  test('can be retried', () => {
    const again = clearError(failed, 1);
    expect([pendingEntries(again).length, failedEntries(again).length]).toEqual([1, 0]);
    expect(shown(setResult(again, 1, MORE))).toContain('f');
  });

  test('can be removed without the later entries', () => {
    const steps = removeEntry(pushAll([HIDE], failed), 1);
    expect(verbs(steps)).toEqual(['open', 'hide']);
    expect(steps.position).toBe(2);
  });

  test('is not reported while it is undone', () => {
    expect(failedEntries(undoCommand(failed))).toEqual([]);
  });

  test('keeps an earlier result', () => {
    expect(failedEntries(setError(opened, 0, { code: 'UNREACHABLE' }))).toEqual([]);
  });
});

describe('a command without effect', () => {
  test.each<[string, readonly Command[]]>([
    ['the current layout', [{ do: 'arrange', as: 'force' }]],
    ['hiding an entity that is not in the view', [{ do: 'hide', id: 'nobody' }]],
    [
      'collapsing an entity without leaves',
      [
        { do: 'collapse', of: 'a' },
        { do: 'collapse', of: 'a' },
      ],
    ],
    ['an unchanged filter', [{ do: 'filter', filters: { kinds: [] } }]],
    ['unpinning an entity that is not pinned', [{ do: 'unpin', id: 'a' }]],
  ])('%s', (_name, commands) => {
    const first = pushAll(commands.slice(0, -1), opened);
    expect(pushAll(commands, opened)).toEqual(first);
  });

  test('includes a fetch that is already pending', () => {
    const steps = pushAll([EXPAND], opened);
    expect(pushAll([EXPAND], steps)).toBe(steps);
    expect(verbs(pushAll([{ ...EXPAND, limit: 50 }], steps))).toEqual(['open', 'expand', 'expand']);
  });

  test('includes a fetch that added nothing, once earlier fetches are complete', () => {
    const steps = setResult(pushAll([EXPAND, { ...EXPAND, limit: 50 }], opened), 2, START);
    expect(addedNothing(steps, 2, facts)).toBe(false);
    const all = setResult(steps, 1, MORE);
    expect([addedNothing(all, 1, facts), addedNothing(all, 2, facts)]).toEqual([false, true]);
  });
});

describe('a gesture', () => {
  const setFilters = (filters: object): Command => ({ do: 'filter', filters });
  const typed = (steps: CommandHistory, sizes: readonly number[]) =>
    sizes.reduce((now, maxGroup) => pushCommand(now, setFilters({ maxGroup }), facts, 'size'), steps);

  test('makes one entry', () => {
    const steps = typed(opened, [1, 12, 126]);
    expect(verbs(steps)).toEqual(['open', 'filter']);
    expect(currentView(steps, facts).filters.maxGroup).toBe(126);
  });

  test('is separate from the next one, even for the same filter', () => {
    expect(verbs(typed(closeGesture(typed(opened, [1])), [2]))).toEqual(['open', 'filter', 'filter']);
    const ticked = pushAll(
      [setFilters({ kinds: ['PERSON'] }), setFilters({ kinds: ['PERSON', 'EVENT'] })],
      opened,
    );
    expect(currentView(undoCommand(ticked), facts).filters.kinds).toEqual(['PERSON']);
  });

  test('leaves no entry if it ends where it began', () => {
    const back = pushCommand(typed(opened, [5]), setFilters({ maxGroup: undefined }), facts, 'size');
    expect(verbs(back)).toEqual(['open']);
  });

  test('ends with undo', () => {
    const steps = redoCommand(undoCommand(typed(opened, [5])));
    expect(verbs(typed(steps, [6]))).toEqual(['open', 'filter', 'filter']);
  });
});

describe('a link', () => {
  const steps = pushAll([HIDE], setResult(pushAll([EXPAND], opened), 1, MORE));

  test('to earlier entries moves back, and forward again', () => {
    const back = applyLink(steps, [OPEN, EXPAND]);
    expect([back.position, pendingEntries(back).length]).toEqual([2, 0]);
    expect(applyLink(back, [OPEN, EXPAND, HIDE])).toEqual(steps);
  });

  test('to another view loads only what is missing', () => {
    const other = applyLink(steps, [OPEN, { do: 'met', of: 'a' }]);
    expect(verbs(other)).toEqual(['open', 'met']);
    expect(pendingEntries(other).map(({ command }) => command.do)).toEqual(['met']);
  });

  test('to an empty view undoes everything', () => {
    expect(applyLink(steps, []).position).toBe(0);
  });

  test('compares fetch commands only', () => {
    expect(haveSameFetches([OPEN, HIDE], [OPEN])).toBe(true);
    expect(haveSameFetches([OPEN, EXPAND], [OPEN])).toBe(false);
    expect(haveSameFetches([OPEN], [{ do: 'open', id: 'b' }])).toBe(false);
  });
});
