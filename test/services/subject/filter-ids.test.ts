import { requireFilterId, requireKind } from '../../../src/services/subject/filter-ids';

const thrown = (call: () => unknown) => {
  try {
    call();
  } catch (error) {
    return error;
  }
  return undefined;
};

describe('the id that a filter names', () => {
  it('is passed on, and none is none', () => {
    expect(requireFilterId('place', 'place:wuxi', ['Place'])).toBe('place:wuxi');
    expect(requireFilterId('topic', 'person:quan-shunji')).toBe('person:quan-shunji');
    expect([requireFilterId('place', null), requireFilterId('place', undefined)]).toEqual([null, null]);
  });

  it('is refused where it is of a kind that the filter cannot mean', () => {
    expect(thrown(() => requireFilterId('place', 'person:quan-shunji', ['Place']))).toMatchObject({
      code: 'WRONG_KIND',
      details: { argument: 'place', kind: 'Person', allowed: ['Place'] },
    });
  });

  it.each(['', 'wuxi', 'place:', 'place:Wu Xi', 'pet:rex', `place:${'a'.repeat(300)}`])(
    'is refused where it is no id: "%s"',
    (id) => {
      const error = thrown(() => requireKind(id)) as { code: string; message: string };
      expect(error).toMatchObject({ code: 'BAD_ID' });
      expect(error.message.length).toBeLessThan(250);
    },
  );
});
