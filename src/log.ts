import pino, { type Logger } from 'pino';

export type { Logger };

/** The log of the service: JSON lines on standard error, so that standard output stays for people. */
export function createLogger(
  level: string,
  destination: pino.DestinationStream = pino.destination(2),
): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
}

/** What the log tells of a fault: which, why and where. Quoted text may be data, so it is left out. */
export interface LoggedError {
  readonly name: string;
  readonly message: string;
  readonly code?: string;
  readonly stack: readonly string[];
}

const LONGEST_MESSAGE = 300;
const MOST_FRAMES = 12;

/** Describes an error, or its cause where it has one. */
export function toLoggedError(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { name: typeof error, message: '', stack: [] };
  if (error.cause instanceof Error) return toLoggedError(error.cause);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return {
    name: error.name,
    message: withoutQuotes(error.message).slice(0, LONGEST_MESSAGE),
    ...(code === undefined ? {} : { code }),
    stack: (error.stack ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line.startsWith('at '))
      .slice(0, MOST_FRAMES),
  };
}

const withoutQuotes = (text: string) => text.replace(/(["'`]).*\1/gs, '$1…$1');
