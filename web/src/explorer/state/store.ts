import { create } from 'zustand';
import type { Entity } from '../graph/entity';
import type { Fact } from '../graph/fact';
import * as historyModel from '../graph/history';
import type { Locale } from '../graph/locale';
import { type GraphSelection, reconcileSelection } from '../graph/selection';
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

let selectionCount = 0;

/** Number of selections that the user has made. */
export const countSelections = (): number => selectionCount;

/** Replaces the history and updates the selection. */
export function commit(next: historyModel.CommandHistory): void {
  const { history, facts, selection } = getState();
  if (next === history) return;
  const views = [historyModel.currentView(history, facts), historyModel.currentView(next, facts)] as const;
  setState({ history: next, selection: reconcileSelection(selection, ...views, facts), notice: undefined });
}

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
