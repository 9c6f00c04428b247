import { expect, test } from 'vitest';
import { buildNarrative, narrativeText } from '../../../../src/explorer/evidence/narrative';
import { fact } from '../graph-fixtures';

const toNarrativeFact = (from: string, to: string, cites: string[], dateText?: string) => ({
  fact: fact(from, to, { cites }),
  dateText,
});

test('writes a path as dated sentences with footnotes and lists each source once', () => {
  const narrative = buildNarrative([
    [toNarrativeFact('a', 'e', ['P7'], '24 November 2021'), toNarrativeFact('b', 'e', ['P8', 'P7'])],
  ]);
  expect(narrativeText(narrative, 'From a to b', [])).toBe(
    [
      'From a to b',
      '',
      '24 November 2021: a TOOK_PART e [1, P7]',
      'b TOOK_PART e [1, P8, P7]',
      '',
      '[1] The source',
    ].join('\n'),
  );
});

test('shares the sources of several paths', () => {
  const first = toNarrativeFact('a', 'e', ['P7']);
  const other = toNarrativeFact('a', 'f', ['p. 3'], '2020');
  const [citation] = other.fact.citations;
  const source = {
    id: 'source:t',
    name: 'Another',
    url: 'https://example.org/t',
    publishedOn: { text: '1 May 2020' },
  };
  const elsewhere = {
    dateText: other.dateText,
    fact: { ...other.fact, citations: citation ? [...first.fact.citations, { ...citation, source }] : [] },
  };
  expect(narrativeText(buildNarrative([[first], [elsewhere]]), 'From a to b', ['Path 1', 'Path 2'])).toBe(
    [
      'From a to b',
      '',
      'Path 1',
      'a TOOK_PART e [1, P7]',
      '',
      'Path 2',
      '2020: a TOOK_PART f [1, P7][2, p. 3]',
      '',
      '[1] The source',
      '[2] Another, 1 May 2020, https://example.org/t',
    ].join('\n'),
  );
});

test('includes only web addresses in footnotes', () => {
  const first = toNarrativeFact('a', 'e', ['P7']);
  const noteOf = (url: string) => {
    const citations = first.fact.citations.map((one) => ({ ...one, source: { ...one.source, url } }));
    const there = { ...first, fact: { ...first.fact, citations } };
    return narrativeText(buildNarrative([[there]]), '', [])
      .split('\n')
      .at(-1);
  };
  expect(noteOf('https://example.org/a')).toBe('[1] The source, https://example.org/a');
  expect(noteOf('javascript:alert(1)')).toBe('[1] The source');
});
