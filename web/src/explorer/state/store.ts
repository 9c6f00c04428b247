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
import { decodeSelection, reconcileSelection, type Selection } from '../graph/selection';
import type { Positions } from '../layout/scene';

/** What the page tells besides: a question that brought nothing new, a link that could be read in part only. */
type NoticeCode = 'NOTHING_NEW' | 'LINK_DAMAGED';

/** The state of the desk; everything else is derived from it. */
export interface Workspace {
  readonly locale: Locale;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly history: historyModel.CommandHistory;
  readonly selection: Selection | undefined;
  readonly positions: Positions;
  /** How many questions are being asked. */
  readonly pendingRequests: number;
  readonly notice: NoticeCode | undefined;
  /** Said to those who hear the page. */
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

/** How often the reader has selected something. */
let selectionCount = 0;

/** Changes the list of steps; what has left the desk by that is not selected any more. */
function commit(next: historyModel.CommandHistory): void {
  const { history, facts, selection } = getState();
  if (next === history) return;
  const views = [historyModel.currentView(history, facts), historyModel.currentView(next, facts)] as const;
  setState({ history: next, selection: reconcileSelection(selection, ...views, facts), notice: undefined });
}

/** Takes a step; a question has its place in the list at once, and is shown when it is answered. */
export async function dispatch(command: Command, gesture?: string): Promise<void> {
  const { history, facts } = getState();
  const next = historyModel.pushCommand(history, command, facts, gesture);
  commit(next);
  const entry = next === history ? undefined : next.entries.at(-1);
  if (entry && isFetchCommand(command)) await runFetch(entry.id, command, { isNew: true });
}

/** Asks a question that was not answered once more. */
export async function retry(id: number): Promise<void> {
  const entry = getState().history.entries.find((one) => one.id === id);
  if (!entry || !isFetchCommand(entry.command)) return;
  commit(historyModel.clearError(getState().history, id));
  await runFetch(id, entry.command);
}

/** The steps whose questions are being asked. */
const inFlight = new Set<number>();

/** The answer to the question of a step, in the language that the reader has when it comes. */
async function loadInCurrentLocale(id: number, command: FetchCommand): ReturnType<typeof load> {
  const { locale, history, facts } = getState();
  const answer = load(command, locale, historyModel.factsBefore(history, id, facts));
  // Whether it is an answer or trouble, in another language it is asked again.
  await answer.catch(() => undefined);
  return getState().locale === locale ? answer : loadInCurrentLocale(id, command);
}

/**
 * Asks the question of a step and keeps the answer. What it is about is selected with the first answer, unless the
 * reader has selected something since.
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

/** What a question is about, where it is one thing, or paths. */
function selectionFor(command: FetchCommand): Selection | undefined {
  if (command.do === 'open' || command.do === 'add') return { kind: 'entity', id: command.id };
  return command.do === 'connect' ? { kind: 'paths' } : undefined;
}

export const undo = (): void => commit(historyModel.undoCommand(getState().history));
export const redo = (): void => commit(historyModel.redoCommand(getState().history));
export const discard = (id: number): void => commit(historyModel.removeEntry(getState().history, id));
export const endGesture = (): void => commit(historyModel.closeGesture(getState().history));
export const dismissNotice = (): void => setState({ notice: undefined });

/** Selects what the reader has chosen. */
export function select(selection: Selection | undefined): void {
  selectionCount++;
  setState({ selection });
}

export const setPositions = (positions: Positions): void => setState({ positions });
/** Says something to those who hear the page; the same again is another text, else nobody would hear it. */
export const announce = (text: string): void =>
  setState(({ announcement }) => ({ announcement: announcement === text ? `${text}\u00a0` : text }));

let lastLink = 0;

/** Takes up the view of a link: what of its steps is here is kept, the rest is asked; what the reader selects meanwhile stays. */
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

/** Speaks another language: every question is asked again in it, and the steps stay as they are; what is being asked sees to itself. */
export async function reloadInLocale(locale: Locale): Promise<void> {
  clearPageCaches();
  setState({ locale });
  await Promise.all(
    getState().history.entries.map(({ id, command }) =>
      isFetchCommand(command) && !inFlight.has(id) ? runFetch(id, command) : undefined,
    ),
  );
}
