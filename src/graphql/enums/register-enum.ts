import { registerEnumType } from 'type-graphql';

/** An enum as type-graphql takes it: from the API's value to the stored word. */
export type EnumObject = Readonly<Record<string, string>>;

/** The API's enum value for a word of the vocabulary: `agreed-to-sign` becomes AGREED_TO_SIGN. */
export const enumName = (word: string): string =>
  word
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .replaceAll('-', '_')
    .toUpperCase();

/** Registers an enum. `values` maps each stored word to the description of its enum value. */
export function registerEnum(
  name: string,
  values: Readonly<Record<string, string>>,
  description: string,
): EnumObject {
  const words = Object.keys(values);
  const object = Object.fromEntries(words.map((word) => [enumName(word), word]));
  registerEnumType(object, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      words.map((word) => [enumName(word), { description: toSentence(values[word] ?? word) }]),
    ),
  });
  return object;
}

const toSentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/\.$/, '')}.`;
