import type { Command } from 'commander';
import type { CliIo } from './cli-io';
import { exportCommand } from './export';
import { importCommand } from './import';

/** The commands of `guanxi`. A new command is one file in src/cli and one row here. */
export const COMMANDS: readonly ((io: CliIo) => Command)[] = [exportCommand, importCommand];
