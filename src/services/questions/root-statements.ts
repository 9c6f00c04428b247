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

/** The statements of the questions that are asked first, those that take longest to plan before the others. */
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
