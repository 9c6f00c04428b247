import { expect, test } from 'vitest';
import { storyOf, storyText } from '../../../../src/explorer/evidence/story';
import { fact } from '../scene';

test('a path is told in sentences with footnotes, each place one note', () => {
  const story = storyOf([fact('a', 'e', { cites: ['P7'] }), fact('b', 'e', { cites: ['P8', 'P7'] })]);
  expect(storyText(story, 'From a to b')).toBe(
    [
      'From a to b',
      '',
      'a TOOK_PART e [1]',
      'b TOOK_PART e [2][1]',
      '',
      '[1] The source, P7',
      '[2] The source, P8',
    ].join('\n'),
  );
});
