import type { Reading } from '../../db/reading';
import { exportEncounters } from '../../db/statements.gen';
import { PARTICIPANT_KINDS } from '../../domain/vocabulary/participants';
import type { Ask } from '../ask';
import { filterParameters } from '../meeting-filter';
import { neighborhood } from '../neighborhood';
import { paths } from '../paths';
import { following } from '../redirect';
import { startsFrom } from '../start';
import type { Choice } from './chosen';
import type { Selection } from './selection';

type Question = Exclude<Selection, { select: 'everything' | 'filter' }>;

/** What the answer to a question is made of, by id; the question is the one that the API answers. */
export async function choose(reading: Reading, question: Question, limits: Ask['limits']): Promise<Choice> {
  switch (question.select) {
    case 'neighborhood': {
      const { nodes, edges } = await neighborhood({ store: reading, limits }, question);
      return {
        entities: nodes.map(({ entity }) => entity.id),
        relationships: edges.map(({ fact }) => fact.id),
      };
    }
    case 'paths': {
      const found = await paths({ store: reading, limits }, question);
      return {
        entities: found.ends,
        relationships: found.paths.flatMap(({ hops }) => hops.map(({ fact }) => fact.id)),
      };
    }
    case 'encounters':
    case 'contacts':
      return following({ store: reading, limits }, [question.of], (now) =>
        encounters(reading, { ...question, of: now(question.of) }),
      );
  }
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
