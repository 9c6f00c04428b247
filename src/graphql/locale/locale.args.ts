import { ArgsType, Field } from 'type-graphql';
import type { Locale } from '../../domain/vocabulary/locales';
import type { Context } from '../context';
import { LocaleEnum } from '../enums/enums';

/** The language argument of every field that returns text for a reader. */
@ArgsType()
export class LocaleArgs {
  @Field(() => LocaleEnum, {
    nullable: true,
    description: 'Language of the text; defaults to the Accept-Language header.',
  })
  locale?: Locale | null;
}

/** The language argument, or the request's language without one. */
export const localeOf = (args: LocaleArgs, context: Context): Locale => args.locale ?? context.locale;
