import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { isDayPart } from '../../domain/date/day-part';
import { parseEdtf } from '../../domain/date/edtf';
import { formatDate } from '../../domain/date/format-date';
import type { Context } from '../context';
import { LocaleArgs, localeOf } from '../locale/locale.args';
import { EdtfDate } from './edtf-date.type';

@Resolver(() => EdtfDate)
export class EdtfDateResolver {
  @FieldResolver(() => String, {
    description: 'The date in the language of the reader, such as `24 November 2021, morning`.',
  })
  text(
    @Root() { edtf, dayPart }: EdtfDate,
    @Ctx() context: Context,
    @Args(() => LocaleArgs) args: LocaleArgs,
  ): string {
    return formatDate(
      parseEdtf(edtf),
      localeOf(args, context),
      dayPart && isDayPart(dayPart) ? dayPart : null,
    );
  }
}
