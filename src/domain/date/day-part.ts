import { DAY_PART_TERMS } from '../vocabulary/terms';

export type DayPart = keyof typeof DAY_PART_TERMS;

/** The parts of a day, in order. */
export const DAY_PARTS = Object.keys(DAY_PART_TERMS) as DayPart[];

export const isDayPart = (text: string): text is DayPart => Object.hasOwn(DAY_PART_TERMS, text);

/** What a part of the day is called, per locale. */
export const dayPartLabels = (part: DayPart) => DAY_PART_TERMS[part];
