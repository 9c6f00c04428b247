import { RELATIONSHIPS } from './relationships';

/** Who can take part in an event, and so meet somebody. */
export const PARTICIPANT_KINDS = RELATIONSHIPS.TOOK_PART.from;
