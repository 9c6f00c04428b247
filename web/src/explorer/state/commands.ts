import { type Command, isFetchCommand } from '../graph/command';
import { clearPageCaches } from '../graph/graph-requests';
import * as historyUpdates from '../graph/history-updates';
import { decodeLink } from '../graph/link';
import type { Locale } from '../graph/locale';
import { decodeSelection } from '../graph/selection';
import { inFlight, runFetch } from './run-fetch';
import { commit, countSelections, useWorkspace } from './store';

const { getState, setState } = useWorkspace;

/** Runs a command. A fetch command enters the history at once, and takes effect when its result arrives. */
export async function dispatch(command: Command, gesture?: string): Promise<void> {
  const { history, facts } = getState();
  const next = historyUpdates.pushCommand(history, command, facts, gesture);
  commit(next);
  const entry = next === history ? undefined : next.entries.at(-1);
  if (entry && isFetchCommand(command)) await runFetch(entry.id, command, { isNew: true });
}

/** Repeats a failed fetch. */
export async function retry(id: number): Promise<void> {
  const entry = getState().history.entries.find((one) => one.id === id);
  if (!entry || !isFetchCommand(entry.command)) return;
  commit(historyUpdates.clearError(getState().history, id));
  await runFetch(id, entry.command);
}

export const undo = (): void => commit(historyUpdates.undoCommand(getState().history));
export const redo = (): void => commit(historyUpdates.redoCommand(getState().history));
export const discard = (id: number): void => commit(historyUpdates.removeEntry(getState().history, id));
export const endGesture = (): void => commit(historyUpdates.closeGesture(getState().history));

let lastLink = 0;

/**
 * Opens a link. Matching history entries are kept, the others are loaded. A selection made in the meantime is
 * kept.
 */
export async function openLink(hash: string): Promise<void> {
  const link = ++lastLink;
  const selectionCountBefore = countSelections();
  const { commands, selected, skipped } = decodeLink(hash);
  const before = getState().history;
  commit(historyUpdates.applyLink(before, commands));
  const known = new Set(before.entries.map(({ id }) => id));
  const added = getState().history.entries.filter(({ id }) => !known.has(id));
  await Promise.all(
    added.map(({ id, command }) => (isFetchCommand(command) ? runFetch(id, command) : undefined)),
  );
  if (link !== lastLink) return;
  const isEntity = (id: string) => getState().entities.has(id);
  setState({
    ...(countSelections() === selectionCountBefore && {
      selection: selected === undefined ? undefined : decodeSelection(selected, isEntity),
    }),
    notice: skipped ? 'LINK_DAMAGED' : undefined,
  });
}

/** Reloads all data in another locale. The history stays. Running requests restart on their own. */
export async function reloadInLocale(locale: Locale): Promise<void> {
  clearPageCaches();
  setState({ locale });
  await Promise.all(
    getState().history.entries.map(({ id, command }) =>
      isFetchCommand(command) && !inFlight.has(id) ? runFetch(id, command) : undefined,
    ),
  );
}
