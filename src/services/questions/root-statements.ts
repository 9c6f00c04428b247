import {
  encounterCommonContacts,
  encounterContacts,
  encounterMeetings,
  encounterOf,
  entityByIds,
  graphNeighborhood,
  graphPaths,
  graphTimeline,
  relationshipCited,
  searchNames,
} from '../../db/statements.gen';

/** Statements to plan at start, slowest to plan first. */
export const ROOT_STATEMENTS = [
  encounterOf,
  searchNames,
  entityByIds,
  encounterContacts,
  encounterMeetings,
  graphPaths,
  graphNeighborhood,
  graphTimeline,
  encounterCommonContacts,
  relationshipCited,
];
