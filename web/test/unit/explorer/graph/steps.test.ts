import { describe, expect, test } from 'vitest';
import type { Brought, Command } from '../../../../src/explorer/graph/command';
import {
  answer,
  broughtNothing,
  endGesture,
  factsBefore,
  fail,
  failed,
  follow,
  leaveOut,
  NO_STEPS,
  press,
  redo,
  retry,
  type Steps,
  sameQuestions,
  takenOf,
  undo,
  viewOf,
  waiting,
} from '../../../../src/explorer/graph/steps';
import { event, fact, known, person } from '../scene';

const { facts } = known(
  [person('a'), person('b'), event('e', '2021-11-23'), event('f', '2021-11-24')],
  [fact('a', 'e'), fact('b', 'e'), fact('a', 'f')],
);
const [toE, ofB, toF] = ['TOOK_PART:a>e', 'TOOK_PART:b>e', 'TOOK_PART:a>f'] as const;
const OPEN: Command = { do: 'open', id: 'a' };
const EXPAND: Command = { do: 'expand', of: 'a', limit: 25 };
const HIDE: Command = { do: 'hide', id: 'e' };
const START: Brought = { entities: ['a', 'e'], facts: [toE] };
const MORE: Brought = { entities: ['a', 'e', 'b', 'f'], facts: [toE, ofB, toF] };

const pressed = (commands: readonly Command[], from: Steps = NO_STEPS): Steps =>
  commands.reduce((steps, command) => press(steps, command, facts), from);
const opened = answer(press(NO_STEPS, OPEN, facts), 0, START);
const verbs = (steps: Steps) => takenOf(steps).map(({ command }) => command.do);
const shown = (steps: Steps) => [...viewOf(steps, facts).entities];

describe('the order of steps', () => {
  test('is that of pressing, whenever the answers come', () => {
    const steps = pressed([OPEN, EXPAND, HIDE]);
    expect(verbs(steps)).toEqual(['open', 'expand', 'hide']);
    expect(waiting(steps).map(({ id }) => id)).toEqual([0, 1]);
    const lateFirst = answer(answer(steps, 1, MORE), 0, START);
    expect(verbs(lateFirst)).toEqual(['open', 'expand', 'hide']);
    expect(shown(lateFirst)).toEqual(['a', 'b', 'f']);
  });

  test('a question that waits shows nothing yet, and what stands stays', () => {
    expect(shown(press(opened, { do: 'open', id: 'b' }, facts))).toEqual(['a', 'e']);
  });

  test('an answer fills the step that was undone meanwhile, and is lost with one that was overtaken', () => {
    const undone = answer(undo(pressed([EXPAND], opened)), 1, MORE);
    expect(shown(undone)).toEqual(['a', 'e']);
    expect(shown(redo(undone))).toEqual(['a', 'e', 'b', 'f']);
    const overtaken = pressed([HIDE], undo(pressed([EXPAND], opened)));
    expect(answer(overtaken, 1, MORE)).toEqual(overtaken);
  });

  test('an expansion keeps how far down the list it was read, so that it is the same when it is asked again', () => {
    const next: Command = { do: 'expand', of: 'a' };
    const asked = answer(press(opened, next, facts), 1, MORE, { ...next, limit: 40 });
    expect(takenOf(asked).at(-1)?.command).toEqual({ ...next, limit: 40 });
    expect([...factsBefore(asked, 1, facts)]).toEqual([toE]);
  });

  test('a new step ends what could be taken again', () => {
    const steps = pressed([HIDE], undo(pressed([{ do: 'arrange', as: 'time' }], opened)));
    expect(verbs(redo(steps))).toEqual(['open', 'hide']);
  });
});

describe('a question without an answer', () => {
  const lost = fail(pressed([EXPAND], opened), 1, { code: 'UNREACHABLE' });

  test('keeps its place, and says why', () => {
    expect(verbs(lost)).toEqual(['open', 'expand']);
    expect(failed(lost).map(({ trouble }) => trouble?.code)).toEqual(['UNREACHABLE']);
    expect(shown(lost)).toEqual(['a', 'e']);
  });

  test('can be asked again', () => {
    const again = retry(lost, 1);
    expect([waiting(again).length, failed(again).length]).toEqual([1, 0]);
    expect(shown(answer(again, 1, MORE))).toContain('f');
  });

  test('can be left out, and the steps after it stay', () => {
    const steps = leaveOut(pressed([HIDE], lost), 1);
    expect(verbs(steps)).toEqual(['open', 'hide']);
    expect(steps.taken).toBe(2);
  });

  test('troubles nobody while it is undone', () => {
    expect(failed(undo(lost))).toEqual([]);
  });

  test('that had one before keeps that', () => {
    expect(failed(fail(opened, 0, { code: 'UNREACHABLE' }))).toEqual([]);
  });
});

describe('no step', () => {
  test.each<[string, readonly Command[]]>([
    ['the layout there is', [{ do: 'arrange', as: 'force' }]],
    ['what is not on the desk hidden', [{ do: 'hide', id: 'nobody' }]],
    [
      'a collapse without leaves',
      [
        { do: 'collapse', of: 'a' },
        { do: 'collapse', of: 'a' },
      ],
    ],
    ['a filter as it stands', [{ do: 'sift', sieve: { kinds: [] } }]],
    ['what is not pinned let go', [{ do: 'unpin', id: 'a' }]],
  ])('%s', (_name, commands) => {
    const first = pressed(commands.slice(0, -1), opened);
    expect(pressed(commands, opened)).toEqual(first);
  });

  test('a question that is being asked', () => {
    const steps = pressed([EXPAND], opened);
    expect(pressed([EXPAND], steps)).toBe(steps);
    expect(verbs(pressed([{ ...EXPAND, limit: 50 }], steps))).toEqual(['open', 'expand', 'expand']);
  });

  test('a question that brought nothing, once all before it are answered', () => {
    const steps = answer(pressed([EXPAND, { ...EXPAND, limit: 50 }], opened), 2, START);
    expect(broughtNothing(steps, 2, facts)).toBe(false);
    const all = answer(steps, 1, MORE);
    expect([broughtNothing(all, 1, facts), broughtNothing(all, 2, facts)]).toEqual([false, true]);
  });
});

describe('one gesture', () => {
  const sift = (sieve: object): Command => ({ do: 'sift', sieve });
  const typed = (steps: Steps, sizes: readonly number[]) =>
    sizes.reduce((now, maxGroup) => press(now, sift({ maxGroup }), facts, 'size'), steps);

  test('is one step', () => {
    const steps = typed(opened, [1, 12, 126]);
    expect(verbs(steps)).toEqual(['open', 'sift']);
    expect(viewOf(steps, facts).sieve.maxGroup).toBe(126);
  });

  test('and the next is another, of the same filter too', () => {
    expect(verbs(typed(endGesture(typed(opened, [1])), [2]))).toEqual(['open', 'sift', 'sift']);
    const ticked = pressed([sift({ kinds: ['PERSON'] }), sift({ kinds: ['PERSON', 'EVENT'] })], opened);
    expect(viewOf(undo(ticked), facts).sieve.kinds).toEqual(['PERSON']);
  });

  test('that ends where it began leaves no step', () => {
    const back = press(typed(opened, [5]), sift({ maxGroup: undefined }), facts, 'size');
    expect(verbs(back)).toEqual(['open']);
  });

  test('ends with undo', () => {
    const steps = redo(undo(typed(opened, [5])));
    expect(verbs(typed(steps, [6]))).toEqual(['open', 'sift', 'sift']);
  });
});

describe('a link', () => {
  const steps = pressed([HIDE], answer(pressed([EXPAND], opened), 1, MORE));

  test('to earlier steps of the list goes back in it, and forward again', () => {
    const back = follow(steps, [OPEN, EXPAND]);
    expect([back.taken, waiting(back).length]).toEqual([2, 0]);
    expect(follow(back, [OPEN, EXPAND, HIDE])).toEqual(steps);
  });

  test('to another view asks only what was not asked', () => {
    const other = follow(steps, [OPEN, { do: 'met', of: 'a' }]);
    expect(verbs(other)).toEqual(['open', 'met']);
    expect(waiting(other).map(({ command }) => command.do)).toEqual(['met']);
  });

  test('to nothing undoes everything', () => {
    expect(follow(steps, []).taken).toBe(0);
  });

  test('questions are told from what is done between them', () => {
    expect(sameQuestions([OPEN, HIDE], [OPEN])).toBe(true);
    expect(sameQuestions([OPEN, EXPAND], [OPEN])).toBe(false);
    expect(sameQuestions([OPEN], [{ do: 'open', id: 'b' }])).toBe(false);
  });
});
