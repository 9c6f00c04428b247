import fc from 'fast-check';
import { decodeCursor, encodeCursor, type SortOrder } from '../../../src/services/paging/cursor';

const LIST: SortOrder = { list: 'list', parts: ['day', 'number', 'text'] };
const cursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a cursor', () => {
  it('gives back the sort key it was made of', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string(), (number, text) => {
        const key = decodeCursor(LIST, encodeCursor(LIST, ['2021-11-24', number, text]));
        expect(key).toEqual([{ day: '2021-11-24' }, number === 0 ? 0 : number, text]);
      }),
    );
  });

  it.each([
    ['no text', ''],
    ['no JSON', 'xx'],
    ['no list', cursor({ a: 1 })],
    ['another list', encodeCursor({ ...LIST, list: 'other' }, ['2021-11-24', 1, 'a'])],
    ['too few parts', cursor(['list', '2021-11-24', 1])],
    ['a day that is none', cursor(['list', '2021-02-30', 1, 'a'])],
    ['a text for a number', cursor(['list', '2021-11-24', '1', 'a'])],
    ['a number for a text', cursor(['list', '2021-11-24', 1, 1])],
    ['a map in it', cursor(['list', '2021-11-24', 1, { day: '2021-11-24' }])],
  ])('is refused: %s', (_what, given) => {
    expect(() => decodeCursor(LIST, given)).toThrow(expect.objectContaining({ code: 'BAD_CURSOR' }));
  });

  it('is never anything else than read or refused', () => {
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
