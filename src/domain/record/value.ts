import { EdtfError, parseEdtf } from '../date/edtf';
import { kindOfId } from '../vocabulary/kinds';
import type { PropertyType } from '../vocabulary/properties';
import { isEntityId } from './id';

const MAX_TEXT_LENGTH = 10_000;
const CONTROL = /[\p{Cc}\p{Cs}]/u;
const BIDI_OVERRIDE = /[\u202a-\u202e\u2066-\u2069]/u;
const LANGUAGE_TAG =
  /^(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-x(?:-[a-z\d]{1,8})+)?$/i;

/** What is wrong with a text that people will read, if anything. */
export function textFault(value: unknown): string | undefined {
  if (typeof value !== 'string') return 'must be text';
  if (value.trim() === '') return 'is empty';
  if (value.length > MAX_TEXT_LENGTH) return `is longer than ${MAX_TEXT_LENGTH} characters`;
  const control = CONTROL.exec(value);
  if (control) return `holds the control character ${codeOf(control[0])}`;
  const override = BIDI_OVERRIDE.exec(value);
  if (override) return `holds ${codeOf(override[0])}, which overrides the direction of writing`;
  return undefined;
}

const codeOf = (character: string) =>
  `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/** What is wrong with a language tag, if anything; only its shape is looked at (BCP 47). */
export function languageFault(value: unknown): string | undefined {
  const sound = typeof value === 'string' && value.length <= 35 && LANGUAGE_TAG.test(value);
  return sound ? undefined : 'is not a BCP 47 language tag such as zh-Hant';
}

/** What is wrong with the value of a property of the given type, if anything. */
export function valueFault(type: PropertyType, value: unknown): string | undefined {
  switch (type.is) {
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? undefined : 'must be a number';
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'must be true or false';
    case 'text':
      return textFault(value);
    case 'language':
      return languageFault(value);
    case 'url':
      return isWebAddress(value) ? undefined : 'must be an http or https address';
    case 'post':
      return typeof value === 'string' && isEntityId(value) && kindOfId(value) === 'Post'
        ? undefined
        : 'must be the id of a Post';
    case 'edtf':
      return edtfFault(value);
    case 'term': {
      const listed = typeof value === 'string' && Object.hasOwn(type.of, value);
      return listed ? undefined : `must be one of ${Object.keys(type.of).join(', ')}`;
    }
  }
}

function edtfFault(value: unknown): string | undefined {
  if (typeof value !== 'string') return 'must be an EDTF date, as text';
  try {
    parseEdtf(value);
    return undefined;
  } catch (error) {
    if (error instanceof EdtfError) return `is not an EDTF date: ${error.message}`;
    throw error;
  }
}

function isWebAddress(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    textFault(value) === undefined &&
    /^https?:/i.test(value) &&
    URL.canParse(value)
  );
}
