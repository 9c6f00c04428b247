import type { Confidence, Kind, RelationshipType } from '../api/operations.gen';
import type { FactType } from './fact';
import type { Period } from './uncertain-date';

export const LAYOUTS = ['force', 'radial', 'time', 'columns'] as const;
/** How the graph is laid out: by forces, in rings of hops, along time, in columns of kinds. */
export type Layout = (typeof LAYOUTS)[number];

/** What of the graph is let through. */
export interface Filters {
  readonly kinds: readonly Kind[];
  readonly types: readonly FactType[];
  readonly confidence: Confidence;
  readonly maxGroup?: number | undefined;
  readonly period: Period;
}

/** Every step that a reader takes; undo, redo and the link that restores a view are lists of these. */
export type Command =
  | { readonly do: 'open'; readonly id: string }
  /** Brings what opening would, to what is there already. */
  | { readonly do: 'add'; readonly id: string }
  /** Without a limit the first encounters, on a desk of their own; with one, as many in all. */
  | { readonly do: 'met'; readonly of: string; readonly limit?: number | undefined }
  /** With a limit the first so many by weight; without one, as many as bring the next that are not on the desk. */
  | {
      readonly do: 'expand';
      readonly of: string;
      readonly type?: RelationshipType | undefined;
      readonly limit?: number | undefined;
    }
  | { readonly do: 'connect'; readonly from: string; readonly to: string }
  | { readonly do: 'collapse'; readonly of: string }
  | { readonly do: 'hide'; readonly id: string }
  /** Shows again what was hidden. */
  | { readonly do: 'reveal' }
  | { readonly do: 'pin'; readonly id: string; readonly x: number; readonly y: number }
  | { readonly do: 'unpin'; readonly id: string }
  | { readonly do: 'arrange'; readonly as: Layout }
  | { readonly do: 'filter'; readonly filters: Partial<Filters> };

/** The steps that bring something from the service. */
export type FetchCommand = Extract<Command, { do: (typeof FETCH_COMMANDS)[number] }>;

const FETCH_COMMANDS = ['open', 'add', 'met', 'expand', 'connect'] as const;

export const isFetchCommand = (command: Command): command is FetchCommand =>
  FETCH_COMMANDS.some((one) => one === command.do);

/** What a question brought, by ids; what is known of them is kept beside. */
export interface Result {
  readonly entities: readonly string[];
  readonly facts: readonly string[];
  /** Paths in order, for a question of what connects two. */
  readonly paths?: readonly Path[];
  /** Of a list that is read by pages: how many rows were brought, and how many there are. */
  readonly rowCount?: { readonly shown: number; readonly total: number };
  /** What was sent to the service for it, in order. */
  readonly requests?: readonly SentRequest[];
}

/** A request as it was sent. */
export interface SentRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** One path: the ids of its entities and of its facts, in order. */
export interface Path {
  readonly entities: readonly string[];
  readonly facts: readonly string[];
}

/** A step that was taken. */
export interface ExecutedCommand {
  readonly command: Command;
  readonly result?: Result;
}
