import { toErrorNotice } from '../api/request';
import type { FetchCommand } from '../graph/command';
import * as historyModel from '../graph/history';
import * as historyUpdates from '../graph/history-updates';
import { load } from '../graph/load';
import type { GraphSelection } from '../graph/selection';
import { commit, countSelections, useWorkspace } from './store';

const { getState, setState } = useWorkspace;

/** Ids of entries with a running request. */
export const inFlight = new Set<number>();

/** Loads a command, and again if the locale changes in the meantime. */
async function loadInCurrentLocale(id: number, command: FetchCommand): ReturnType<typeof load> {
  const { locale, history, facts } = getState();
  const answer = load(command, locale, historyModel.factsBefore(history, id, facts));
  // The locale may have changed whether or not the request failed.
  await answer.catch(() => undefined);
  return getState().locale === locale ? answer : loadInCurrentLocale(id, command);
}

/**
 * Loads a command and stores its result. The first result also selects the subject, unless the user has
 * selected something else in the meantime.
 */
export async function runFetch(id: number, command: FetchCommand, { isNew = false } = {}): Promise<void> {
  const selectionCountBefore = countSelections();
  const first = getState().history.entries.some((entry) => entry.id === id && !entry.result);
  inFlight.add(id);
  setState(({ pendingRequests }) => ({ pendingRequests: pendingRequests + 1 }));
  try {
    const { entities, facts, resolvedCommand, result } = await loadInCurrentLocale(id, command);
    setState((workspace) => ({
      entities: withRecords(workspace.entities, entities),
      facts: withRecords(workspace.facts, facts),
    }));
    const history = historyUpdates.setResult(getState().history, id, result, resolvedCommand);
    const isRedundant = isNew && historyModel.addedNothing(history, id, getState().facts);
    const isApplied = historyModel.appliedEntries(history).some((entry) => entry.id === id);
    commit(isRedundant ? historyUpdates.removeEntry(history, id) : history);
    if (!isApplied) return;
    const target = selectionFor(command);
    if (target && first && countSelections() === selectionCountBefore) setState({ selection: target });
    if (!target && isRedundant) setState({ notice: 'NOTHING_NEW' });
  } catch (error) {
    commit(historyUpdates.setError(getState().history, id, toErrorNotice(error)));
  } finally {
    inFlight.delete(id);
    setState(({ pendingRequests }) => ({ pendingRequests: pendingRequests - 1 }));
  }
}

const withRecords = <T extends { readonly id: string }>(known: ReadonlyMap<string, T>, more: readonly T[]) =>
  new Map([...known, ...more.map((one) => [one.id, one] as const)]);

/** What a command selects: its entity, or its paths. */
function selectionFor(command: FetchCommand): GraphSelection | undefined {
  if (command.do === 'open' || command.do === 'add') return { kind: 'entity', id: command.id };
  return command.do === 'connect' ? { kind: 'paths' } : undefined;
}
