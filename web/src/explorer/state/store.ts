import { create } from 'zustand';
import { troubleOf } from '../api/ask';
import { type Command, isQuestion, type Question } from '../graph/command';
import type { Entity } from '../graph/entity';
import type { Fact } from '../graph/fact';
import { fromHash } from '../graph/link';
import { forgetPages, load } from '../graph/load';
import type { Locale } from '../graph/locale';
import { type Selection, selectionOf, stillSelected } from '../graph/selection';
import * as list from '../graph/steps';
import type { Positions } from '../layout/scene';

/** What the page tells besides: a question that brought nothing new, a link that could be read in part only. */
type Note = 'NOTHING_NEW' | 'LINK_DAMAGED';

/** The state of the desk; everything else is derived from it. */
export interface Desk {
  readonly locale: Locale;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly steps: list.Steps;
  readonly selection: Selection | undefined;
  readonly positions: Positions;
  /** How many questions are being asked. */
  readonly asking: number;
  readonly note: Note | undefined;
  /** Said to those who hear the page. */
  readonly said: string;
}

export const useDesk = create<Desk>(() => ({
  locale: 'en',
  entities: new Map(),
  facts: new Map(),
  steps: list.NO_STEPS,
  selection: undefined,
  positions: new Map(),
  asking: 0,
  note: undefined,
  said: '',
}));

const { getState, setState } = useDesk;

/** How often the reader has selected something. */
let selections = 0;

/** Changes the list of steps; what has left the desk by that is not selected any more. */
function change(next: list.Steps): void {
  const { steps, facts, selection } = getState();
  if (next === steps) return;
  const views = [list.viewOf(steps, facts), list.viewOf(next, facts)] as const;
  setState({ steps: next, selection: stillSelected(selection, ...views, facts), note: undefined });
}

/** Takes a step; a question has its place in the list at once, and is shown when it is answered. */
export async function take(command: Command, gesture?: string): Promise<void> {
  const { steps, facts } = getState();
  const next = list.press(steps, command, facts, gesture);
  change(next);
  const step = next === steps ? undefined : next.list.at(-1);
  if (step && isQuestion(command)) await asked(step.id, command, { pressed: true });
}

/** Asks a question that was not answered once more. */
export async function retry(id: number): Promise<void> {
  const step = getState().steps.list.find((one) => one.id === id);
  if (!step || !isQuestion(step.command)) return;
  change(list.retry(getState().steps, id));
  await asked(id, step.command);
}

/** The steps whose questions are being asked. */
const underWay = new Set<number>();

/** The answer to the question of a step, in the language that the reader has when it comes. */
async function loaded(id: number, question: Question): ReturnType<typeof load> {
  const { locale, steps, facts } = getState();
  const answer = load(question, locale, list.factsBefore(steps, id, facts));
  // Whether it is an answer or trouble, in another language it is asked again.
  await answer.catch(() => undefined);
  return getState().locale === locale ? answer : loaded(id, question);
}

/**
 * Asks the question of a step and keeps the answer. What it is about is selected with the first answer, unless the
 * reader has selected something since.
 */
async function asked(id: number, question: Question, { pressed = false } = {}): Promise<void> {
  const selectedBefore = selections;
  const first = getState().steps.list.some((step) => step.id === id && !step.brought);
  underWay.add(id);
  setState(({ asking }) => ({ asking: asking + 1 }));
  try {
    const { entities, facts, asked: again, brought } = await loaded(id, question);
    setState((desk) => ({ entities: withAll(desk.entities, entities), facts: withAll(desk.facts, facts) }));
    const steps = list.answer(getState().steps, id, brought, again);
    const idle = pressed && list.broughtNothing(steps, id, getState().facts);
    const wanted = list.takenOf(steps).some((step) => step.id === id);
    change(idle ? list.leaveOut(steps, id) : steps);
    if (!wanted) return;
    const about = aboutOf(question);
    if (about && first && selections === selectedBefore) setState({ selection: about });
    if (!about && idle) setState({ note: 'NOTHING_NEW' });
  } catch (error) {
    change(list.fail(getState().steps, id, troubleOf(error)));
  } finally {
    underWay.delete(id);
    setState(({ asking }) => ({ asking: asking - 1 }));
  }
}

const withAll = <T extends { readonly id: string }>(known: ReadonlyMap<string, T>, more: readonly T[]) =>
  new Map([...known, ...more.map((one) => [one.id, one] as const)]);

/** What a question is about, where it is one thing, or paths. */
function aboutOf(question: Question): Selection | undefined {
  if (question.do === 'open' || question.do === 'add') return { kind: 'entity', id: question.id };
  return question.do === 'connect' ? { kind: 'paths' } : undefined;
}

export const undo = (): void => change(list.undo(getState().steps));
export const redo = (): void => change(list.redo(getState().steps));
export const leaveOut = (id: number): void => change(list.leaveOut(getState().steps, id));
export const endGesture = (): void => change(list.endGesture(getState().steps));
export const forgetNote = (): void => setState({ note: undefined });

/** Selects what the reader has chosen. */
export function select(selection: Selection | undefined): void {
  selections++;
  setState({ selection });
}

export const placed = (positions: Positions): void => setState({ positions });
/** Says something to those who hear the page; the same again is another text, else nobody would hear it. */
export const say = (text: string): void =>
  setState(({ said }) => ({ said: said === text ? `${text}\u00a0` : text }));

let followed = 0;

/** Takes up the view of a link: what of its steps is here is kept, the rest is asked; what the reader selects meanwhile stays. */
export async function followLink(hash: string): Promise<void> {
  const link = ++followed;
  const selectedBefore = selections;
  const { commands, selected, unread } = fromHash(hash);
  const before = getState().steps;
  change(list.follow(before, commands));
  const known = new Set(before.list.map(({ id }) => id));
  const added = getState().steps.list.filter(({ id }) => !known.has(id));
  await Promise.all(added.map(({ id, command }) => (isQuestion(command) ? asked(id, command) : undefined)));
  if (link !== followed) return;
  const isEntity = (id: string) => getState().entities.has(id);
  setState({
    ...(selections === selectedBefore && {
      selection: selected === undefined ? undefined : selectionOf(selected, isEntity),
    }),
    note: unread ? 'LINK_DAMAGED' : undefined,
  });
}

/** Speaks another language: every question is asked again in it, and the steps stay as they are; what is being asked sees to itself. */
export async function speak(locale: Locale): Promise<void> {
  forgetPages();
  setState({ locale });
  await Promise.all(
    getState().steps.list.map(({ id, command }) =>
      isQuestion(command) && !underWay.has(id) ? asked(id, command) : undefined,
    ),
  );
}
