import { AppError } from '../../errors';
import type { ConnectionSettings } from '../database';
import { discardInterruptedBulkLoad } from './bulk-load-marker';
import { type Child, StartError, startChild } from './child';
import { lockFolder } from './folder-lock';
import { freePort } from './free-port';
import { createHome, type Home, hasStore, writeNeo4jConfig } from './home';
import { setInitialPassword } from './initial-password';
import { type JarSource, resolveJars } from './jars';
import { findJava } from './java';
import { argumentsFile } from './java-arguments';
import { recordChild, stopOrphan } from './orphan';
import { managedPassword } from './password';
import { restartOnExit } from './restart-on-exit';

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
  /** Additional settings in neo4j.conf. */
  readonly config?: Readonly<Record<string, string>>;
  /** Cancels the start. */
  readonly signal?: AbortSignal | undefined;
  print(line: string): void;
  /** Called when Neo4j has exited and cannot be restarted. */
  onFatal(error: AppError): void;
}

/** A Neo4j that runs as a child of this process. */
export interface ManagedNeo4j extends ConnectionSettings {
  stop(): Promise<void>;
}

/** Starts Neo4j as a child process, and restarts it whenever it exits. */
export async function startManagedNeo4j(options: ManagedOptions): Promise<ManagedNeo4j> {
  const { folder, print, onFatal, signal } = options;
  const home = usable(folder, () => createHome(folder));
  const release = await lockFolder(folder);
  try {
    const java = await findJava(options.javaHome);
    const jars = await resolveJars(options.jars, print, signal);
    await stopOrphan(home, print);
    if (discardInterruptedBulkLoad(home))
      print('An interrupted bulk load was discarded; the graph is empty.');
    const password = managedPassword(folder, home);
    if (!hasStore(home)) await setInitialPassword(home, { java, jars, password, signal });
    print('Starting Neo4j…');
    const run = (port: number, until?: AbortSignal) =>
      runOn(port, home, { java, jars, options, signal: until });
    const { child, port } = await onSomePort(options, (candidate) => run(candidate, signal));
    const stop = restartOnExit(child, (until) => run(port, until), { print, onGivenUp: onFatal });
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
    options: { memoryMb, javaOptions, config },
    signal,
  }: { java: string; jars: string; options: ManagedOptions; signal: AbortSignal | undefined },
): Promise<Child> {
  writeNeo4jConfig(home, { port, memoryMb, config: config ?? {} });
  const file = argumentsFile(home, 'neo4j', {
    jars,
    memoryMb,
    options: javaOptions ?? [],
    main: 'org.neo4j.server.CommunityEntryPoint',
    arguments: [`--home-dir=${home.folder}`, `--config-dir=${home.conf}`, '--console-mode'],
  });
  return startChild(java, file, (pid) => recordChild(home, pid), signal);
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
      const failure = error instanceof StartError ? error.failure : 'other';
      if (failure === 'store') throw heldElsewhere(folder);
      if (failure !== 'port') throw error;
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
