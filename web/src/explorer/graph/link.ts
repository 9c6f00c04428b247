import { isRelationshipType } from './api-enums';
import { type Command, LAYOUTS, type Layout } from './command';
import { ENCOUNTER_BATCH, EXPANSION_SIZE } from './expansion';
import { decodeFilters, encodeFilters } from './filters-link';

/** What a link restores: commands and selection. */
export interface LinkState {
  readonly commands: readonly Command[];
  readonly selected?: string | undefined;
  /** Number of commands that could not be decoded. */
  readonly skipped?: number;
}

/** Encodes a state as the hash of a URL, with readable ids. */
export function encodeLink({ commands, selected }: LinkState): string {
  const parts = commands.map((command) => `do=${encodeCommand(command).map(encodePart).join('~')}`);
  if (selected) parts.push(`at=${encodePart(selected)}`);
  return parts.join('&');
}

/** Decodes a hash. Commands that cannot be decoded are skipped and counted. */
export function decodeLink(hash: string): LinkState {
  const commands: Command[] = [];
  let selected: string | undefined;
  let skipped = 0;
  for (const part of hash.replace(/^#/, '').split('&')) {
    const [name, value = ''] = part.split(/=(.*)/s);
    if (name === 'at') selected = decodePart(value);
    if (name !== 'do') continue;
    const command = decodeCommand(value.split('~').map(decodePart));
    if (command) commands.push(command);
    else skipped++;
  }
  return { commands, selected, ...(skipped > 0 && { skipped }) };
}

const encodePart = (text: string): string =>
  encodeURIComponent(text).replace(/%3A/g, ':').replace(/%2F/g, '/').replace(/~/g, '%7E');

/** A command as the parts of a link, the verb first. */
export function encodeCommand(command: Command): string[] {
  switch (command.do) {
    case 'open':
    case 'add':
    case 'hide':
    case 'unpin':
      return [command.do, command.id];
    case 'reveal':
      return [command.do];
    case 'collapse':
      return [command.do, command.of];
    case 'met':
      return [command.do, command.of, ...(command.limit === undefined ? [] : [String(command.limit)])];
    case 'expand':
      return [command.do, command.of, command.type ?? '', String(command.limit ?? EXPANSION_SIZE)];
    case 'connect':
      return [command.do, command.from, command.to];
    case 'pin':
      return [command.do, command.id, String(Math.round(command.x)), String(Math.round(command.y))];
    case 'arrange':
      return [command.do, command.as];
    case 'filter':
      return [command.do, encodeFilters(command.filters)];
  }
}

function decodeCommand([verb, a = '', b = '', c = '']: string[]): Command | undefined {
  if (verb === 'reveal') return { do: verb };
  if (a === '') return undefined;
  switch (verb) {
    case 'open':
    case 'add':
    case 'hide':
    case 'unpin':
      return { do: verb, id: a };
    case 'collapse':
      return { do: verb, of: a };
    case 'met':
      return { do: verb, of: a, ...(b !== '' && { limit: toInteger(b, ENCOUNTER_BATCH) }) };
    case 'expand':
      return {
        do: verb,
        of: a,
        type: isRelationshipType(b) ? b : undefined,
        limit: toInteger(c, EXPANSION_SIZE),
      };
    case 'connect':
      return b === '' ? undefined : { do: verb, from: a, to: b };
    case 'pin':
      return { do: verb, id: a, x: toInteger(b, 0), y: toInteger(c, 0) };
    case 'arrange':
      return isLayout(a) ? { do: verb, as: a } : undefined;
    case 'filter':
    // Links from before the command was renamed.
    case 'sift': {
      const filters = decodeFilters(a);
      return filters && { do: 'filter', filters };
    }
    default:
      return undefined;
  }
}

const isLayout = (text: string): text is Layout => LAYOUTS.some((one) => one === text);

function toInteger(text: string, fallback: number): number {
  const number = Number.parseInt(text, 10);
  return Number.isFinite(number) ? number : fallback;
}

function decodePart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A truncated escape sequence.
    return '';
  }
}
