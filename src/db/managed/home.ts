import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The folder tree of one Neo4j. */
export interface Home {
  readonly folder: string;
  readonly conf: string;
}

/** Creates the home folder of the managed Neo4j, readable by its owner only. */
export function createHome(dataFolder: string): Home {
  const folder = path.join(dataFolder, 'neo4j');
  const conf = path.join(folder, 'conf');
  mkdirSync(dataFolder, { recursive: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  mkdirSync(conf, { recursive: true });
  return { folder, conf };
}

/** Whether Neo4j has ever started on this home. */
export const hasStore = ({ folder }: Home): boolean => existsSync(path.join(folder, 'data/databases/system'));

/** Writes neo4j.conf for the next start: Bolt on loopback, no other connector. `config` adds settings. */
export function writeNeo4jConfig(
  { conf }: Home,
  { port, memoryMb, config }: { port: number; memoryMb: number; config: Readonly<Record<string, string>> },
): void {
  const settings = {
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': false,
    'server.https.enabled': false,
    'dbms.usage_report.enabled': false,
    'server.memory.pagecache.size': `${Math.max(128, Math.ceil(memoryMb / 2))}m`,
    // Preallocation takes half a gigabyte of disk for an empty graph.
    'db.tx_log.preallocate': false,
    // By default each of two listeners waits five seconds for new connections before it stops.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': 0,
    ...config,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(path.join(conf, 'neo4j.conf'), `# Generated at each start.\n${lines.join('')}`);
}
