import { create } from 'zustand';
import { toErrorNotice } from '../api/request';
import { type Command, type FetchCommand, isFetchCommand } from '../graph/command';
import type { Entity } from '../graph/entity';
import type { Fact } from '../graph/fact';
import { clearPageCaches } from '../graph/graph-requests';
import * as historyModel from '../graph/history';
import { decodeLink } from '../graph/link';
import { load } from '../graph/load';
import type { Locale } from '../graph/locale';
import { decodeSelection, type GraphSelection, reconcileSelection } from '../graph/selection';
import type { Positions } from '../layout/scene';

/** Notices: a fetch added nothing, or a link was partly unreadable. */
type NoticeCode = 'NOTHING_NEW' | 'LINK_DAMAGED';

/** The state of the workspace. Everything else is derived from it. */
export interface Workspace {
  readonly locale: Locale;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly history: historyModel.CommandHistory;
  readonly selection: GraphSelection | undefined;
  readonly positions: Positions;
  readonly pendingRequests: number;
  readonly notice: NoticeCode | undefined;
  /** Text for screen readers. */
  readonly announcement: string;
}

export const useWorkspace = create<Workspace>(() => ({
  locale: 'en',
  entities: new Map(),
  facts: new Map(),
  history: historyModel.EMPTY_HISTORY,
  selection: undefined,
  positions: new Map(),
  pendingRequests: 0,
  notice: undefined,
  announcement: '',
}));

const { getState, setState } = useWorkspace;

/** Number of selections the user has made. */
let selectionCount = 0;

/** Replaces the history and updates the selection. */
function commit(next: historyModel.CommandHistory): void {
  const { history, facts, selection } = getState();
  if (next === history) return;
  const views = [historyModel.currentView(history, facts), historyModel.currentView(next, facts)] as const;
  setState({ history: next, selection: reconcileSelection(selection, ...views, facts), notice: undefined });
}

/** Runs a command. A fetch command enters the history at once, and takes effect when its result arrives. */
export async function dispatch(command: Command, gesture?: string): Promise<void> {
  const { history, facts } = getState();
  const next = historyModel.pushCommand(history, command, facts, gesture);
  commit(next);
  const entry = next === history ? undefined : next.entries.at(-1);
  if (entry && isFetchCommand(command)) await runFetch(entry.id, command, { isNew: true });
}

/** Repeats a failed fetch. */
export async function retry(id: number): Promise<void> {
  const entry = getState().history.entries.find((one) => one.id === id);
  if (!entry || !isFetchCommand(entry.command)) return;
  commit(historyModel.clearError(getState().history, id));
  await runFetch(id, entry.command);
}

/** Ids of entries with a running request. */
const inFlight = new Set<number>();

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
async function runFetch(id: number, command: FetchCommand, { isNew = false } = {}): Promise<void> {
  const selectionCountBefore = selectionCount;
  const first = getState().history.entries.some((entry) => entry.id === id && !entry.result);
  inFlight.add(id);
  setState(({ pendingRequests }) => ({ pendingRequests: pendingRequests + 1 }));
  try {
    const { entities, facts, resolvedCommand, result } = await loadInCurrentLocale(id, command);
    setState((workspace) => ({
      entities: withRecords(workspace.entities, entities),
      facts: withRecords(workspace.facts, facts),
    }));
    const history = historyModel.setResult(getState().history, id, result, resolvedCommand);
    const isRedundant = isNew && historyModel.addedNothing(history, id, getState().facts);
    const isApplied = historyModel.appliedEntries(history).some((entry) => entry.id === id);
    commit(isRedundant ? historyModel.removeEntry(history, id) : history);
    if (!isApplied) return;
    const target = selectionFor(command);
    if (target && first && selectionCount === selectionCountBefore) setState({ selection: target });
    if (!target && isRedundant) setState({ notice: 'NOTHING_NEW' });
  } catch (error) {
    commit(historyModel.setError(getState().history, id, toErrorNotice(error)));
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

export const undo = (): void => commit(historyModel.undoCommand(getState().history));
export const redo = (): void => commit(historyModel.redoCommand(getState().history));
export const discard = (id: number): void => commit(historyModel.removeEntry(getState().history, id));
export const endGesture = (): void => commit(historyModel.closeGesture(getState().history));
export const dismissNotice = (): void => setState({ notice: undefined });

export function select(selection: GraphSelection | undefined): void {
  selectionCount++;
  setState({ selection });
}

export const setPositions = (positions: Positions): void => setState({ positions });

/**
 * Announces a text to screen readers. A repeated text gets a trailing space, since screen readers ignore
 * unchanged text.
 */
export const announce = (text: string): void =>
  setState(({ announcement }) => ({ announcement: announcement === text ? `${text}\u00a0` : text }));

let lastLink = 0;

/**
 * Opens a link. Matching history entries are kept, the others are loaded. A selection made in the meantime is
 * kept.
 */
export async function openLink(hash: string): Promise<void> {
  const link = ++lastLink;
  const selectionCountBefore = selectionCount;
  const { commands, selected, skipped } = decodeLink(hash);
  const before = getState().history;
  commit(historyModel.applyLink(before, commands));
  const known = new Set(before.entries.map(({ id }) => id));
  const added = getState().history.entries.filter(({ id }) => !known.has(id));
  await Promise.all(
    added.map(({ id, command }) => (isFetchCommand(command) ? runFetch(id, command) : undefined)),
  );
  if (link !== lastLink) return;
  const isEntity = (id: string) => getState().entities.has(id);
  setState({
    ...(selectionCount === selectionCountBefore && {
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
