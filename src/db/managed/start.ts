import { AppError } from '../../errors';
import type { Connection } from '../database';

/** How the managed Neo4j is to run. */
export interface ManagedOptions {
  readonly folder: string;
  readonly memoryMb: number;
  readonly port: number;
  readonly javaHome?: string;
  say(line: string): void;
}

/** A Neo4j that this process runs as its child. */
export interface ManagedNeo4j extends Connection {
  onFatal(listener: (error: AppError) => void): void;
  stop(): Promise<void>;
}

/** Starts a Neo4j as a child process. */
export async function startManagedNeo4j(_options: ManagedOptions): Promise<ManagedNeo4j> {
  throw new AppError('DATABASE_START_FAILED', 'The managed Neo4j is not there yet; set NEO4J_URI.');
}
