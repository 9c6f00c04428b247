import { AppError } from '../../errors';
import { runAdmin } from './admin';
import type { Home } from './home';

/** Sets the password of the only user on a home that has never been started. */
export const setInitialPassword = (
  home: Home,
  { password, ...run }: { java: string; jars: string; password: string; signal?: AbortSignal | undefined },
): Promise<void> =>
  runAdmin(home, {
    ...run,
    memoryMb: 256,
    arguments: ['dbms', 'set-initial-password', password],
    failed: (lines) =>
      new AppError('DATABASE_START_FAILED', `Neo4j rejected the initial password:\n  ${lines.join('\n  ')}`),
  });
