import * as z from 'zod/mini';
import { type Command, LAYOUTS, type Layout, type Sieve } from './command';
import { FIRST_ENCOUNTERS, STEP } from './expansion';
import { CONFIDENCE_VALUES, isRelationshipType, KIND_VALUES, TYPE_VALUES } from './vocabulary';
import { isBackwards } from './when';

/** What a link restores: the steps, and what is selected. */
export interface Place {
  readonly commands: readonly Command[];
  readonly selected?: string | undefined;
  /** How many steps of the link cannot be read. */
  readonly unread?: number;
}

/** The part of an address after #: every step by its ids, readable as it stands. */
export function toHash({ commands, selected }: Place): string {
  const parts = commands.map((command) => `do=${wordsOf(command).map(encode).join('~')}`);
  if (selected) parts.push(`at=${encode(selected)}`);
  return parts.join('&');
}

/** Reads such a part; steps that it cannot read are left out, and counted. */
export function fromHash(hash: string): Place {
  const commands: Command[] = [];
  let selected: string | undefined;
  let unread = 0;
  for (const part of hash.replace(/^#/, '').split('&')) {
    const [name, value = ''] = part.split(/=(.*)/s);
    if (name === 'at') selected = decode(value);
    if (name !== 'do') continue;
    const command = commandOf(value.split('~').map(decode));
    if (command) commands.push(command);
    else unread++;
  }
  return { commands, selected, ...(unread > 0 && { unread }) };
}

const encode = (text: string): string =>
  encodeURIComponent(text).replace(/%3A/g, ':').replace(/%2F/g, '/').replace(/~/g, '%7E');

/** A command as the words of a link, the first of them its verb. */
export function wordsOf(command: Command): string[] {
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
      return [command.do, command.of, command.type ?? '', String(command.limit ?? STEP)];
    case 'connect':
      return [command.do, command.from, command.to];
    case 'pin':
      return [command.do, command.id, String(Math.round(command.x)), String(Math.round(command.y))];
    case 'arrange':
      return [command.do, command.as];
    case 'sift':
      return [command.do, sieveText(command.sieve)];
  }
}

function commandOf([verb, a = '', b = '', c = '']: string[]): Command | undefined {
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

const day = z.optional(z.iso.date());
/** A filter as a link has it: null where it was cleared. */
const SIEVE = z.partial(
  z.object({
    kinds: z.array(z.enum(KIND_VALUES)),
    types: z.array(z.union([z.enum(TYPE_VALUES), z.literal('MET')])),
    confidence: z.enum(CONFIDENCE_VALUES),
    maxGroup: z.nullable(z.int().check(z.positive())),
    period: z
      .object({ from: day, until: day, certainty: z.enum(['POSSIBLE', 'CERTAIN']) })
      .check(z.refine((period) => !isBackwards(period))),
  }),
);

const sieveText = (sieve: Partial<Sieve>): string =>
  JSON.stringify('maxGroup' in sieve ? { ...sieve, maxGroup: sieve.maxGroup ?? null } : sieve);

function siftOf(text: string): Command | undefined {
  const read = SIEVE.safeParse(parsed(text));
  if (!read.success) return undefined;
  const { kinds, types, confidence, maxGroup, period } = read.data;
  const sieve = {
    ...(kinds && { kinds }),
    ...(types && { types }),
    ...(confidence && { confidence }),
    ...(maxGroup !== undefined && { maxGroup: maxGroup ?? undefined }),
    ...(period && { period }),
  };
  return { do: 'sift', sieve };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
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
