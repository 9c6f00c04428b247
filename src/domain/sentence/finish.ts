import { wordsIn } from '../language/languages';
import { hangulReading } from '../name/korean';
import type { Locale } from '../vocabulary/locales';

/** A sentence with the words completed that depend on their neighbors, such as Korean particles. */
export const finished = (sentence: string, locale: Locale): string =>
  wordsIn(locale).sentences.finish?.(sentence, hangulReading) ?? sentence;
