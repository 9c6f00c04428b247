import { KIND_NAMES, type Kind } from './kinds';
import { PARTICIPANT_KINDS } from './participants';
import {
  accepts,
  RELATIONSHIPS,
  type RelationshipRow,
  type RelationshipType,
  relationshipRow,
} from './relationships';

/** What the entities of a list may all be tied to, by an id in the filter. */
interface TieRow {
  /** The relationships that tie, and at which of their ends the listed entity stands; none where citations tie. */
  readonly by: readonly RelationshipType[];
  readonly listed: keyof Pick<RelationshipRow, 'from' | 'to'>;
  /** Of which kinds the id may be; of any where not given. */
  readonly ids?: readonly Kind[];
  readonly meaning: string;
}

/** The ties of lists; first what as a rule has the fewest. The statements name the same relationships. */
const TIES = {
  participant: {
    by: ['TOOK_PART', 'PARTY_TO', 'BACKS'],
    listed: 'to',
    ids: PARTICIPANT_KINDS,
    meaning:
      'Only those that this person or organization took part in; an organization also through its parts, and through people who acted in its posts.',
  },
  organization: {
    by: ['HOLDS', 'POST_IN', 'MEMBER_OF', 'PART_OF'],
    listed: 'from',
    ids: RELATIONSHIPS.POST_IN.to,
    meaning: 'Only those of this organization, or of a part of it.',
  },
  topic: { by: ['ABOUT'], listed: 'from', meaning: 'Only those about this.' },
  place: {
    by: ['HELD_AT', 'SITED_IN', 'SEATED_IN', 'GOVERNS', 'WITHIN'],
    listed: 'from',
    ids: RELATIONSHIPS.HELD_AT.to,
    meaning: 'Only those at this place, or at one within it.',
  },
  source: { by: [], listed: 'from', ids: ['Source'], meaning: 'Only those that cite this source.' },
} as const satisfies Record<string, TieRow>;

export type Tie = keyof typeof TIES;

export const TIE_NAMES = Object.keys(TIES) as Tie[];

/** The row of a tie, with the general type that code which walks the table needs. */
export const tieRow = (tie: Tie): TieRow => TIES[tie];

/** The kinds whose lists may be tied so: those that stand at the listed end; all where citations tie. */
export function tiedKinds(tie: Tie): readonly Kind[] {
  const { by, listed } = tieRow(tie);
  if (by.length === 0) return KIND_NAMES;
  const ends = by.map((type) => relationshipRow(type)[listed]);
  return KIND_NAMES.filter((kind) => ends.some((end) => accepts(end, kind)));
}
