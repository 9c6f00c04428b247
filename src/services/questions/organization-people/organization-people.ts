import { entityOrganizationPeople } from '../../../db/statements.gen';
import type { SortOrder } from '../../paging/cursor';
import { makePage, type Page, type PageRequest, pageWindow } from '../../paging/page';
import type { QueryContext } from '../../query-context';
import { type FoundPerson, toOrganizationPerson } from '../../records/connection';
import { type PeriodFilter, periodParameters } from '../filters/fact-filter';

const BY_NAME: SortOrder = { list: 'people of', parts: ['text', 'text'] };

export interface OrganizationPeopleRequest extends PageRequest {
  readonly filter?: PeriodFilter | null | undefined;
  readonly includeParts?: boolean | null | undefined;
  readonly descending?: boolean | null | undefined;
}

/** The holders of posts and the members of organizations, by name: one page for each organization id. */
export async function organizationPeople(
  context: QueryContext,
  ids: readonly string[],
  request: OrganizationPeopleRequest,
): Promise<Map<string, Page<FoundPerson>>> {
  const window = pageWindow(request, BY_NAME, context.limits.maxPage);
  const rows = await context.statements.run(entityOrganizationPeople, {
    ids,
    withParts: request.includeParts ?? false,
    ...periodParameters(request.filter),
    ...window,
    descending: request.descending ?? false,
  });
  return new Map(rows.map((row) => [row.id, makePage(row, BY_NAME, window, toOrganizationPerson)]));
}
