import { isRelationshipType } from '../words/vocabulary';
import { type Command, LAYOUTS, type Layout, type Sieve } from './command';
import { FIRST_ENCOUNTERS, STEP } from './expansion';

/** What a link restores: the steps, and what is selected. */
export interface Place {
  readonly commands: readonly Command[];
  readonly selected?: string | undefined;
}

/** The part of an address after #: every step by its ids, readable as it stands. */
export function toHash({ commands, selected }: Place): string {
  const parts = commands.map((command) => `do=${words(command).map(encode).join('~')}`);
  if (selected) parts.push(`at=${encode(selected)}`);
  return parts.join('&');
}

/** Reads such a part; what it cannot read it leaves out. */
export function fromHash(hash: string): Place {
  const commands: Command[] = [];
  let selected: string | undefined;
  for (const part of hash.replace(/^#/, '').split('&')) {
    const [name, value = ''] = part.split(/=(.*)/s);
    if (name === 'at') selected = decode(value);
    const command = name === 'do' ? commandOf(value.split('~').map(decode)) : undefined;
    if (command) commands.push(command);
  }
  return { commands, selected };
}

const encode = (text: string): string =>
  encodeURIComponent(text).replace(/%3A/g, ':').replace(/%2F/g, '/').replace(/~/g, '%7E');

function words(command: Command): string[] {
  switch (command.do) {
    case 'open':
    case 'hide':
    case 'unpin':
      return [command.do, command.id];
    case 'collapse':
      return [command.do, command.of];
    case 'met':
      return [command.do, command.of, ...(command.limit === undefined ? [] : [String(command.limit)])];
    case 'expand':
      return [command.do, command.of, command.type ?? '', String(command.limit ?? STEP)];
    case 'connect':
      return [command.do, command.from, command.to];
    case 'pin':
      return [command.do, command.id, String(Math.round(command.x)), String(Math.round(command.y))];
    case 'arrange':
      return [command.do, command.as];
    case 'sift':
      return [command.do, JSON.stringify(command.sieve)];
  }
}

function commandOf([verb, a = '', b = '', c = '']: string[]): Command | undefined {
  if (a === '') return undefined;
  switch (verb) {
    case 'open':
    case 'hide':
    case 'unpin':
      return { do: verb, id: a };
    case 'collapse':
      return { do: verb, of: a };
    case 'met':
      return { do: verb, of: a, ...(b !== '' && { limit: whole(b, FIRST_ENCOUNTERS) }) };
    case 'expand':
      return { do: verb, of: a, type: isRelationshipType(b) ? b : undefined, limit: whole(c, STEP) };
    case 'connect':
      return b === '' ? undefined : { do: verb, from: a, to: b };
    case 'pin':
      return { do: verb, id: a, x: whole(b, 0), y: whole(c, 0) };
    case 'arrange':
      return isLayout(a) ? { do: verb, as: a } : undefined;
    case 'sift':
      return siftOf(a);
    default:
      return undefined;
  }
}

function siftOf(text: string): Command | undefined {
  try {
    const sieve: unknown = JSON.parse(text);
    return typeof sieve === 'object' && sieve !== null
      ? { do: 'sift', sieve: sieve as Partial<Sieve> }
      : undefined;
  } catch {
    return undefined;
  }
}

const isLayout = (text: string): text is Layout => LAYOUTS.some((one) => one === text);

function whole(text: string, fallback: number): number {
  const number = Number.parseInt(text, 10);
  return Number.isFinite(number) ? number : fallback;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A half of an escape, from a link that was cut.
    return '';
  }
}
