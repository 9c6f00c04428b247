import type { ReadTransaction } from '../../db/read-transaction';
import {
  exportAtDate,
  exportEncounters,
  exportMissingIds,
  exportRelationshipsAmong,
} from '../../db/statements.gen';
import { PARTICIPANT_KINDS } from '../../domain/vocabulary/participants';
import type { QueryContext } from '../query-context';
import { meetingParameters } from '../questions/filters/meeting-filter';
import { NEIGHBORHOOD_TRUNCATIONS, neighborhood } from '../questions/neighborhood/neighborhood';
import { PATH_TRUNCATIONS, paths } from '../questions/paths/paths';
import { assertSubject } from '../subject/assert-subject';
import { withRedirects } from '../subject/redirects';
import { chunks } from './dependencies';
import type { Selection } from './selection';
import type { SelectedIds } from './subgraph-of-ids';

type Question = Exclude<Selection, { select: 'everything' | 'filter' }>;

/** The ids in the answer to a question, which is the same question that the API answers. */
export async function selectIds(
  transaction: ReadTransaction,
  question: Question,
  limits: QueryContext['limits'],
): Promise<SelectedIds> {
  switch (question.select) {
    case 'neighborhood': {
      const { nodes, edges, truncatedBy } = await neighborhood({ statements: transaction, limits }, question);
      return {
        entities: nodes.map(({ entity }) => entity.id),
        relationships: edges.map(({ fact }) => fact.id),
        truncatedBy: truncatedBy.map((cut) => `${cut}: ${NEIGHBORHOOD_TRUNCATIONS[cut]}`),
      };
    }
    case 'paths': {
      const found = await paths({ statements: transaction, limits }, question);
      return {
        entities: found.ends,
        relationships: found.paths.flatMap(({ hops }) => hops.map(({ fact }) => fact.id)),
        truncatedBy:
          found.truncatedBy === null ? [] : [`${found.truncatedBy}: ${PATH_TRUNCATIONS[found.truncatedBy]}`],
      };
    }
    case 'entities':
      return withRedirects({ statements: transaction, limits }, question.entities, (currentId) =>
        idsOfEntities(transaction, { ...question, entities: question.entities.map(currentId) }),
      );
    case 'encounters':
    case 'contacts':
      return withRedirects({ statements: transaction, limits }, [question.of], (currentId) =>
        idsOfEncounters(transaction, { ...question, of: currentId(question.of) }),
      );
  }
}

async function idsOfEntities(
  transaction: ReadTransaction,
  { entities, relationships, atDate = false }: Extract<Question, { select: 'entities' }>,
): Promise<SelectedIds> {
  const found = new Set(relationships);
  for (const ids of chunks(entities)) {
    for (const { id } of await transaction.run(exportMissingIds, { ids })) assertSubject(id, null);
    if (relationships) continue;
    for (const { id } of await transaction.run(exportRelationshipsAmong, { ids, all: entities }))
      found.add(id);
  }
  const around = new Set<string>();
  for (const ids of chunks(atDate ? [...found] : [])) {
    for (const { id } of await transaction.run(exportAtDate, { ids })) around.add(id);
  }
  return { entities, relationships: [...found, ...around] };
}

async function idsOfEncounters(
  transaction: ReadTransaction,
  question: Extract<Question, { select: 'encounters' | 'contacts' }>,
): Promise<SelectedIds> {
  const relationships = new Set<string>();
  const rows = transaction.stream(exportEncounters, {
    of: question.of,
    with: question.select === 'encounters' ? (question.with ?? null) : null,
    ...meetingParameters(question.filter),
  });
  for await (const batch of rows) {
    for (const row of batch) {
      assertSubject(question.of, row.kind, PARTICIPANT_KINDS);
      for (const id of row.relationships) relationships.add(id);
    }
  }
  return { entities: [question.of], relationships };
}
