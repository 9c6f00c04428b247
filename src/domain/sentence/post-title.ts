import type { Locale } from '../vocabulary/locales';
import { displayName, type NamedEntity } from './display-name';
import { SENTENCE_WORDS } from './sentence-words';

/** A post with the organization it belongs to. */
export interface HeldPost {
  readonly post: NamedEntity;
  readonly organization: NamedEntity | null;
}

/** The title with its organization: `president of the Association`, 協會會長. */
export function postTitle({ post, organization }: HeldPost, locale: Locale): string {
  const title = displayName(post, locale);
  return organization ? SENTENCE_WORDS[locale].post(title, displayName(organization, locale)) : title;
}
