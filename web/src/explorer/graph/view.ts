import { type ExecutedCommand, type Filters, isFetchCommand, type Layout, type Path } from './command';
import type { Fact } from './fact';

/** What the commands produce: the entities and facts in the view, and the way they are shown. */
export interface View {
  /** The entity that the view was opened with. */
  readonly focus: string | undefined;
  readonly entities: ReadonlySet<string>;
  readonly facts: ReadonlySet<string>;
  /** Hidden by the user. Later results do not bring them back. */
  readonly hidden: ReadonlySet<string>;
  readonly pinned: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  readonly layout: Layout;
  readonly filters: Filters;
  readonly connection:
    | { readonly from: string; readonly to: string; readonly paths: readonly Path[] }
    | undefined;
  /** For the last encounter query: rows shown, and the total. */
  readonly encounters: { readonly of: string; readonly shown: number; readonly total: number } | undefined;
}

export const NO_FILTERS: Filters = {
  kinds: [],
  types: [],
  confidence: 'UNCERTAIN',
  period: { certainty: 'POSSIBLE' },
};

export const EMPTY_VIEW: View = {
  focus: undefined,
  entities: new Set(),
  facts: new Set(),
  hidden: new Set(),
  pinned: new Map(),
  layout: 'force',
  filters: NO_FILTERS,
  connection: undefined,
  encounters: undefined,
};

/** The view after these commands. */
export function replay(commands: readonly ExecutedCommand[], facts: ReadonlyMap<string, Fact>): View {
  return commands.reduce((view, executed) => applyCommand(view, executed, facts), EMPTY_VIEW);
}

/**
 * Facts whose ends are in the view or hidden. Facts of collapsed entities are excluded, so that they can load
 * again.
 */
export function factsInView(
  { entities, facts, hidden }: View,
  known: ReadonlyMap<string, Fact>,
): Set<string> {
  const isPresent = (id: string) => entities.has(id) || hidden.has(id);
  return new Set(
    [...facts].filter((id) => {
      const fact = known.get(id);
      return fact && isPresent(fact.from) && isPresent(fact.to);
    }),
  );
}

/** Whether two views are equal, ignoring order. */
export const isSameView = (one: View, other: View): boolean => serialize(one) === serialize(other);

const serialize = (view: View): string =>
  JSON.stringify(view, (_name, value: unknown) =>
    value instanceof Set || value instanceof Map ? [...value].sort() : value,
  );

/** Whether a command changes the view. A fetch command does so once it has a result. */
export const isEffective = ({ command, result }: ExecutedCommand): boolean =>
  !isFetchCommand(command) || result !== undefined;

function applyCommand(view: View, executed: ExecutedCommand, known: ReadonlyMap<string, Fact>): View {
  if (!isEffective(executed)) return view;
  const { command, result } = executed;
  switch (command.do) {
    case 'open':
      return withResult({ ...EMPTY_VIEW, layout: view.layout, focus: command.id }, result);
    case 'met':
      return {
        ...withResult(command.limit === undefined ? viewForEncounters(view, command.of) : view, result),
        encounters: result?.rowCount && { of: command.of, ...result.rowCount },
      };
    case 'add':
      return withResult(unhide(view, [command.id]), result);
    case 'expand':
      return withResult(view, result);
    case 'connect':
      return {
        ...withResult(unhide(view.focus ? view : { ...view, focus: command.from }, result?.entities), result),
        connection: { from: command.from, to: command.to, paths: result?.paths ?? [] },
      };
    case 'collapse':
      return withoutEntities(view, leafNeighbors(view, command.of, known));
    case 'hide':
      return view.entities.has(command.id)
        ? { ...withoutEntities(view, new Set([command.id])), hidden: new Set([...view.hidden, command.id]) }
        : view;
    case 'reveal':
      return { ...view, entities: new Set([...view.entities, ...view.hidden]), hidden: new Set() };
    case 'pin':
      return { ...view, pinned: new Map(view.pinned).set(command.id, { x: command.x, y: command.y }) };
    case 'unpin': {
      const pinned = new Map(view.pinned);
      pinned.delete(command.id);
      return { ...view, pinned };
    }
    case 'arrange':
      return { ...view, layout: command.as };
    case 'filter':
      return { ...view, filters: { ...view.filters, ...command.filters } };
  }
}

/** Encounters of the focus get a new view; encounters of another entity are added to the current one. */
function viewForEncounters(view: View, of: string): View {
  if (view.focus !== of && view.focus !== undefined) return view;
  return { ...EMPTY_VIEW, layout: view.layout, focus: of, pinned: view.pinned, filters: view.filters };
}

function withResult(view: View, result: ExecutedCommand['result']): View {
  return {
    ...view,
    entities: new Set([...view.entities, ...(result?.entities ?? []).filter((id) => !view.hidden.has(id))]),
    facts: new Set([...view.facts, ...(result?.facts ?? [])]),
  };
}

/** Entities that a command names, and all entities of a path, are shown even if they were hidden. */
function unhide(view: View, ids: readonly string[] = []): View {
  return { ...view, hidden: new Set([...view.hidden].filter((id) => !ids.includes(id))) };
}

function withoutEntities(view: View, removed: ReadonlySet<string>): View {
  return {
    ...view,
    entities: new Set([...view.entities].filter((id) => !removed.has(id))),
    pinned: new Map([...view.pinned].filter(([id]) => !removed.has(id))),
  };
}

/** Neighbors without any other edge. Pinned entities and the focus are excluded. */
function leafNeighbors(view: View, of: string, known: ReadonlyMap<string, Fact>): Set<string> {
  const neighbors = new Map<string, Set<string>>();
  const join = (a: string, b: string) => neighbors.set(a, (neighbors.get(a) ?? new Set()).add(b));
  for (const id of view.facts) {
    const fact = known.get(id);
    if (!fact || !view.entities.has(fact.from) || !view.entities.has(fact.to)) continue;
    join(fact.from, fact.to);
    join(fact.to, fact.from);
  }
  const leaves = [...(neighbors.get(of) ?? [])].filter(
    (id) => id !== view.focus && !view.pinned.has(id) && neighbors.get(id)?.size === 1,
  );
  return new Set(leaves);
}
