import type { NameType } from '../../domain/record/record';

/** The defaults of a key under `names:`, so that an entry needs only the text. */
export interface NameForm {
  /** `same` takes the type of the entity's first name. */
  readonly type: NameType | 'same';
  readonly language: string;
  readonly attested: boolean;
  readonly preferred: boolean;
  /** The reason for a name that no source prints. */
  readonly reason?: string;
}

const printed = (type: NameForm['type'], preferred = false): NameForm => ({
  type,
  language: 'zh-Hant',
  attested: true,
  preferred,
});

const made = (type: NameForm['type'], language: string, reason: string, preferred = true): NameForm => ({
  type,
  language,
  attested: false,
  preferred,
  reason,
});

/** The keys under `names:`, in the order of the names. A new key is one row; `other` takes any other name. */
export const NAME_FORMS: Readonly<Record<string, NameForm>> = {
  printed: printed('official', true),
  full: made('official', 'zh-Hant', 'the name written out in full; the source does not print it so'),
  ours: made('alias', 'zh-Hant', 'our own wording; the source gives it no name'),
  simplified: made('same', 'zh-Hans', 'the same name in simplified characters'),
  pinyin: made('romanisation', 'zh-Latn-pinyin', 'our transcription of the characters'),
  latin: made('romanisation', 'en', 'the name as English texts write it'),
  english: made('translation', 'en', 'our translation'),
  korean: made('alias', 'ko', 'the Korean reading of the characters'),
  short: printed('short'),
  asPrinted: printed('as-printed'),
};
