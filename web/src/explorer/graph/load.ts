import { firstRows } from '../api/pagination';
import type { FetchCommand } from './command';
import { ENCOUNTER_BATCH } from './expansion';
import { encounterToFact, factFromApi } from './fact';
import { GraphRequests } from './graph-requests';
import { loadNeighborhood } from './load-neighborhood';
import { loadExpansion } from './load-relationships';
import { type LoadedRecords, toLoadedRecords } from './loaded-records';
import type { Locale } from './locale';

/** Loaded records, and the command with its limit resolved: repeating it loads the same rows. */
interface LoadedCommand extends LoadedRecords {
  readonly resolvedCommand: FetchCommand;
}

type CommandOf<Do> = Extract<FetchCommand, { do: Do }>;

/** Page size of encounters; the service allows no more. */
const PAGE_SIZE = 100;

/**
 * Runs a command against the service. `result.requests` lists what was sent.
 * @param shown Ids of the facts that are in the view; an expansion skips them.
 */
export async function load(
  command: FetchCommand,
  locale: Locale,
  shown: ReadonlySet<string>,
): Promise<LoadedCommand> {
  const requests = new GraphRequests(locale);
  const { limit, ...records } = await loadRecords(command, requests, shown);
  return {
    ...records,
    result: { ...records.result, requests: requests.sent },
    resolvedCommand: command.do === 'expand' ? { ...command, limit } : command,
  };
}

function loadRecords(
  command: FetchCommand,
  requests: GraphRequests,
  shown: ReadonlySet<string>,
): Promise<LoadedRecords & { readonly limit?: number }> {
  switch (command.do) {
    case 'open':
    case 'add':
      return loadNeighborhood(command.id, requests);
    case 'expand':
      return loadExpansion(command, requests, shown);
    case 'met':
      return loadEncounters(command, requests);
    case 'connect':
      return loadPaths(command, requests);
  }
}

async function loadEncounters(
  { of, limit }: CommandOf<'met'>,
  requests: GraphRequests,
): Promise<LoadedRecords> {
  const fetchPage = async (after: string | null) => {
    const { whoMet } = await requests.encounters({ of, first: PAGE_SIZE, after });
    return whoMet;
  };
  const rows = await firstRows(limit ?? ENCOUNTER_BATCH, fetchPage);
  const { totalCount: total } = await fetchPage(null);
  const records = toLoadedRecords(
    rows.flatMap(({ subject, counterpart }) => [subject.entity, counterpart.entity]),
    rows.map(encounterToFact),
  );
  // The evidence panel shows the events; the graph draws an encounter as one edge without its event.
  const entities = [...records.entities, ...rows.map(({ event }) => event)];
  return { ...records, entities, result: { ...records.result, rowCount: { shown: rows.length, total } } };
}

async function loadPaths(
  { from, to }: CommandOf<'connect'>,
  requests: GraphRequests,
): Promise<LoadedRecords> {
  const { paths: answer } = await requests.paths(from, to);
  const records = toLoadedRecords(
    answer.paths.flatMap((path) => path.entities),
    answer.paths.flatMap((path) => path.hops.map(factFromApi)),
  );
  const paths = answer.paths.map((path) => ({
    entities: path.entities.map(({ id }) => id),
    facts: path.hops.map(({ id }) => id),
  }));
  return { ...records, result: { ...records.result, paths } };
}
