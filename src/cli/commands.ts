import type { Command } from 'commander';
import { exportCommand } from './export';
import { importCommand } from './import';
import type { Surroundings } from './surroundings';

/** The commands of `guanxi`. A new one is a file under src/cli and a row here. */
export const COMMANDS: readonly ((surroundings: Surroundings) => Command)[] = [exportCommand, importCommand];
