import { expect, test } from 'vitest';
import { ServiceError, toErrorNotice } from '../../../../src/explorer/api/request';

test('keeps code and message of a service error', () => {
  expect(toErrorNotice(new ServiceError('Too long.', 'TIME_LIMIT'))).toEqual({
    code: 'TIME_LIMIT',
    message: 'Too long.',
  });
});

test('distinguishes a timeout from a failed connection', async () => {
  const patience = AbortSignal.timeout(0);
  await new Promise((resolve) => patience.addEventListener('abort', resolve));
  expect(toErrorNotice(patience.reason)).toEqual({ code: 'TOO_SLOW' });
  expect(toErrorNotice(new TypeError('Failed to fetch'))).toEqual({ code: 'UNREACHABLE' });
});
