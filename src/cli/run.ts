import { Command, CommanderError } from 'commander';
import { AppError } from '../errors';
import type { CliIo } from './cli-io';
import { COMMANDS } from './commands';

/** Runs one command and returns its exit code: 0 for success, 1 for failure, 2 for wrong usage. */
export async function runCli(args: readonly string[], io: CliIo): Promise<number> {
  const { stdout, stderr } = io;
  const program = new Command('guanxi').description(
    'Guanxi: a knowledge graph of who met whom, and how we know.',
  );
  for (const make of COMMANDS) program.addCommand(make(io));
  for (const command of withSubcommands(program)) {
    command.exitOverride().configureOutput({
      writeOut: (text) => void stdout.write(text),
      writeErr: (text) => void stderr.write(text),
    });
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    // The reader of the output exited (`guanxi export … | head`), so print nothing.
    if (isClosedPipe(error)) return 1;
    stderr.write(`${lineOf(error)}\n`);
    return error instanceof AppError && USAGE.has(error.code) ? 2 : 1;
  }
}

const withSubcommands = (command: Command): Command[] => [
  command,
  ...command.commands.flatMap(withSubcommands),
];

const USAGE: ReadonlySet<string> = new Set([
  'BAD_SELECTION',
  'UNKNOWN_FORMAT',
  'SHAPE_UNSUPPORTED',
  'BAD_INPUT',
]);

const isClosedPipe = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'EPIPE';

function lineOf(error: unknown): string {
  if (error instanceof AppError) return `${error.code} ${error.message}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
