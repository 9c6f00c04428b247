import fc from 'fast-check';
import {
  isEntityId,
  isRelationshipId,
  MAX_ID_LENGTH,
  nameId,
  relationshipId,
} from '../../../src/domain/record/id';
import { KIND_NAMES, KINDS } from '../../../src/domain/vocabulary/kinds';
import { RELATIONSHIP_TYPES } from '../../../src/domain/vocabulary/relationships';

const slug = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,30}$/);
const entityId = fc
  .tuple(fc.constantFrom(...KIND_NAMES), slug)
  .map(([kind, text]) => `${KINDS[kind].idPrefix}:${text}`);
const type = fc.constantFrom(...RELATIONSHIP_TYPES);

describe('the id of an entity', () => {
  test.each(['person:quan-shunji', 'source:7f3a09', 'place:x'])('%s is valid', (id) => {
    expect(isEntityId(id)).toBe(true);
  });

  test.each([
    '',
    'person',
    'persons',
    'person:',
    'person:-x',
    'Person:x',
    'person:Quan',
    'person:權順基',
    'person:a/b',
    'person:a b',
    'ghost:x',
    'person:a:b',
    `person:${'x'.repeat(MAX_ID_LENGTH)}`,
  ])('"%s" is invalid', (id) => {
    expect(isEntityId(id)).toBe(false);
  });

  it('is any kind with any slug', () => {
    fc.assert(fc.property(entityId, isEntityId));
  });
});

describe('the id of a relationship', () => {
  it('is made of the type and the slugs of the ends', () => {
    expect(relationshipId('HOLDS', 'person:quan-shunji', 'post:caeda-president')).toBe(
      'holds:quan-shunji/caeda-president',
    );
  });

  it('keeps the whole id of an end that may be of several kinds', () => {
    expect(relationshipId('TOOK_PART', 'organization:caeda', 'event:talk')).toBe(
      'took-part:organization:caeda/talk',
    );
  });

  it('ends in the key of a parallel relationship', () => {
    expect(relationshipId('HOLDS', 'person:a', 'post:b', 'again')).toBe('holds:a/b/again');
  });

  it('is valid only for its own type', () => {
    fc.assert(
      fc.property(type, entityId, entityId, fc.option(slug, { nil: undefined }), (given, from, to, key) => {
        const id = relationshipId(given, from, to, key);
        return RELATIONSHIP_TYPES.every((other) => isRelationshipId(id, other) === (other === given));
      }),
    );
  });

  it('differs when type, end or key differ', () => {
    const made = fc.tuple(type, entityId, entityId, fc.option(slug, { nil: undefined }));
    fc.assert(
      fc.property(made, made, (one, other) => {
        const same = JSON.stringify(one) === JSON.stringify(other);
        return (relationshipId(...one) === relationshipId(...other)) === same;
      }),
    );
  });

  it('is rejected for invalid ends and keys', () => {
    expect(() => relationshipId('HOLDS', 'quan', 'post:b')).toThrow(
      expect.objectContaining({ code: 'BAD_ID' }),
    );
    expect(() => relationshipId('HOLDS', 'person:a', 'post:b', 'A/B')).toThrow(
      expect.objectContaining({ code: 'BAD_ID' }),
    );
  });
});

describe('the id of a name', () => {
  it('is the same for the same name and differs with text, type and language', () => {
    const id = nameId('person:leng-yue', '冷月', 'official', 'zh-Hant');
    expect(nameId('person:leng-yue', '冷月', 'official', 'zh-Hant')).toBe(id);
    const others = [
      nameId('person:leng-yue', '冷月', 'official', 'zh-Hans'),
      nameId('person:leng-yue', '冷月', 'alias', 'zh-Hant'),
      nameId('person:leng-yue', '月冷', 'official', 'zh-Hant'),
      nameId('person:leng', '冷月', 'official', 'zh-Hant'),
    ];
    expect(new Set([id, ...others]).size).toBe(5);
  });

  it('is bounded however long the name is', () => {
    fc.assert(
      fc.property(entityId, fc.string({ maxLength: 2000 }), (id, text) => {
        return nameId(id, text, 'alias', 'en').length <= 'name:/'.length + MAX_ID_LENGTH + 14;
      }),
    );
  });
});
