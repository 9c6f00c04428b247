import { AppError } from '../../errors';
import type { Connection } from '../database';
import { type Child, NotStarted, startChild } from './child';
import { lockFolder } from './folder-lock';
import { freePort } from './free-port';
import { emptyHalfFilled } from './half-filled';
import { type Home, hasStore, makeHome, writeSettings } from './home';
import { setInitialPassword } from './initial-password';
import { type JarSource, resolveJars } from './jars';
import { findJava } from './java';
import { argumentsFile } from './java-arguments';
import { keepRunning } from './keep-running';
import { noteChild, stopOrphan } from './orphan';
import { ownPassword } from './password';

/** How the managed Neo4j is to run. */
export interface ManagedOptions {
  /** Data, password and logs. */
  readonly folder: string;
  readonly jars: JarSource;
  readonly memoryMb: number;
  /** 0 takes a free one. */
  readonly port: number;
  readonly javaHome?: string | undefined;
  /** More options for its Java. */
  readonly javaOptions?: readonly string[];
  /** Gives up the start. */
  readonly signal?: AbortSignal | undefined;
  say(line: string): void;
  /** Told when Neo4j ended by itself and could not be started again. */
  onFatal(error: AppError): void;
}

/** A Neo4j that this process runs as its child. */
export interface ManagedNeo4j extends Connection {
  stop(): Promise<void>;
}

/** Starts a Neo4j as a child process, and starts it again when it ends by itself. */
export async function startManagedNeo4j(options: ManagedOptions): Promise<ManagedNeo4j> {
  const { folder, say, onFatal, signal } = options;
  const home = usable(folder, () => makeHome(folder));
  const release = await lockFolder(folder);
  try {
    const java = await findJava(options.javaHome);
    const jars = await resolveJars(options.jars, say, signal);
    await stopOrphan(home, say);
    if (emptyHalfFilled(home))
      say('An initial import did not come to its end; the graph is empty, as before.');
    const password = ownPassword(folder, home);
    if (!hasStore(home)) await setInitialPassword(home, { java, jars, password, signal });
    say('Starting Neo4j…');
    const run = (port: number, until?: AbortSignal) =>
      runOn(port, home, { java, jars, options, signal: until });
    const { child, port } = await onSomePort(options, (wanted) => run(wanted, signal));
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

const TRIES = 3;

/** A free port may be taken by another program before Neo4j takes it: then the next one. */
async function onSomePort(
  { port: wanted, folder }: ManagedOptions,
  run: (port: number) => Promise<Child>,
): Promise<{ child: Child; port: number }> {
  for (let tries = 1; ; tries += 1) {
    const port = wanted === 0 ? await freePort() : wanted;
    try {
      return { child: await run(port), port };
    } catch (error) {
      const fault = error instanceof NotStarted ? error.fault : 'other';
      if (fault === 'store') throw heldElsewhere(folder);
      if (fault !== 'port') throw error;
      if (wanted !== 0) throw portTaken(port);
      if (tries === TRIES) throw error;
    }
  }
}

function usable<T>(folder: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw new AppError(
      'DATA_FOLDER_UNUSABLE',
      `The data folder ${folder} cannot be written (${(error as NodeJS.ErrnoException).code}). Set GUANXI_DATA to one that can.`,
      { folder },
    );
  }
}

const heldElsewhere = (folder: string) =>
  new AppError(
    'DATA_FOLDER_IN_USE',
    `Another Neo4j uses the data folder ${folder}. Stop it, or start with another folder in GUANXI_DATA.`,
    { folder },
  );

const portTaken = (port: number) =>
  new AppError(
    'PORT_IN_USE',
    `Port ${port} is in use by another program, so Neo4j cannot listen there. Set GUANXI_NEO4J_PORT to another; 0 takes a free one.`,
    { port },
  );
