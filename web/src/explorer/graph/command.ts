import type { Confidence, Kind, RelationshipType } from '../api/operations.gen';
import type { FactType } from './fact';
import type { PeriodFilter } from './uncertain-date';

export const LAYOUTS = ['force', 'radial', 'time', 'columns'] as const;
/** Force-directed, rings by distance, time axis, or columns by kind. */
export type Layout = (typeof LAYOUTS)[number];

/** Filters of the view. An empty list means no filter. */
export interface Filters {
  readonly kinds: readonly Kind[];
  readonly types: readonly FactType[];
  readonly confidence: Confidence;
  readonly maxGroup?: number | undefined;
  readonly period: PeriodFilter;
}

/** A user command. The undo history and the link are lists of commands. */
export type Command =
  | { readonly do: 'open'; readonly id: string }
  /** Like `open`, but adds to the current view. */
  | { readonly do: 'add'; readonly id: string }
  /** Without a limit, shows the first encounters in a new view. With one, loads that many in total. */
  | { readonly do: 'met'; readonly of: string; readonly limit?: number | undefined }
  /** The first `limit` relationships by weight. Without a limit, the next batch that is not in the view. */
  | {
      readonly do: 'expand';
      readonly of: string;
      readonly type?: RelationshipType | undefined;
      readonly limit?: number | undefined;
    }
  | { readonly do: 'connect'; readonly from: string; readonly to: string }
  | { readonly do: 'collapse'; readonly of: string }
  | { readonly do: 'hide'; readonly id: string }
  /** Shows all hidden entities. */
  | { readonly do: 'reveal' }
  | { readonly do: 'pin'; readonly id: string; readonly x: number; readonly y: number }
  | { readonly do: 'unpin'; readonly id: string }
  | { readonly do: 'arrange'; readonly as: Layout }
  | { readonly do: 'filter'; readonly filters: Partial<Filters> };

/** Commands that load data from the service. */
export type FetchCommand = Extract<Command, { do: (typeof FETCH_COMMANDS)[number] }>;

const FETCH_COMMANDS = ['open', 'add', 'met', 'expand', 'connect'] as const;

export const isFetchCommand = (command: Command): command is FetchCommand =>
  FETCH_COMMANDS.some((one) => one === command.do);

/** The ids that a fetch command returned. The records are stored separately. */
export interface Result {
  readonly entities: readonly string[];
  readonly facts: readonly string[];
  /** For `connect`: the paths, best first. */
  readonly paths?: readonly Path[];
  /** For a paginated list: rows loaded, and the length of the list. */
  readonly rowCount?: { readonly shown: number; readonly total: number };
  /** Requests that were sent for it, in order. */
  readonly requests?: readonly SentRequest[];
}

/** A GraphQL request with its variables. */
export interface SentRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A path: the ids of its entities and facts, in order. */
export interface Path {
  readonly entities: readonly string[];
  readonly facts: readonly string[];
}

/** A command, with its result once it is loaded. */
export interface ExecutedCommand {
  readonly command: Command;
  readonly result?: Result;
}
