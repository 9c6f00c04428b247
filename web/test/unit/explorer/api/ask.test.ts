import { expect, test } from 'vitest';
import { Refusal, troubleOf } from '../../../../src/explorer/api/ask';

test('a refusal keeps its code and what the service said', () => {
  expect(troubleOf(new Refusal('Too long.', 'TIME_LIMIT'))).toEqual({
    code: 'TIME_LIMIT',
    said: 'Too long.',
  });
});

test('what is not answered in time is told from what is not heard', async () => {
  const patience = AbortSignal.timeout(0);
  await new Promise((resolve) => patience.addEventListener('abort', resolve));
  expect(troubleOf(patience.reason)).toEqual({ code: 'TOO_SLOW' });
  expect(troubleOf(new TypeError('Failed to fetch'))).toEqual({ code: 'UNREACHABLE' });
});
