#!/usr/bin/env node
import { runCli } from './cli/run';

/** The process of the command line. */
async function main(): Promise<void> {
  const givenUp = new AbortController();
  process.once('SIGINT', () => givenUp.abort());
  process.once('SIGTERM', () => givenUp.abort());
  process.exitCode = await runCli(process.argv.slice(2), {
    env: process.env,
    stdout: process.stdout,
    stderr: process.stderr,
    signal: givenUp.signal,
  });
}

// A reader of the output that goes away (`guanxi export … | head`) is no reason to die with a stack.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
void main();
