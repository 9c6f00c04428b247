import type { ErrorNotice } from '../api/request';
import { type Command, type ExecutedCommand, isFetchCommand, type Result } from './command';
import type { Fact } from './fact';
import { encodeCommand } from './link';
import { factsInView, isEffective, isSameView, replay, type View } from './view';

/** A step in the list. It has its place from when it is pressed, whenever its answer comes, and where none comes. */
export interface HistoryEntry extends ExecutedCommand {
  readonly id: number;
  readonly errorNotice?: ErrorNotice;
  /** While this gesture goes on, what it changes is changed in this step. */
  readonly gesture?: string;
}

/** The steps of a reader in the order of pressing; those after the ones taken were undone and can be taken again. */
export interface CommandHistory {
  readonly entries: readonly HistoryEntry[];
  readonly position: number;
  /** How many were ever pressed, which names the next. */
  readonly nextId: number;
}

type Facts = ReadonlyMap<string, Fact>;

export const EMPTY_HISTORY: CommandHistory = { entries: [], position: 0, nextId: 0 };

export const appliedEntries = ({ entries, position }: CommandHistory): readonly HistoryEntry[] =>
  entries.slice(0, position);

/** The steps taken that change the view. */
export const effectiveEntries = (history: CommandHistory): readonly HistoryEntry[] =>
  appliedEntries(history).filter(isEffective);

/** What the steps that are taken add up to. */
export const currentView = (history: CommandHistory, facts: Facts): View =>
  replay(appliedEntries(history), facts);

const isPending = ({ command, result, errorNotice }: HistoryEntry): boolean =>
  isFetchCommand(command) && result === undefined && errorNotice === undefined;

/** The questions that have no answer yet, taken or not. */
export const pendingEntries = ({ entries }: CommandHistory): readonly HistoryEntry[] =>
  entries.filter(isPending);

/** The steps taken that were not answered and wait for nothing: each can be asked again or left out. */
export const failedEntries = (history: CommandHistory): readonly HistoryEntry[] =>
  appliedEntries(history).filter(({ errorNotice }) => errorNotice);

/**
 * Presses a step: it comes after those taken, and those undone are gone. What changes nothing is no step, nor is a
 * question that is being asked; what one gesture changes is one step until the gesture ends.
 */
export function pushCommand(
  history: CommandHistory,
  command: Command,
  facts: Facts,
  gesture?: string,
): CommandHistory {
  const before = appliedEntries(history);
  const last = before.at(-1);
  const isSameGesture = gesture !== undefined && last?.gesture === gesture;
  if (isSameGesture && command.do === 'filter' && last.command.do === 'filter') {
    const base = before.slice(0, -1);
    const merged: Command = { do: 'filter', filters: { ...last.command.filters, ...command.filters } };
    if (changesView(base, merged, facts)) return append(base, history, merged, gesture);
    return { ...history, entries: base, position: base.length };
  }
  const isRedundant = isFetchCommand(command)
    ? before.some((entry) => isPending(entry) && isSameCommand(entry.command, command))
    : !before.some(isPending) && !changesView(before, command, facts);
  return isRedundant ? history : append(before, history, command, gesture);
}

function append(
  before: readonly HistoryEntry[],
  history: CommandHistory,
  command: Command,
  gesture?: string,
): CommandHistory {
  const entry: HistoryEntry = { id: history.nextId, command, ...(gesture !== undefined && { gesture }) };
  return { entries: [...before, entry], position: before.length + 1, nextId: history.nextId + 1 };
}

const changesView = (before: readonly ExecutedCommand[], command: Command, facts: Facts): boolean =>
  !isSameView(replay(before, facts), replay([...before, { command }], facts));

/** Ends the gesture that may be going on: what it does next is a step of its own. */
export const closeGesture = (history: CommandHistory): CommandHistory =>
  history.entries.some(({ gesture }) => gesture !== undefined)
    ? { ...history, entries: history.entries.map(({ gesture: _ended, ...entry }) => entry) }
    : history;

export const undoCommand = (history: CommandHistory): CommandHistory =>
  closeGesture({ ...history, position: Math.max(0, history.position - 1) });

export const redoCommand = (history: CommandHistory): CommandHistory =>
  closeGesture({ ...history, position: Math.min(history.entries.length, history.position + 1) });

/** Keeps what a question brought, and how it can be asked again; a step that is gone by then stays gone. */
export const setResult = (
  history: CommandHistory,
  id: number,
  result: Result,
  resolved?: Command,
): CommandHistory =>
  updateEntry(history, id, ({ errorNotice: _over, ...entry }) => ({
    ...entry,
    command: resolved ?? entry.command,
    result,
  }));

/** Keeps that a question was not answered. What an earlier answer brought stays. */
export const setError = (history: CommandHistory, id: number, errorNotice: ErrorNotice): CommandHistory =>
  updateEntry(history, id, (entry) => (entry.result ? entry : { ...entry, errorNotice }));

/** Lets a step that failed wait for an answer again. */
export const clearError = (history: CommandHistory, id: number): CommandHistory =>
  updateEntry(history, id, ({ errorNotice: _over, ...entry }) => entry);

function updateEntry(
  history: CommandHistory,
  id: number,
  update: (entry: HistoryEntry) => HistoryEntry,
): CommandHistory {
  return { ...history, entries: history.entries.map((entry) => (entry.id === id ? update(entry) : entry)) };
}

/** Takes a step out of the list. */
export function removeEntry(history: CommandHistory, id: number): CommandHistory {
  const index = history.entries.findIndex((entry) => entry.id === id);
  if (index < 0) return history;
  return {
    ...history,
    entries: history.entries.toSpliced(index, 1),
    position: history.position - Number(index < history.position),
  };
}

/** The facts that are on the desk before a step. */
export function factsBefore({ entries }: CommandHistory, id: number, facts: Facts): ReadonlySet<string> {
  const before = entries.slice(
    0,
    entries.findIndex((entry) => entry.id === id),
  );
  return factsInView(replay(before, facts), facts);
}

/** Whether a question brought nothing that the steps before it had not, as far as these are answered. */
export function addedNothing({ entries }: CommandHistory, id: number, facts: Facts): boolean {
  const index = entries.findIndex((entry) => entry.id === id);
  const before = entries.slice(0, index);
  return (
    index >= 0 &&
    !before.some(isPending) &&
    isSameView(replay(before, facts), replay(entries.slice(0, index + 1), facts))
  );
}

/** The steps of a link: those of the list it begins with stay as they are, so that what was undone can be taken again. */
export function applyLink(history: CommandHistory, commands: readonly Command[]): CommandHistory {
  const { entries, nextId } = history;
  const firstDifference = commands.findIndex(
    (command, index) => !isSameCommand(entries[index]?.command, command),
  );
  if (firstDifference < 0) return closeGesture({ ...history, position: commands.length });
  const added = commands
    .slice(firstDifference)
    .map((command, index): HistoryEntry => ({ command, id: nextId + index }));
  const kept = closeGesture({ ...history, entries: entries.slice(0, firstDifference) }).entries;
  return { entries: [...kept, ...added], position: commands.length, nextId: nextId + added.length };
}

const isSameCommand = (a: Command | undefined, b: Command): boolean =>
  a !== undefined && encodeCommand(a).join('~') === encodeCommand(b).join('~');

/** Whether two lists ask the same questions, whatever else is done between them. */
export const haveSameFetches = (a: readonly Command[], b: readonly Command[]): boolean => {
  const [left, right] = [a.filter(isFetchCommand), b.filter(isFetchCommand)];
  return left.length === right.length && left.every((one, index) => isSameCommand(right[index], one));
};
