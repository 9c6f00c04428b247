import type { EncounterRow } from '../db/shapes';
import { encounterOf } from '../db/statements.gen';
import { PARTICIPANT_KINDS } from '../domain/vocabulary/participants';
import type { Ask } from './ask';
import { atMost } from './at-most';
import type { SortOrder } from './cursor';
import { filterNow, idsNamed, kindOf } from './filter-id';
import { filterParameters, ID_ARGUMENTS, type MeetingFilter } from './meeting-filter';
import { makePage, type Page, type PageRequest, pageWindow } from './page';
import { following } from './redirect';
import { onlyRow, refuseMissing, startsFrom } from './start';

const BY_TIME: SortOrder = { list: 'whoMet', parts: ['day', 'number', 'text', 'text'] };

interface EncountersRequest extends PageRequest {
  readonly of: string;
  readonly with?: readonly string[] | null | undefined;
  readonly filter?: MeetingFilter | null | undefined;
  readonly descending?: boolean;
}

/** Whom an entity met, or whether it met the given ones: one row a counterpart and event, in order of time. */
export const encounters = (ask: Ask, request: EncountersRequest): Promise<Page<EncounterRow>> =>
  following(ask, [request.of, ...(request.with ?? []), ...idsNamed(request.filter, ID_ARGUMENTS)], (now) =>
    encountersOf(ask, {
      ...request,
      of: now(request.of),
      with: request.with?.map(now),
      filter: filterNow(request.filter, ID_ARGUMENTS, now),
    }),
  );

async function encountersOf(ask: Ask, request: EncountersRequest) {
  const window = pageWindow(request, BY_TIME, ask.limits.maxPage);
  const counterparts = request.with && wellFormed(atMost(request.with, ask.limits.maxIds));
  const filter = filterParameters(request.filter);
  const row = onlyRow(
    await ask.store.run(encounterOf, {
      of: request.of,
      with: counterparts ?? null,
      ...filter,
      named: [...(counterparts ?? []), ...filter.named],
      ...window,
      descending: request.descending ?? false,
    }),
  );
  startsFrom(request.of, row.kind, PARTICIPANT_KINDS);
  refuseMissing(row.missing, { ...request.filter, with: request.with });
  return makePage(row.rows, BY_TIME, window, row.more, row.totalCount);
}

function wellFormed(ids: readonly string[]): readonly string[] {
  for (const id of ids) kindOf(id);
  return ids;
}
