import { AppError } from '../../errors';
import { runAdmin } from './admin';
import type { Home } from './home';

/** Gives a home that was never started the password of its one user. */
export const setInitialPassword = (
  home: Home,
  { password, ...run }: { java: string; jars: string; password: string; signal?: AbortSignal | undefined },
): Promise<void> =>
  runAdmin(home, {
    ...run,
    memoryMb: 256,
    arguments: ['dbms', 'set-initial-password', password],
    failed: (lines) =>
      new AppError('DATABASE_START_FAILED', `Neo4j did not take its password:\n  ${lines.join('\n  ')}`),
  });
