import type { ErrorNotice } from '../api/request';
import { type Command, type ExecutedCommand, isFetchCommand } from './command';
import type { Fact } from './fact';
import { encodeCommand } from './link';
import { factsInView, isEffective, isSameView, replay, type View } from './view';

/** A command in the history. It keeps its place while its result is loading and if loading fails. */
export interface HistoryEntry extends ExecutedCommand {
  readonly id: number;
  readonly errorNotice?: ErrorNotice;
  /** While a gesture lasts, its changes are merged into this entry. */
  readonly gesture?: string;
}

/** Undo history. Entries before `position` are applied; the others can be redone. */
export interface CommandHistory {
  readonly entries: readonly HistoryEntry[];
  readonly position: number;
  /** The id of the next entry. */
  readonly nextId: number;
}

export type Facts = ReadonlyMap<string, Fact>;

export const EMPTY_HISTORY: CommandHistory = { entries: [], position: 0, nextId: 0 };

export const appliedEntries = ({ entries, position }: CommandHistory): readonly HistoryEntry[] =>
  entries.slice(0, position);

/** Applied entries that change the view. */
export const effectiveEntries = (history: CommandHistory): readonly HistoryEntry[] =>
  appliedEntries(history).filter(isEffective);

/** The view that the applied entries produce. */
export const currentView = (history: CommandHistory, facts: Facts): View =>
  replay(appliedEntries(history), facts);

/** Whether an entry is waiting for its result. */
export const isPending = ({ command, result, errorNotice }: HistoryEntry): boolean =>
  isFetchCommand(command) && result === undefined && errorNotice === undefined;

/** Entries that are waiting for their result, applied or undone. */
export const pendingEntries = ({ entries }: CommandHistory): readonly HistoryEntry[] =>
  entries.filter(isPending);

/** Applied entries whose request failed. They can be retried or removed. */
export const failedEntries = (history: CommandHistory): readonly HistoryEntry[] =>
  appliedEntries(history).filter(({ errorNotice }) => errorNotice);

/** Ids of the facts in the view before an entry. */
export function factsBefore({ entries }: CommandHistory, id: number, facts: Facts): ReadonlySet<string> {
  const before = entries.slice(
    0,
    entries.findIndex((entry) => entry.id === id),
  );
  return factsInView(replay(before, facts), facts);
}

/** Whether a result added nothing to the view. False while earlier entries are pending. */
export function addedNothing({ entries }: CommandHistory, id: number, facts: Facts): boolean {
  const index = entries.findIndex((entry) => entry.id === id);
  const before = entries.slice(0, index);
  return (
    index >= 0 &&
    !before.some(isPending) &&
    isSameView(replay(before, facts), replay(entries.slice(0, index + 1), facts))
  );
}

/** Whether two commands have the same text in a link. */
export const isSameCommand = (a: Command | undefined, b: Command): boolean =>
  a !== undefined && encodeCommand(a).join('~') === encodeCommand(b).join('~');

/** Whether two lists contain the same fetch commands, ignoring all other commands. */
export const haveSameFetches = (a: readonly Command[], b: readonly Command[]): boolean => {
  const [left, right] = [a.filter(isFetchCommand), b.filter(isFetchCommand)];
  return left.length === right.length && left.every((one, index) => isSameCommand(right[index], one));
};
