import fc from 'fast-check';
import { formatCitation, isCitation, parseCitation } from '../../../src/domain/record/citation';

describe('a citation', () => {
  it('names a source and a locator', () => {
    expect(parseCitation('source:trip#P7')).toEqual({ source: 'source:trip', locator: 'P7' });
  });

  it('may have any visible character in its locator', () => {
    expect(parseCitation('source:register#row=12,第3頁#b')?.locator).toBe('row=12,第3頁#b');
  });

  test.each([
    '',
    '#',
    'source:trip',
    'source:trip#',
    '#P7',
    'person:a#P7',
    'trip#P7',
    'source:trip#P 7',
    'source:trip#P7\n',
  ])('"%s" is invalid', (text) => {
    expect(isCitation(text)).toBe(false);
  });

  it('formats to the text that it was parsed from', () => {
    const text = fc.stringMatching(/^source:[a-z0-9]{1,9}#[A-Za-z0-9.:#-]{1,9}$/);
    fc.assert(
      fc.property(text, (given) => {
        const citation = parseCitation(given);
        return citation !== undefined && formatCitation(citation) === given;
      }),
    );
  });
});
