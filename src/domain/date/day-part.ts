import { DAY_PART_TERMS } from '../vocabulary/terms';

export type DayPart = keyof typeof DAY_PART_TERMS;

/** The parts of a day, in chronological order. */
export const DAY_PARTS = Object.keys(DAY_PART_TERMS) as DayPart[];

export const isDayPart = (text: string): text is DayPart => Object.hasOwn(DAY_PART_TERMS, text);

/** The position of a part in the day, from 1. An unknown part comes last. */
export const dayOrder = (part: unknown): number =>
  1 + (typeof part === 'string' && isDayPart(part) ? DAY_PARTS.indexOf(part) : DAY_PARTS.length);

/** The labels of a part of the day. */
export const dayPartLabels = (part: DayPart) => DAY_PART_TERMS[part];
