import { AppError } from '../errors';

/** Resolves to the server's answer. Throws DATABASE_UNAVAILABLE if there is none within the timeout. */
export async function withTimeout<T>(answer: PromiseLike<T>, timeoutMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(new AppError('DATABASE_UNAVAILABLE', 'The database stopped answering. Try again shortly.')),
      timeoutMs,
    );
  });
  try {
    return await Promise.race([answer, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
