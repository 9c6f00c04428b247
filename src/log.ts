import pino, { type Logger } from 'pino';

export type { Logger };

/** The log of the service: JSON lines on standard error, so that standard output stays for people. */
export function createLogger(
  level: string,
  destination: pino.DestinationStream = pino.destination(2),
): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
}
