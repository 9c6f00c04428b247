import { AppError } from '../../errors';
import type { ConnectionSettings } from '../database';
import { discardInterruptedBulkLoad } from './bulk-load-marker';
import { type Child, NotStarted, startChild } from './child';
import { lockFolder } from './folder-lock';
import { freePort } from './free-port';
import { type Home, hasStore, makeHome, writeSettings } from './home';
import { setInitialPassword } from './initial-password';
import { type JarSource, resolveJars } from './jars';
import { findJava } from './java';
import { argumentsFile } from './java-arguments';
import { keepRunning } from './keep-running';
import { noteChild, stopOrphan } from './orphan';
import { ownPassword } from './password';

/** Settings of the managed Neo4j. */
export interface ManagedOptions {
  /** The folder for data, password and logs. */
  readonly folder: string;
  readonly jars: JarSource;
  readonly memoryMb: number;
  /** The Bolt port; 0 picks a free one. */
  readonly port: number;
  readonly javaHome?: string | undefined;
  /** Additional options for Java. */
  readonly javaOptions?: readonly string[];
  /** Cancels the start. */
  readonly signal?: AbortSignal | undefined;
  say(line: string): void;
  /** Called when Neo4j has exited and cannot be restarted. */
  onFatal(error: AppError): void;
}

/** A Neo4j that runs as a child of this process. */
export interface ManagedNeo4j extends ConnectionSettings {
  stop(): Promise<void>;
}

/** Starts Neo4j as a child process, and restarts it whenever it exits. */
export async function startManagedNeo4j(options: ManagedOptions): Promise<ManagedNeo4j> {
  const { folder, say, onFatal, signal } = options;
  const home = usable(folder, () => makeHome(folder));
  const release = await lockFolder(folder);
  try {
    const java = await findJava(options.javaHome);
    const jars = await resolveJars(options.jars, say, signal);
    await stopOrphan(home, say);
    if (discardInterruptedBulkLoad(home))
      say('An initial import did not come to its end; the graph is empty, as before.');
    const password = ownPassword(folder, home);
    if (!hasStore(home)) await setInitialPassword(home, { java, jars, password, signal });
    say('Starting Neo4j…');
    const run = (port: number, until?: AbortSignal) =>
      runOn(port, home, { java, jars, options, signal: until });
    const { child, port } = await onSomePort(options, (candidate) => run(candidate, signal));
    const stop = keepRunning(child, (until) => run(port, until), { say, onGivenUp: onFatal });
    return {
      uri: `bolt://127.0.0.1:${port}`,
      user: 'neo4j',
      password,
      stop: () => stop().finally(release),
    };
  } catch (error) {
    release();
    throw error;
  }
}

function runOn(
  port: number,
  home: Home,
  {
    java,
    jars,
    options: { memoryMb, javaOptions },
    signal,
  }: { java: string; jars: string; options: ManagedOptions; signal: AbortSignal | undefined },
): Promise<Child> {
  writeSettings(home, { port, memoryMb });
  const file = argumentsFile(home, 'neo4j', {
    jars,
    memoryMb,
    options: javaOptions ?? [],
    main: 'org.neo4j.server.CommunityEntryPoint',
    arguments: [`--home-dir=${home.folder}`, `--config-dir=${home.conf}`, '--console-mode'],
  });
  return startChild(java, file, (pid) => noteChild(home, pid), signal);
}

const MAX_ATTEMPTS = 3;

/** Tries another free port if a program takes the port before Neo4j does. */
async function onSomePort(
  { port: configured, folder }: ManagedOptions,
  run: (port: number) => Promise<Child>,
): Promise<{ child: Child; port: number }> {
  for (let attempt = 1; ; attempt += 1) {
    const port = configured === 0 ? await freePort() : configured;
    try {
      return { child: await run(port), port };
    } catch (error) {
      const fault = error instanceof NotStarted ? error.fault : 'other';
      if (fault === 'store') throw heldElsewhere(folder);
      if (fault !== 'port') throw error;
      if (configured !== 0) throw portTaken(port);
      if (attempt === MAX_ATTEMPTS) throw error;
    }
  }
}

function usable<T>(folder: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw new AppError(
      'DATA_FOLDER_UNUSABLE',
      `Cannot write to the data folder ${folder} (${(error as NodeJS.ErrnoException).code}). Set GUANXI_DATA to a writable folder.`,
      { folder },
    );
  }
}

const heldElsewhere = (folder: string) =>
  new AppError(
    'DATA_FOLDER_IN_USE',
    `Another Neo4j is using the data folder ${folder}. Stop it, or set GUANXI_DATA to another folder.`,
    { folder },
  );

const portTaken = (port: number) =>
  new AppError(
    'PORT_IN_USE',
    `Neo4j cannot listen on port ${port}, because another program uses it. Set GUANXI_NEO4J_PORT to another port, or to 0 to pick a free one.`,
    { port },
  );
