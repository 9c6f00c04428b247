import { Arg, Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { bounds } from '../../domain/date/bounds';
import { isDayPart } from '../../domain/date/day-part';
import { parseEdtf } from '../../domain/date/edtf';
import { formatDate } from '../../domain/date/format';
import { isApproximate, isUncertain, precision } from '../../domain/date/precision';
import type { Locale } from '../../domain/vocabulary/locales';
import type { Context } from '../context';
import { LocaleEnum } from '../enums';

/** A date that may be uncertain. */
@ObjectType({
  description: 'A date that may be uncertain: EDTF as written, its bounds, and a text for the reader.',
})
export class EdtfDate {
  @Field(() => String, { description: 'Extended Date/Time Format (Library of Congress 2019), as recorded.' })
  edtf!: string;

  @Field(() => String, {
    description: 'The earliest day it may mean, YYYY-MM-DD; -9999-01-01 where unbounded.',
  })
  earliest!: string;

  @Field(() => String, { description: 'The latest day it may mean, YYYY-MM-DD; 9999-12-31 where unbounded.' })
  latest!: string;

  @Field(() => String, {
    description: 'How exact it is: day, month, season, year, decade, century, interval, set, ...',
  })
  precision!: string;

  @Field(() => Boolean, { description: 'Whether the source or we doubt it (`?` or `%`).' })
  uncertain!: boolean;

  @Field(() => Boolean, { description: 'Whether it is only about right (`~` or `%`).' })
  approximate!: boolean;

  dayPart?: string | null;
}

@Resolver(() => EdtfDate)
export class EdtfDateResolver {
  @FieldResolver(() => String, {
    description: "The date in the reader's form, such as `24 November 2021, morning`.",
  })
  text(
    @Root() date: EdtfDate,
    @Ctx() context: Context,
    @Arg('locale', () => LocaleEnum, { nullable: true, description: "The reader's language." })
    locale?: Locale | null,
  ): string {
    const part = date.dayPart;
    return formatDate(parseEdtf(date.edtf), locale ?? context.locale, part && isDayPart(part) ? part : null);
  }
}

/** The value of a date field for EDTF text; null where there is none. */
export function edtfDate(text: unknown, dayPart?: unknown): EdtfDate | null {
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
