import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  kindsWithFilter,
  LIST_FILTER_KEYS,
  listFilterDefinition,
} from '../../../src/domain/vocabulary/list-filters';

const CYPHER = join(__dirname, '../../../cypher');

it.each([
  ['participant', ['Event', 'Agreement', 'Project']],
  ['organization', ['Person', 'Organization', 'Post']],
  ['topic', ['Event', 'Agreement', 'Project']],
  ['place', ['Organization', 'Place', 'Event', 'Project']],
] as const)('the filter key %s applies to lists of these kinds', (tie, kinds) => {
  expect(kindsWithFilter(tie)).toEqual(kinds);
});

it.each([
  ['entity/filtered-list.cypher', LIST_FILTER_KEYS],
  // Lists of a participant are always read from the participant.
  ['fragments/filters/entity-links-pass.cypher', LIST_FILTER_KEYS.filter((tie) => tie !== 'participant')],
] as const)('the relationships of %s are those of the table', (file, names) => {
  const text = readFileSync(join(CYPHER, file), 'utf8');
  const ties = names.filter((tie) => listFilterDefinition(tie).by.length > 0);
  expect(ties.filter((tie) => !text.includes(`[:${listFilterDefinition(tie).by.join('|')}`))).toEqual([]);
});
