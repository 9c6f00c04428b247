import { wordsIn } from '../language/languages';
import type { Locale } from '../vocabulary/locales';
import { displayName } from './display-name';
import type { NamedEntity } from './named-entity';

/** A post with its organization. */
export interface PostForSentence {
  readonly post: NamedEntity;
  readonly organization: NamedEntity | null;
}

/** The title of a post with its organization, such as `president of the Association` or 協會會長. */
export function postTitle({ post, organization }: PostForSentence, locale: Locale): string {
  const title = displayName(post, locale);
  return organization ? wordsIn(locale).sentences.post(title, displayName(organization, locale)) : title;
}
