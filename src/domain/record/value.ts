import { EdtfError, parseEdtf } from '../date/edtf';
import { kindOfId } from '../vocabulary/kinds';
import type { PropertyType } from '../vocabulary/properties';
import { isEntityId } from './id';

const MAX_TEXT_LENGTH = 10_000;
const CONTROL = /[\p{Cc}\p{Cs}]/u;
const BIDI_OVERRIDE = /[\u202a-\u202e\u2066-\u2069]/u;
const LANGUAGE_TAG =
  /^(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-x(?:-[a-z\d]{1,8})+)?$/i;

/** The error in a text for display; undefined if it is valid. */
export function textError(value: unknown): string | undefined {
  if (typeof value !== 'string') return 'must be text';
  if (value.trim() === '') return 'is empty';
  if (value.length > MAX_TEXT_LENGTH) return `is longer than ${MAX_TEXT_LENGTH} characters`;
  const control = CONTROL.exec(value);
  if (control) return `contains the control character ${codeOf(control[0])}`;
  const override = BIDI_OVERRIDE.exec(value);
  if (override) return `contains ${codeOf(override[0])}, which overrides the writing direction`;
  return undefined;
}

const codeOf = (character: string) =>
  `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The error in a language tag; undefined if its syntax is valid (BCP 47). */
export function languageError(value: unknown): string | undefined {
  const valid = typeof value === 'string' && value.length <= 35 && LANGUAGE_TAG.test(value);
  return valid ? undefined : 'is not a BCP 47 language tag such as zh-Hant';
}

/** The error in a property value of this type; undefined if it is valid. */
export function valueError(type: PropertyType, value: unknown): string | undefined {
  switch (type.is) {
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? undefined : 'must be a number';
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'must be true or false';
    case 'text':
      return textError(value);
    case 'language':
      return languageError(value);
    case 'url':
      return isWebAddress(value) ? undefined : 'must be an http or https URL';
    case 'post':
      return typeof value === 'string' && isEntityId(value) && kindOfId(value) === 'Post'
        ? undefined
        : 'must be the id of a Post';
    case 'edtf':
      return edtfError(value);
    case 'term': {
      const listed = typeof value === 'string' && Object.hasOwn(type.of, value);
      return listed ? undefined : `must be one of ${Object.keys(type.of).join(', ')}`;
    }
  }
}

function edtfError(value: unknown): string | undefined {
  if (typeof value !== 'string') return 'must be a string with an EDTF date';
  try {
    parseEdtf(value);
    return undefined;
  } catch (error) {
    if (error instanceof EdtfError) return `is not a valid EDTF date: ${error.message}`;
    throw error;
  }
}

function isWebAddress(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    textError(value) === undefined &&
    /^https?:/i.test(value) &&
    URL.canParse(value)
  );
}
