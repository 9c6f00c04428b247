import type { Reading } from '../../db/reading';
import { exportAmong, exportAtDate, exportEncounters, exportMissing } from '../../db/statements.gen';
import { PARTICIPANT_KINDS } from '../../domain/vocabulary/participants';
import type { Ask } from '../ask';
import { filterParameters } from '../meeting-filter';
import { NEIGHBORHOOD_CUTS, neighborhood } from '../neighborhood';
import { PATH_CUTS, paths } from '../paths';
import { following } from '../redirect';
import { startsFrom } from '../start';
import type { Choice } from './chosen';
import { inBatches } from './needs';
import type { Selection } from './selection';

type Question = Exclude<Selection, { select: 'everything' | 'filter' }>;

/** What the answer to a question is made of, by id; the question is the one that the API answers. */
export async function choose(reading: Reading, question: Question, limits: Ask['limits']): Promise<Choice> {
  switch (question.select) {
    case 'neighborhood': {
      const { nodes, edges, truncatedBy } = await neighborhood({ store: reading, limits }, question);
      return {
        entities: nodes.map(({ entity }) => entity.id),
        relationships: edges.map(({ fact }) => fact.id),
        truncatedBy: truncatedBy.map((cut) => `${cut}: ${NEIGHBORHOOD_CUTS[cut]}`),
      };
    }
    case 'paths': {
      const found = await paths({ store: reading, limits }, question);
      return {
        entities: found.ends,
        relationships: found.paths.flatMap(({ hops }) => hops.map(({ fact }) => fact.id)),
        truncatedBy:
          found.truncatedBy === null ? [] : [`${found.truncatedBy}: ${PATH_CUTS[found.truncatedBy]}`],
      };
    }
    case 'named':
      return following({ store: reading, limits }, question.entities, (now) =>
        named(reading, { ...question, entities: question.entities.map(now) }),
      );
    case 'encounters':
    case 'contacts':
      return following({ store: reading, limits }, [question.of], (now) =>
        encounters(reading, { ...question, of: now(question.of) }),
      );
  }
}

async function named(
  reading: Reading,
  { entities, relationships, atDate = false }: Extract<Question, { select: 'named' }>,
): Promise<Choice> {
  const found = new Set(relationships);
  for (const ids of inBatches(entities)) {
    for (const { id } of await reading.run(exportMissing, { ids })) startsFrom(id, null);
    if (relationships) continue;
    for (const { id } of await reading.run(exportAmong, { ids, all: entities })) found.add(id);
  }
  const around = new Set<string>();
  for (const ids of inBatches(atDate ? [...found] : [])) {
    for (const { id } of await reading.run(exportAtDate, { ids })) around.add(id);
  }
  return { entities, relationships: [...found, ...around] };
}

async function encounters(
  reading: Reading,
  question: Extract<Question, { select: 'encounters' | 'contacts' }>,
): Promise<Choice> {
  const relationships = new Set<string>();
  const rows = reading.stream(exportEncounters, {
    of: question.of,
    with: question.select === 'encounters' ? (question.with ?? null) : null,
    ...filterParameters(question.filter),
  });
  for await (const batch of rows) {
    for (const row of batch) {
      startsFrom(question.of, row.kind, PARTICIPANT_KINDS);
      for (const id of row.relationships) relationships.add(id);
    }
  }
  return { entities: [question.of], relationships };
}
