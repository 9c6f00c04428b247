import { entityFilteredList } from '../../../src/db/statements.gen';
import { kindsWithFilter, listFilterTypes } from '../../../src/domain/vocabulary/list-filters';

it.each([
  ['participant', ['Event', 'Agreement', 'Project']],
  ['organization', ['Person', 'Organization', 'Post']],
  ['topic', ['Event', 'Agreement', 'Project']],
  ['place', ['Organization', 'Place', 'Event', 'Project']],
] as const)('the filter key %s applies to lists of these kinds', (key, kinds) => {
  expect(kindsWithFilter(key)).toEqual(kinds);
});

it('takes the relationship types of a filter key from the vocabulary', () => {
  expect(listFilterTypes('participant')).toEqual(['TOOK_PART', 'PARTY_TO', 'BACKS']);
  expect(listFilterTypes('topic')).toEqual(['ABOUT']);
  expect(listFilterTypes('source')).toEqual([]);
});

it('puts the same types into the statements of lists', () => {
  const { text } = entityFilteredList.Event;
  for (const key of ['participant', 'organization', 'topic', 'place'] as const)
    expect(text).toContain(`[:${listFilterTypes(key).join('|')}`);
  expect(text).not.toContain('TYPES OF');
});
