#!/usr/bin/env node
import { runCli } from './cli/run';

/** The entry point of the command line. */
async function main(): Promise<void> {
  const interrupt = new AbortController();
  process.once('SIGINT', () => interrupt.abort());
  process.once('SIGTERM', () => interrupt.abort());
  process.exitCode = await runCli(process.argv.slice(2), {
    env: process.env,
    stdout: process.stdout,
    stderr: process.stderr,
    signal: interrupt.signal,
  });
}

// When the reader of the output exits (`guanxi export … | head`), end without a stack trace.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
void main();
