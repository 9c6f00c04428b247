import { RELATIONSHIPS } from './relationships';

/** The kinds that can take part in an event. */
export const PARTICIPANT_KINDS = RELATIONSHIPS.TOOK_PART.from;
