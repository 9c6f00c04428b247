import type { ErrorNotice } from '../api/request';
import { type Command, type ExecutedCommand, isFetchCommand, type Result } from './command';
import {
  appliedEntries,
  type CommandHistory,
  type Facts,
  type HistoryEntry,
  isPending,
  isSameCommand,
} from './history';
import { isSameView, replay } from './view';

/**
 * Appends a command after the applied entries and drops the undone ones. Commands without effect and repeated
 * pending fetches are ignored. Changes of one gesture are merged into one entry.
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

/** Ends the current gesture, so that its next change becomes a new entry. */
export const closeGesture = (history: CommandHistory): CommandHistory =>
  history.entries.some(({ gesture }) => gesture !== undefined)
    ? { ...history, entries: history.entries.map(({ gesture: _ended, ...entry }) => entry) }
    : history;

export const undoCommand = (history: CommandHistory): CommandHistory =>
  closeGesture({ ...history, position: Math.max(0, history.position - 1) });

export const redoCommand = (history: CommandHistory): CommandHistory =>
  closeGesture({ ...history, position: Math.min(history.entries.length, history.position + 1) });

/** Stores the result of an entry, and its resolved command. An entry that is gone is ignored. */
export const setResult = (
  history: CommandHistory,
  id: number,
  result: Result,
  resolved?: Command,
): CommandHistory =>
  updateEntry(history, id, ({ errorNotice: _cleared, ...entry }) => ({
    ...entry,
    command: resolved ?? entry.command,
    result,
  }));

/** Stores the error of an entry, unless it already has a result. */
export const setError = (history: CommandHistory, id: number, errorNotice: ErrorNotice): CommandHistory =>
  updateEntry(history, id, (entry) => (entry.result ? entry : { ...entry, errorNotice }));

/** Clears the error of an entry, which is then pending again. */
export const clearError = (history: CommandHistory, id: number): CommandHistory =>
  updateEntry(history, id, ({ errorNotice: _cleared, ...entry }) => entry);

function updateEntry(
  history: CommandHistory,
  id: number,
  update: (entry: HistoryEntry) => HistoryEntry,
): CommandHistory {
  return { ...history, entries: history.entries.map((entry) => (entry.id === id ? update(entry) : entry)) };
}

export function removeEntry(history: CommandHistory, id: number): CommandHistory {
  const index = history.entries.findIndex((entry) => entry.id === id);
  if (index < 0) return history;
  return {
    ...history,
    entries: history.entries.toSpliced(index, 1),
    position: history.position - Number(index < history.position),
  };
}

/** Applies the commands of a link. Entries that match stay as they are, so that redo still works. */
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
