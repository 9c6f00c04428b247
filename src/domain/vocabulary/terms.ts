import { type Labels, labelsOf, type Terms } from './labels';
import { LINKS } from './links';
import type { ListName } from './property-table';
import { TERM_TABLE, type TermList } from './term-table';

type TermLists = {
  readonly [L in TermList]: { readonly [V in keyof (typeof TERM_TABLE)[L]]: Labels };
};

/** Every closed list of `TERM_TABLE`, with labels in every language. */
export const TERM_LISTS = Object.fromEntries(
  (Object.keys(TERM_TABLE) as TermList[]).map((list) => [list, withLabels(list)]),
) as TermLists;

export const { CONFIDENCES, NAME_TYPES, DAY_PART_TERMS } = TERM_LISTS;

const LINK_TYPES: Terms = Object.fromEntries(
  Object.entries(LINKS).map(([type, { forward }]) => [type, forward]),
);

/** A closed list by its name. Each name always gives the same object. */
export const termList = (name: ListName): Terms => (name === 'LINK_TYPES' ? LINK_TYPES : TERM_LISTS[name]);

function withLabels(list: TermList): Terms {
  const values: Readonly<Record<string, string>> = TERM_TABLE[list];
  return Object.fromEntries(
    Object.entries(values).map(([value, english]) => {
      const labelIn = (labels: Readonly<Record<string, string>>) => labels[value] ?? value;
      return [value, labelsOf(english, ({ terms }) => labelIn(terms[list]))];
    }),
  );
}
