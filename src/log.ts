import pino, { type Logger } from 'pino';

export type { Logger };

/** The log of the service: JSON lines on standard error. */
export function createLogger(
  level: string,
  destination: pino.DestinationStream = pino.destination(2),
): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
}

/** An error as the log shows it. Quoted text is removed because it may be data. */
export interface LoggedError {
  readonly name: string;
  readonly message: string;
  readonly code?: string;
  readonly stack: readonly string[];
}

const MAX_MESSAGE_LENGTH = 300;
const MAX_STACK_FRAMES = 12;

/** An error, or its cause when it has one, in the form of the log. */
export function toLoggedError(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { name: typeof error, message: '', stack: [] };
  if (error.cause instanceof Error) return toLoggedError(error.cause);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return {
    name: error.name,
    message: withoutQuotes(error.message).slice(0, MAX_MESSAGE_LENGTH),
    ...(code === undefined ? {} : { code }),
    stack: (error.stack ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line.startsWith('at '))
      .slice(0, MAX_STACK_FRAMES),
  };
}

const withoutQuotes = (text: string) => text.replace(/(["'`]).*\1/gs, '$1…$1');
