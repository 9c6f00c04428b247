import { create } from 'zustand';
import { Refusal } from '../api/ask';
import {
  type Command,
  isQuestion,
  type Layout,
  type Question,
  type Sieve,
  type Step,
} from '../graph/command';
import type { Entity } from '../graph/entity';
import type { Fact } from '../graph/fact';
import { fromHash } from '../graph/link';
import { forgetPages, load } from '../graph/load';
import { graphLocale, type Locale } from '../graph/locale';
import { replay, type View } from '../graph/view';
import type { Positions } from '../layout/scene';
import { catalogueOf } from '../words/catalogue';

/** What is looked at more closely: an entity, a line, or the paths between two. */
export type Selection =
  | { readonly kind: 'entity' | 'line'; readonly id: string }
  | { readonly kind: 'paths' };

/** Why a question was not answered: what the service said, or nothing where it could not be reached. */
export interface Trouble {
  readonly said?: string;
}

/** The state of the desk; everything else is derived from it. */
export interface Desk {
  readonly locale: Locale;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly steps: readonly Step[];
  /** How many of the steps are taken; those after it may be taken again. */
  readonly taken: number;
  readonly selection: Selection | undefined;
  readonly positions: Positions;
  readonly asking: number;
  readonly trouble: Trouble | undefined;
  /** Said to those who hear the page. */
  readonly said: string;
}

export const useDesk = create<Desk>(() => ({
  locale: 'en',
  entities: new Map(),
  facts: new Map(),
  steps: [],
  taken: 0,
  selection: undefined,
  positions: new Map(),
  asking: 0,
  trouble: undefined,
  said: '',
}));

const { getState, setState } = useDesk;

/** Takes a step: a question is asked first, and is a step only once it is answered. */
export async function take(command: Command): Promise<void> {
  if (!isQuestion(command)) return push({ command });
  const step = await answered(command);
  if (step) push(step);
  if (step && command.do === 'open') select({ kind: 'entity', id: command.id });
  if (step && command.do === 'connect') select({ kind: 'paths' });
}

function push(step: Step): void {
  const { steps, taken } = getState();
  setState({ steps: [...steps.slice(0, taken), step], taken: taken + 1 });
}

async function answered(command: Question): Promise<Step | undefined> {
  const { locale, steps, taken, facts: known } = getState();
  setState(({ asking }) => ({ asking: asking + 1, trouble: undefined }));
  try {
    const { entities, facts, brought, asked } = await load(command, {
      locale: graphLocale(locale),
      metLabel: catalogueOf(locale).met,
      shown: factsOf(replay(steps.slice(0, taken), known), known),
    });
    setState((desk) => ({
      entities: new Map([...desk.entities, ...entities.map((one) => [one.id, one] as const)]),
      facts: new Map([...desk.facts, ...facts.map((one) => [one.id, one] as const)]),
    }));
    return { command: asked, brought };
  } catch (error) {
    setState({ trouble: error instanceof Refusal ? { said: error.message } : {} });
    return undefined;
  } finally {
    setState(({ asking }) => ({ asking: asking - 1 }));
  }
}

/** The facts of a view whose two ends are there. */
const factsOf = ({ entities, facts }: View, known: ReadonlyMap<string, Fact>): ReadonlySet<string> =>
  new Set(
    [...facts].filter((id) => {
      const fact = known.get(id);
      return fact && entities.has(fact.from) && entities.has(fact.to);
    }),
  );

export function undo(): void {
  setState(({ taken }) => ({ taken: Math.max(0, taken - 1) }));
}

export function redo(): void {
  setState(({ taken, steps }) => ({ taken: Math.min(steps.length, taken + 1) }));
}

export function select(selection: Selection | undefined): void {
  setState({ selection });
}

export function arrangeAs(layout: Layout): void {
  void take({ do: 'arrange', as: layout });
}

/** Filters; while one filter is being moved, its steps are one step. */
export function sift(sieve: Partial<Sieve>): void {
  const { steps, taken } = getState();
  const last = steps[taken - 1]?.command;
  const same = last?.do === 'sift' && Object.keys(sieve).every((key) => key in last.sieve);
  const command: Command = { do: 'sift', sieve: same ? { ...last.sieve, ...sieve } : sieve };
  setState({
    steps: [...steps.slice(0, same ? taken - 1 : taken), { command }],
    taken: same ? taken : taken + 1,
  });
}

export const placed = (positions: Positions): void => setState({ positions });
export const say = (said: string): void => setState({ said });

/** Takes up a view from a link, or the same view in another language: asks its questions again. */
export async function restore(hash: string, locale: Locale): Promise<void> {
  const { commands, selected } = fromHash(hash);
  forgetPages();
  // It is asking until the steps are there: a desk that looks empty in between would be filled with a welcome.
  setState(({ asking }) => ({ locale, steps: [], taken: 0, selection: undefined, asking: asking + 1 }));
  const steps = await Promise.all(
    commands.map((command): Promise<Step | undefined> | Step =>
      isQuestion(command) ? answered(command) : { command },
    ),
  );
  const known = steps.filter((step) => step !== undefined);
  setState(({ asking }) => ({
    steps: known,
    taken: known.length,
    selection: selectionOf(selected),
    asking: asking - 1,
  }));
}

/** A selection in a link: `paths`, the id of an entity or of a line. */
const selectionOf = (text: string | undefined): Selection | undefined => {
  if (text === undefined) return undefined;
  if (text === 'paths') return { kind: 'paths' };
  return { kind: getState().entities.has(text) ? 'entity' : 'line', id: text };
};
