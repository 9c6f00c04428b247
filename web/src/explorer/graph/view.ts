import { isQuestion, type Layout, type Route, type Sieve, type Step } from './command';
import type { Fact } from './fact';

/** What the steps add up to: what is on the desk, and how it is looked at. */
export interface View {
  /** Whom or what the desk was opened with. */
  readonly focus: string | undefined;
  readonly entities: ReadonlySet<string>;
  readonly facts: ReadonlySet<string>;
  /** What was hidden and is not brought back by what is asked next. */
  readonly hidden: ReadonlySet<string>;
  readonly pinned: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  readonly layout: Layout;
  readonly sieve: Sieve;
  readonly paths:
    | { readonly from: string; readonly to: string; readonly routes: readonly Route[] }
    | undefined;
  /** Of the encounters that were asked for last: how many are here, and how many there are. */
  readonly partly: { readonly of: string; readonly shown: number; readonly all: number } | undefined;
}

export const OPEN_SIEVE: Sieve = {
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
  sieve: OPEN_SIEVE,
  paths: undefined,
  partly: undefined,
};

/** The view after these steps. */
export function replay(steps: readonly Step[], facts: ReadonlyMap<string, Fact>): View {
  return steps.reduce((view, step) => take(view, step, facts), EMPTY_VIEW);
}

/** The facts of a view between what is there, or was hidden; what was collapsed can be brought again. */
export function factsHere({ entities, facts, hidden }: View, known: ReadonlyMap<string, Fact>): Set<string> {
  const isHere = (id: string) => entities.has(id) || hidden.has(id);
  return new Set(
    [...facts].filter((id) => {
      const fact = known.get(id);
      return fact && isHere(fact.from) && isHere(fact.to);
    }),
  );
}

/** Whether two views show the same in the same way, so that the step between them did nothing. */
export const sameView = (one: View, other: View): boolean => plain(one) === plain(other);

const plain = (view: View): string =>
  JSON.stringify(view, (_name, value: unknown) =>
    value instanceof Set || value instanceof Map ? [...value].sort() : value,
  );

/** Whether a step changes the view: a question does not until it is answered. */
export const isTelling = ({ command, brought }: Step): boolean =>
  !isQuestion(command) || brought !== undefined;

function take(view: View, step: Step, known: ReadonlyMap<string, Fact>): View {
  if (!isTelling(step)) return view;
  const { command, brought } = step;
  switch (command.do) {
    case 'open':
      return added({ ...EMPTY_VIEW, layout: view.layout, focus: command.id }, brought);
    case 'met':
      return {
        ...added(command.limit === undefined ? deskFor(view, command.of) : view, brought),
        partly: brought?.part && { of: command.of, ...brought.part },
      };
    case 'add':
      return added(shownAgain(view, [command.id]), brought);
    case 'expand':
      return added(view, brought);
    case 'connect':
      return {
        ...added(
          shownAgain(view.focus ? view : { ...view, focus: command.from }, brought?.entities),
          brought,
        ),
        paths: { from: command.from, to: command.to, routes: brought?.paths ?? [] },
      };
    case 'collapse':
      return without(view, leavesOf(view, command.of, known));
    case 'hide':
      return view.entities.has(command.id)
        ? { ...without(view, new Set([command.id])), hidden: new Set([...view.hidden, command.id]) }
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
    case 'sift':
      return { ...view, sieve: { ...view.sieve, ...command.sieve } };
  }
}

/** Whom somebody met is a question of its own about the one in focus; about another it adds to what there is. */
function deskFor(view: View, of: string): View {
  if (view.focus !== of && view.focus !== undefined) return view;
  return { ...EMPTY_VIEW, layout: view.layout, focus: of, pinned: view.pinned, sieve: view.sieve };
}

function added(view: View, brought: Step['brought']): View {
  return {
    ...view,
    entities: new Set([...view.entities, ...(brought?.entities ?? []).filter((id) => !view.hidden.has(id))]),
    facts: new Set([...view.facts, ...(brought?.facts ?? [])]),
  };
}

/** What a question names, and the whole of a path, is shown though it was hidden. */
function shownAgain(view: View, ids: readonly string[] = []): View {
  return { ...view, hidden: new Set([...view.hidden].filter((id) => !ids.includes(id))) };
}

function without(view: View, gone: ReadonlySet<string>): View {
  return {
    ...view,
    entities: new Set([...view.entities].filter((id) => !gone.has(id))),
    pinned: new Map([...view.pinned].filter(([id]) => !gone.has(id))),
  };
}

/** The neighbours that hang on this one alone; what is pinned or in focus stays. */
function leavesOf(view: View, of: string, known: ReadonlyMap<string, Fact>): Set<string> {
  const neighbours = new Map<string, Set<string>>();
  const join = (a: string, b: string) => neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b));
  for (const id of view.facts) {
    const fact = known.get(id);
    if (!fact || !view.entities.has(fact.from) || !view.entities.has(fact.to)) continue;
    join(fact.from, fact.to);
    join(fact.to, fact.from);
  }
  const leaves = [...(neighbours.get(of) ?? [])].filter(
    (id) => id !== view.focus && !view.pinned.has(id) && neighbours.get(id)?.size === 1,
  );
  return new Set(leaves);
}
