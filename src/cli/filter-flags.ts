import { type Command, Option } from 'commander';
import type { FilterDefinition, FilterField } from '../services/questions/filters/filter-field';

type Field = FilterDefinition[string];
/** The values of the options, by their camelCase names, as commander parses them. */
export type OptionValues = Readonly<Record<string, unknown>>;

/** Adds one option for each field of a filter; a period has one for each side. */
export function addFilterFlags(command: Command, definition: FilterDefinition): Command {
  for (const [name, field] of Object.entries(definition))
    for (const option of optionsOf(name, field)) command.addOption(option);
  return command;
}

/** The filter that the options make; undefined when none of them is given. */
export function filterFromFlags(
  definition: FilterDefinition,
  values: OptionValues,
): Readonly<Record<string, unknown>> | undefined {
  const given = Object.entries(definition).flatMap(([name, field]) => {
    const value = filterValue(name, field, values);
    return value === undefined ? [] : [[name, value]];
  });
  return given.length === 0 ? undefined : Object.fromEntries(given);
}

/** The options of a filter field with their placeholders, such as `--max-degree <number>`. */
export const filterFlags = (name: string, field: Field): string[] =>
  optionsOf(name, field).map(({ flags }) => flags);

/** The option for the path of a filter field, such as `--max-degree` for `maxDegree`; undefined for other paths. */
export function flagOfField(definition: FilterDefinition, path: string): string | undefined {
  const [name = '', side] = path.split('.');
  const field = definition[name];
  if (field === undefined) return undefined;
  const flags = optionsOf(name, field).map(({ long }) => long ?? '');
  return side === 'until' ? flags[1] : flags.slice(0, side === undefined ? 2 : 1).join(' or ');
}

function filterValue(name: string, field: Field, values: OptionValues): unknown {
  const [first, second] = optionsOf(name, field).map((option) => values[option.attributeName()]);
  if (field.type.is === 'period') {
    if (first === undefined && second === undefined) return undefined;
    return { ...(first !== undefined && { from: first }), ...(second !== undefined && { until: second }) };
  }
  return first === true && field.switchTo !== undefined ? field.switchTo : first;
}

function optionsOf(name: string, field: Field): Option[] {
  const help = helpOf(field);
  const flag = field.flag ?? `--${kebab(name)}`;
  if (field.switchTo !== undefined) return [new Option(flag, `${help}; sets ${field.switchTo}`)];
  switch (field.type.is) {
    case 'period': {
      const prefix = kebab(name.replace(/during$/i, ''));
      const dashed = prefix === '' ? '--' : `--${prefix}-`;
      return [
        new Option(`${dashed}since <edtf>`, `${help}: its start`),
        new Option(`${dashed}until <edtf>`, `${help}: its end`),
      ];
    }
    case 'id':
      return [new Option(`${flag} <id>`, help)];
    case 'ids':
      return [new Option(`${flag} <id...>`, help)];
    case 'flag':
      return [new Option(flag, help)];
    case 'integer':
      return [new Option(`${flag} <number>`, help)];
    case 'word':
      return [new Option(`${flag} <word>`, `${help}: ${field.type.list?.of.join(', ')}`)];
    case 'words':
      return [new Option(`${flag} <word...>`, help)];
  }
}

const helpOf = ({ meaning, fallback }: FilterField<never, object> | Field): string => {
  const text = `${meaning.charAt(0).toLowerCase()}${meaning.slice(1)}`;
  return fallback === undefined ? text : `${text}; defaults to ${fallback}`;
};

const kebab = (name: string) =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/^-/, '');
