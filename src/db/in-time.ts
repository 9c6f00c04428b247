import { AppError } from '../errors';

/** What a server answers; throws DATABASE_UNAVAILABLE when it keeps silent for longer than it may. */
export async function inTime<T>(answer: PromiseLike<T>, patienceMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new AppError('DATABASE_UNAVAILABLE', 'The database fell silent. Ask again shortly.')),
      patienceMs,
    );
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}
