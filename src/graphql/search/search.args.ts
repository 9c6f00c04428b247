import { ArgsType, Field } from 'type-graphql';
import type { Kind } from '../../domain/vocabulary/kinds';
import { KindEnum } from '../enums/enums';
import { PageArgs } from '../page/page.args';

@ArgsType()
export class SearchArgs extends PageArgs {
  @Field(() => String, {
    description:
      'A name or part of one: Han characters in either form, pinyin with or without tones, initials, Hangul, romanisations.',
  })
  text!: string;

  @Field(() => [KindEnum], { nullable: true, description: 'Only entities of these kinds.' })
  kinds?: Kind[] | null;
}
