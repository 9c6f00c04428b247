import type { Trouble } from '../api/ask';
import { type Brought, type Command, isQuestion, type Step } from './command';
import type { Fact } from './fact';
import { wordsOf } from './link';
import { factsHere, isTelling, replay, sameView, type View } from './view';

/** A step in the list. It has its place from when it is pressed, whenever its answer comes, and where none comes. */
export interface Pressed extends Step {
  readonly id: number;
  readonly trouble?: Trouble;
  /** While this gesture goes on, what it changes is changed in this step. */
  readonly gesture?: string;
}

/** The steps of a reader in the order of pressing; those after the ones taken were undone and can be taken again. */
export interface Steps {
  readonly list: readonly Pressed[];
  readonly taken: number;
  /** How many were ever pressed, which names the next. */
  readonly pressed: number;
}

type Facts = ReadonlyMap<string, Fact>;

export const NO_STEPS: Steps = { list: [], taken: 0, pressed: 0 };

export const takenOf = ({ list, taken }: Steps): readonly Pressed[] => list.slice(0, taken);

/** The steps taken that change the view. */
export const tellingOf = (steps: Steps): readonly Pressed[] => takenOf(steps).filter(isTelling);

/** What the steps that are taken add up to. */
export const viewOf = (steps: Steps, facts: Facts): View => replay(takenOf(steps), facts);

const isWaiting = ({ command, brought, trouble }: Pressed): boolean =>
  isQuestion(command) && brought === undefined && trouble === undefined;

/** The questions that have no answer yet, taken or not. */
export const waiting = ({ list }: Steps): readonly Pressed[] => list.filter(isWaiting);

/** The steps taken that were not answered and wait for nothing: each can be asked again or left out. */
export const failed = (steps: Steps): readonly Pressed[] => takenOf(steps).filter(({ trouble }) => trouble);

/**
 * Presses a step: it comes after those taken, and those undone are gone. What changes nothing is no step, nor is a
 * question that is being asked; what one gesture changes is one step until the gesture ends.
 */
export function press(steps: Steps, command: Command, facts: Facts, gesture?: string): Steps {
  const before = takenOf(steps);
  const last = before.at(-1);
  const goesOn = gesture !== undefined && last?.gesture === gesture;
  if (goesOn && command.do === 'sift' && last.command.do === 'sift') {
    const base = before.slice(0, -1);
    const whole: Command = { do: 'sift', sieve: { ...last.command.sieve, ...command.sieve } };
    if (changes(base, whole, facts)) return after(base, steps, whole, gesture);
    return { ...steps, list: base, taken: base.length };
  }
  const idle = isQuestion(command)
    ? before.some((step) => isWaiting(step) && same(step.command, command))
    : !before.some(isWaiting) && !changes(before, command, facts);
  return idle ? steps : after(before, steps, command, gesture);
}

function after(before: readonly Pressed[], steps: Steps, command: Command, gesture?: string): Steps {
  const step: Pressed = { id: steps.pressed, command, ...(gesture !== undefined && { gesture }) };
  return { list: [...before, step], taken: before.length + 1, pressed: steps.pressed + 1 };
}

const changes = (before: readonly Step[], command: Command, facts: Facts): boolean =>
  !sameView(replay(before, facts), replay([...before, { command }], facts));

/** Ends the gesture that may be going on: what it does next is a step of its own. */
export const endGesture = (steps: Steps): Steps =>
  steps.list.some(({ gesture }) => gesture !== undefined)
    ? { ...steps, list: steps.list.map(({ gesture: _ended, ...step }) => step) }
    : steps;

export const undo = (steps: Steps): Steps => endGesture({ ...steps, taken: Math.max(0, steps.taken - 1) });

export const redo = (steps: Steps): Steps =>
  endGesture({ ...steps, taken: Math.min(steps.list.length, steps.taken + 1) });

/** Keeps what a question brought, and how it can be asked again; a step that is gone by then stays gone. */
export const answer = (steps: Steps, id: number, brought: Brought, asked?: Command): Steps =>
  changed(steps, id, ({ trouble: _over, ...step }) => ({ ...step, command: asked ?? step.command, brought }));

/** Keeps that a question was not answered. What an earlier answer brought stays. */
export const fail = (steps: Steps, id: number, trouble: Trouble): Steps =>
  changed(steps, id, (step) => (step.brought ? step : { ...step, trouble }));

/** Lets a step that failed wait for an answer again. */
export const retry = (steps: Steps, id: number): Steps =>
  changed(steps, id, ({ trouble: _over, ...step }) => step);

function changed(steps: Steps, id: number, change: (step: Pressed) => Pressed): Steps {
  return { ...steps, list: steps.list.map((step) => (step.id === id ? change(step) : step)) };
}

/** Takes a step out of the list. */
export function leaveOut(steps: Steps, id: number): Steps {
  const place = steps.list.findIndex((step) => step.id === id);
  if (place < 0) return steps;
  return { ...steps, list: steps.list.toSpliced(place, 1), taken: steps.taken - Number(place < steps.taken) };
}

/** The facts that are on the desk before a step. */
export function factsBefore({ list }: Steps, id: number, facts: Facts): ReadonlySet<string> {
  const before = list.slice(
    0,
    list.findIndex((step) => step.id === id),
  );
  return factsHere(replay(before, facts), facts);
}

/** Whether a question brought nothing that the steps before it had not, as far as these are answered. */
export function broughtNothing({ list }: Steps, id: number, facts: Facts): boolean {
  const place = list.findIndex((step) => step.id === id);
  const before = list.slice(0, place);
  return (
    place >= 0 &&
    !before.some(isWaiting) &&
    sameView(replay(before, facts), replay(list.slice(0, place + 1), facts))
  );
}

/** The steps of a link: those of the list it begins with stay as they are, so that what was undone can be taken again. */
export function follow(steps: Steps, commands: readonly Command[]): Steps {
  const { list, pressed } = steps;
  const parted = commands.findIndex((command, place) => !same(list[place]?.command, command));
  if (parted < 0) return endGesture({ ...steps, taken: commands.length });
  const added = commands.slice(parted).map((command, place): Pressed => ({ command, id: pressed + place }));
  const kept = endGesture({ ...steps, list: list.slice(0, parted) }).list;
  return { list: [...kept, ...added], taken: commands.length, pressed: pressed + added.length };
}

const same = (a: Command | undefined, b: Command): boolean =>
  a !== undefined && wordsOf(a).join('~') === wordsOf(b).join('~');

/** Whether two lists ask the same questions, whatever else is done between them. */
export const sameQuestions = (a: readonly Command[], b: readonly Command[]): boolean => {
  const [these, those] = [a.filter(isQuestion), b.filter(isQuestion)];
  return these.length === those.length && these.every((one, place) => same(those[place], one));
};
