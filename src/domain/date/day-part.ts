import { DAY_PART_TERMS } from '../vocabulary/terms';

export type DayPart = keyof typeof DAY_PART_TERMS;

/** The parts of a day, in order. */
export const DAY_PARTS = Object.keys(DAY_PART_TERMS) as DayPart[];

export const isDayPart = (text: string): text is DayPart => Object.hasOwn(DAY_PART_TERMS, text);

/** Where a part of the day stands in the day, from 1 on; what has none stands behind all that have. */
export const dayOrder = (part: unknown): number =>
  1 + (typeof part === 'string' && isDayPart(part) ? DAY_PARTS.indexOf(part) : DAY_PARTS.length);

/** What a part of the day is called, per locale. */
export const dayPartLabels = (part: DayPart) => DAY_PART_TERMS[part];
