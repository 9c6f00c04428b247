import { Field, ObjectType } from 'type-graphql';
import { bounds } from '../../domain/date/bounds';
import { parseEdtf } from '../../domain/date/edtf';
import { isApproximate, isUncertain, precision } from '../../domain/date/precision';

@ObjectType({ description: 'A date that may be uncertain: EDTF, its bounds, and a text for the reader.' })
export class EdtfDate {
  @Field(() => String, { description: 'Extended Date/Time Format (Library of Congress 2019), as recorded.' })
  edtf!: string;

  @Field(() => String, { description: 'Earliest possible day, YYYY-MM-DD; -9999-01-01 when unbounded.' })
  earliest!: string;

  @Field(() => String, { description: 'Latest possible day, YYYY-MM-DD; 9999-12-31 when unbounded.' })
  latest!: string;

  @Field(() => String, {
    description: 'Precision: time, day, month, season, year, decade, century, interval or set.',
  })
  precision!: string;

  @Field(() => Boolean, { description: 'Whether the date is uncertain (`?` or `%`).' })
  uncertain!: boolean;

  @Field(() => Boolean, { description: 'Whether the date is approximate (`~` or `%`).' })
  approximate!: boolean;

  dayPart?: string | null;
}

/** The value of a date field from EDTF text; null when there is no text. */
export function toEdtfDate(text: unknown, dayPart?: unknown): EdtfDate | null {
  if (typeof text !== 'string') return null;
  const edtf = parseEdtf(text);
  const { from, until } = bounds(edtf);
  return {
    edtf: text,
    earliest: from,
    latest: until,
    precision: precision(edtf),
    uncertain: isUncertain(edtf),
    approximate: isApproximate(edtf),
    dayPart: typeof dayPart === 'string' ? dayPart : null,
  };
}
