import { requireFilterId, requireKind } from '../../../src/services/subject/filter-ids';

const errorOf = (call: () => unknown) => {
  try {
    call();
  } catch (error) {
    return error;
  }
  return undefined;
};

describe('the id in a filter', () => {
  it('is returned unchanged, or as null if it is missing', () => {
    expect(requireFilterId('place', 'place:wuxi', ['Place'])).toBe('place:wuxi');
    expect(requireFilterId('topic', 'person:quan-shunji')).toBe('person:quan-shunji');
    expect([requireFilterId('place', null), requireFilterId('place', undefined)]).toEqual([null, null]);
  });

  it('is rejected if the filter does not accept its kind', () => {
    expect(errorOf(() => requireFilterId('place', 'person:quan-shunji', ['Place']))).toMatchObject({
      code: 'WRONG_KIND',
      details: { argument: 'place', kind: 'Person', allowed: ['Place'] },
    });
  });

  it.each(['', 'wuxi', 'place:', 'place:Wu Xi', 'pet:rex', `place:${'a'.repeat(300)}`])(
    'is rejected if it is not a valid id: "%s"',
    (id) => {
      const error = errorOf(() => requireKind(id)) as { code: string; message: string };
      expect(error).toMatchObject({ code: 'BAD_ID' });
      expect(error.message.length).toBeLessThan(250);
    },
  );
});
