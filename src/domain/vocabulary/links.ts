import { type Labels, labelsOf } from './labels';
import { LINK_TABLE, type LinkEntry, type LinkType } from './link-table';

/** One type of LINKED_TO, with labels and a sentence in every language. `LINK_TABLE` defines the types. */
export interface LinkDefinition extends Omit<LinkEntry, 'forward' | 'backward' | 'sentence'> {
  readonly forward: Labels;
  readonly backward: Labels;
  readonly sentence: Labels;
}

const LINK_TYPES = Object.keys(LINK_TABLE) as LinkType[];

/** Every type of LINKED_TO, by name. */
export const LINKS = Object.fromEntries(
  LINK_TYPES.map((type): [string, LinkDefinition] => {
    const { forward, backward, sentence, ...entry } = LINK_TABLE[type];
    return [
      type,
      {
        ...entry,
        forward: labelsOf(forward, ({ links }) => links[type].forward),
        backward: labelsOf(backward, ({ links }) => links[type].backward),
        sentence: labelsOf(sentence, ({ links }) => links[type].sentence),
      },
    ];
  }),
) as Readonly<Record<LinkType, LinkDefinition>>;

/** The types of link that connect two entities. */
export const CONNECTING_LINKS = LINK_TYPES.filter((type) => LINK_TABLE[type].connects);
