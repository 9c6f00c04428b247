import {
  encounterCommonContacts,
  encounterContacts,
  encounterMeetings,
  encounterWhoMet,
  entityByIds,
  graphNeighborhood,
  graphPaths,
  graphTimeline,
  relationshipCitedFacts,
  searchEntities,
} from '../../db/statements.gen';

/** Statements to plan at start, slowest to plan first. */
export const ROOT_STATEMENTS = [
  encounterWhoMet,
  searchEntities,
  entityByIds,
  encounterContacts,
  encounterMeetings,
  graphPaths,
  graphNeighborhood,
  graphTimeline,
  encounterCommonContacts,
  relationshipCitedFacts,
];
