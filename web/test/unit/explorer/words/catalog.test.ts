import { expect, test } from 'vitest';
import { KINDS } from '../../../../../src/domain/vocabulary/kinds';
import { LOCALES } from '../../../../../src/domain/vocabulary/locales';
import { relationshipDefinition } from '../../../../../src/domain/vocabulary/relationships';
import { CONFIDENCES } from '../../../../../src/domain/vocabulary/terms';
import { CATALOGS } from '../../../../src/explorer/words/catalog';

/** The keys of a catalog with dots for nesting, and their types. */
function keys(words: object, path = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? keys(value, `${path}${key}.`)
      : [`${path}${key}: ${typeof value}`],
  );
}

test.each(Object.entries(CATALOGS))('%s has the same keys as English', (_locale, words) => {
  expect(keys(words).sort()).toEqual(keys(CATALOGS.en).sort());
});

test('contains every language of the service', () => {
  expect(Object.keys(CATALOGS).sort()).toEqual([...LOCALES].sort());
});

test.each(Object.entries(CATALOGS))('%s has no empty text', (_locale, words) => {
  const texts = (of: object): unknown[] =>
    Object.values(of).flatMap((one) => (typeof one === 'object' ? texts(one) : [one]));
  expect(texts(words).filter((text) => text === '')).toEqual([]);
});

test('uses the terms of the service in Korean', () => {
  const { ko } = CATALOGS;
  const participation = relationshipDefinition('TOOK_PART').labels;
  expect(ko.laneGroups).toEqual({
    meetings: KINDS.Event.labels.ko,
    posts: KINDS.Post.labels.ko,
    agreements: KINDS.Agreement.labels.ko,
  });
  expect(ko.sources).toBe(KINDS.Source.labels.ko);
  expect(ko.meetings).toBe(participation.forward.ko);
  expect(ko.participants).toBe(participation.backward.ko);
  expect(ko.parties).toBe(relationshipDefinition('PARTY_TO').labels.backward.ko);
  expect(ko.legend.inferred).toContain(CONFIDENCES.inferred.ko);
  expect(ko.legend.inferred).toContain(CONFIDENCES.uncertain.ko);
});
