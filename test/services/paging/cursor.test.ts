import fc from 'fast-check';
import { decodeCursor, encodeCursor, type SortOrder } from '../../../src/services/paging/cursor';

const LIST: SortOrder = { list: 'list', parts: ['day', 'number', 'text'] };
const cursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('cursor', () => {
  it('round-trips the sort key', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string(), (number, text) => {
        const key = decodeCursor(LIST, encodeCursor(LIST, ['2021-11-24', number, text]));
        expect(key).toEqual([{ day: '2021-11-24' }, number === 0 ? 0 : number, text]);
      }),
    );
  });

  it.each([
    ['an empty text', ''],
    ['a text that is not JSON', 'xx'],
    ['JSON that is not an array', cursor({ a: 1 })],
    ['the cursor of another list', encodeCursor({ ...LIST, list: 'other' }, ['2021-11-24', 1, 'a'])],
    ['a sort key with too few parts', cursor(['list', '2021-11-24', 1])],
    ['a day that does not exist', cursor(['list', '2021-02-30', 1, 'a'])],
    ['a text instead of a number', cursor(['list', '2021-11-24', '1', 'a'])],
    ['a number instead of a text', cursor(['list', '2021-11-24', 1, 1])],
    ['an object instead of a text', cursor(['list', '2021-11-24', 1, { day: '2021-11-24' }])],
  ])('rejects %s', (_what, given) => {
    expect(() => decodeCursor(LIST, given)).toThrow(expect.objectContaining({ code: 'BAD_CURSOR' }));
  });

  it('decodes or rejects any input with BAD_CURSOR', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.jsonValue().map(cursor)), (given) => {
        try {
          decodeCursor(LIST, given);
        } catch (error) {
          expect(error).toMatchObject({ code: 'BAD_CURSOR' });
        }
      }),
    );
  });
});
