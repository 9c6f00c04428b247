import { ArgsType, Field } from 'type-graphql';
import type { Locale } from '../../domain/vocabulary/locales';
import type { Context } from '../context';
import { LocaleEnum } from '../enums';

/** The argument of everything that is written for a reader. */
@ArgsType()
export class LocaleArgs {
  @Field(() => LocaleEnum, {
    nullable: true,
    description: "The reader's language; from Accept-Language where not given.",
  })
  locale?: Locale | null;
}

/** The language to write in. */
export const localeOf = (args: LocaleArgs, context: Context): Locale => args.locale ?? context.locale;
