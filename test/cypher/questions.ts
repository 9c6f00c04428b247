import type { QueryContext } from '../../src/services/query-context';
import { citedFacts } from '../../src/services/questions/cited-facts/cited-facts';
import { commonContacts } from '../../src/services/questions/common-contacts/common-contacts';
import { contacts } from '../../src/services/questions/contacts/contacts';
import { listEntities } from '../../src/services/questions/lists/lists';
import { groupSizes } from '../../src/services/questions/meetings/group-sizes';
import { meetings } from '../../src/services/questions/meetings/meetings';
import { neighborhood } from '../../src/services/questions/neighborhood/neighborhood';
import { organizationPeople } from '../../src/services/questions/organization-people/organization-people';
import { paths } from '../../src/services/questions/paths/paths';
import { connections } from '../../src/services/questions/relationships/connections';
import { degrees } from '../../src/services/questions/relationships/degrees';
import { relationships } from '../../src/services/questions/relationships/entity-relationships';
import { search } from '../../src/services/questions/search/search';
import { timeline } from '../../src/services/questions/timeline/timeline';
import { whoMet } from '../../src/services/questions/who-met/who-met';
import { entitiesById } from '../../src/services/records/entities-by-id';

const ANN = 'person:planted-ann';
const BOB = 'person:planted-bob';
const OFFICE = 'organization:planted-office';
const HALL = 'place:planted-hall';
const COUNTRY = 'place:generated-1';
const BUSY_TOPIC = 'topic:generated-1';
const first = 5;

/** Questions about the planted graph. Their answers do not depend on the size of the graph around it. */
export const QUESTIONS: Readonly<Record<string, (ask: QueryContext) => Promise<unknown>>> = {
  'whoMet of a person': (ask) => whoMet(ask, { of: ANN, first }),
  'whoMet with one counterpart': (ask) => whoMet(ask, { of: ANN, with: [BOB], first }),
  'whoMet of an organization': (ask) => whoMet(ask, { of: OFFICE, first }),
  'whoMet at a busy place': (ask) => whoMet(ask, { of: ANN, first, filter: { place: COUNTRY } }),
  'whoMet about a busy topic': (ask) => whoMet(ask, { of: ANN, first, filter: { topic: BUSY_TOPIC } }),
  'whoMet of a busy organization': (ask) =>
    whoMet(ask, { of: BOB, first, filter: { organization: 'organization:generated-1' } }),
  contacts: (ask) => contacts(ask, [ANN], { first }),
  'contacts of several at a busy place': (ask) =>
    contacts(ask, [ANN, BOB, OFFICE], { first, filter: { place: COUNTRY } }),
  meetings: (ask) => meetings(ask, { between: [ANN, BOB], first }),
  commonContacts: (ask) => commonContacts(ask, { of: [ANN, BOB], first }),
  'search for a rare name': (ask) => search(ask, { text: 'quillfeather', first }),
  'search with a wrong letter': (ask) => search(ask, { text: 'quilfeather', first }),
  'search for the beginning of a name': (ask) => search(ask, { text: 'zephyrine ev', first }),
  'timeline of a person': (ask) => timeline(ask, [ANN], { first }),
  'timeline of an organization': (ask) => timeline(ask, [OFFICE], { first }),
  'timeline of a place': (ask) => timeline(ask, [HALL], { first }),
  'neighborhood of a person': (ask) => neighborhood(ask, { of: [ANN] }).then(({ nodes }) => nodes),
  'neighborhood of a person, two deep': (ask) =>
    neighborhood(ask, { of: [ANN], depth: 2 }).then(({ nodes }) => nodes),
  'paths between people who met': (ask) =>
    paths(ask, { from: ANN, to: BOB, limit: 3 }).then((found) => found.paths),
  'entities by id': (ask) => entitiesById(ask, [ANN, BOB, HALL]),
  degrees: (ask) => degrees(ask, [ANN, BOB, HALL]),
  'group sizes': (ask) => groupSizes(ask, ['event:planted-1']),
  'events of a participant': (ask) => listEntities(ask, 'Event', { first, filter: { participant: ANN } }),
  'agreements of a participant': (ask) =>
    listEntities(ask, 'Agreement', { first, filter: { participant: ANN } }),
  'projects of a participant': (ask) =>
    listEntities(ask, 'Project', { first, filter: { participant: OFFICE } }),
  'events at a place': (ask) => listEntities(ask, 'Event', { first, filter: { place: HALL } }),
  'organizations at a place': (ask) => listEntities(ask, 'Organization', { first, filter: { place: HALL } }),
  'events about a topic': (ask) => listEntities(ask, 'Event', { first, filter: { topic: 'topic:planted' } }),
  'events of a source': (ask) => listEntities(ask, 'Event', { first, filter: { source: 'source:planted' } }),
  'people of an organization': (ask) =>
    listEntities(ask, 'Person', { first, filter: { organization: OFFICE } }),
  'events of a participant at a busy place about a busy topic': (ask) =>
    listEntities(ask, 'Event', { first, filter: { participant: ANN, place: COUNTRY, topic: BUSY_TOPIC } }),
  'events by name': (ask) => listEntities(ask, 'Event', { last: first, orderBy: 'NAME' }),
  'events of a period to come': (ask) =>
    listEntities(ask, 'Event', { first, filter: { certainty: 'CERTAIN', during: { from: '2024-06' } } }),
  'people by name': (ask) => listEntities(ask, 'Person', { first }),
  'people by name from the end': (ask) => listEntities(ask, 'Person', { last: first }),
  'participations of a person': (ask) => connections(ask, 'TOOK_PART', 'forward', [ANN], { first }),
  'participants of events': (ask) =>
    connections(ask, 'TOOK_PART', 'backward', ['event:planted-1', 'event:planted-2'], { first }),
  'what an organization is part of': (ask) => connections(ask, 'PART_OF', 'forward', [OFFICE], { first }),
  relationships: (ask) => relationships(ask, [ANN, OFFICE], { first }),
  'relationships by weight': (ask) => relationships(ask, [ANN, OFFICE], { first, orderBy: 'WEIGHT' }),
  'staff of an organization with its parts': (ask) =>
    organizationPeople(ask, [OFFICE], { includeParts: true, first }),
  'facts of a source': (ask) => citedFacts(ask, ['source:planted'], { first }),
  'facts of a place in a source': (ask) => citedFacts(ask, ['source:planted'], { locator: 'row-1', first }),
};
