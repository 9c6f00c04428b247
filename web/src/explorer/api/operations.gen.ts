/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How far the agreement got. */
export type AgreementStatus =
  /** Agreed, nothing signed. */
  | 'AGREED'
  /** Agreed to sign, not signed. */
  | 'AGREED_TO_SIGN'
  /** Discussed. */
  | 'DISCUSSED'
  /** Ended. */
  | 'ENDED'
  /** In force. */
  | 'IN_FORCE'
  /** Proposed. */
  | 'PROPOSED'
  /** Signed. */
  | 'SIGNED';

/** Type of agreement. */
export type AgreementType =
  /** Letter of appointment. */
  | 'APPOINTMENT_LETTER'
  /** Consensus. */
  | 'CONSENSUS'
  /** Contract. */
  | 'CONTRACT'
  /** Cooperation agreement. */
  | 'COOPERATION_AGREEMENT'
  /** Memorandum of understanding. */
  | 'MOU'
  /** Plan. */
  | 'PLAN'
  /** Proposal. */
  | 'PROPOSAL'
  /** Treaty. */
  | 'TREATY'
  /** Undertaking. */
  | 'UNDERTAKING';

/** Whether the participant attended. */
export type Attendance =
  /** Absent. */
  | 'ABSENT'
  /** Attended. */
  | 'ATTENDED'
  /** Expected. */
  | 'EXPECTED'
  /** Invited. */
  | 'INVITED';

/** Confidence in a fact. */
export type Confidence =
  /** Inferred. */
  | 'INFERRED'
  /** Stated. */
  | 'STATED'
  /** Uncertain. */
  | 'UNCERTAIN';

/** Part of the day, if the source gives it. */
export type DayPart =
  /** Afternoon. */
  | 'AFTERNOON'
  /** Evening. */
  | 'EVENING'
  /** Morning. */
  | 'MORNING'
  /** Night. */
  | 'NIGHT'
  /** Noon. */
  | 'NOON';

/** Whether the event took place. */
export type EventStatus =
  /** Cancelled. */
  | 'CANCELLED'
  /** Held. */
  | 'HELD'
  /** Planned. */
  | 'PLANNED'
  /** Unconfirmed. */
  | 'UNCONFIRMED';

/** Type of event. */
export type EventType =
  /** Appointment. */
  | 'APPOINTMENT'
  /** Briefing. */
  | 'BRIEFING'
  /** Call. */
  | 'CALL'
  /** Ceremony. */
  | 'CEREMONY'
  /** Conference. */
  | 'CONFERENCE'
  /** Forum. */
  | 'FORUM'
  /** Meeting. */
  | 'MEETING'
  /** Signing. */
  | 'SIGNING'
  /** Talk. */
  | 'TALK'
  /** Trip. */
  | 'TRIP'
  /** Visit. */
  | 'VISIT';

/** Kind of entity. */
export type Kind =
  /** Agreement. */
  | 'AGREEMENT'
  /** Event. */
  | 'EVENT'
  /** Organization. */
  | 'ORGANIZATION'
  /** Person. */
  | 'PERSON'
  /** Place. */
  | 'PLACE'
  /** Post. */
  | 'POST'
  /** Project. */
  | 'PROJECT'
  /** Source. */
  | 'SOURCE'
  /** Topic. */
  | 'TOPIC';

/** Language of labels, names, dates and sentences. */
export type Locale =
  /** English. */
  | 'EN'
  /** Korean. */
  | 'KO'
  /** Chinese in simplified characters. */
  | 'ZH_HANS'
  /** Chinese in traditional characters. */
  | 'ZH_HANT';

/** Type of name. */
export type NameType =
  /** Alias. */
  | 'ALIAS'
  /** As printed. */
  | 'AS_PRINTED'
  /** Former name. */
  | 'FORMER'
  /** Official name. */
  | 'OFFICIAL'
  /** Romanisation. */
  | 'ROMANISATION'
  /** Short form. */
  | 'SHORT'
  /** Translation. */
  | 'TRANSLATION';

/** Type of organization. */
export type OrganizationType =
  /** Administrative committee. */
  | 'ADMINISTRATIVE_COMMITTEE'
  /** Association. */
  | 'ASSOCIATION'
  /** Bureau. */
  | 'BUREAU'
  /** Company. */
  | 'COMPANY'
  /** Department. */
  | 'DEPARTMENT'
  /** Diplomatic mission. */
  | 'DIPLOMATIC_MISSION'
  /** Government. */
  | 'GOVERNMENT'
  /** Media. */
  | 'MEDIA'
  /** Other body. */
  | 'OTHER'
  /** Party committee. */
  | 'PARTY_COMMITTEE'
  /** University. */
  | 'UNIVERSITY';

/** Role of the participant. */
export type ParticipationRole =
  /** Appointee. */
  | 'APPOINTEE'
  /** Appointer. */
  | 'APPOINTER'
  /** Attendee. */
  | 'ATTENDEE'
  /** Chair. */
  | 'CHAIR'
  /** Companion. */
  | 'COMPANION'
  /** Guest. */
  | 'GUEST'
  /** Host. */
  | 'HOST'
  /** Interpreter. */
  | 'INTERPRETER'
  /** Organizer. */
  | 'ORGANIZER'
  /** Presenter. */
  | 'PRESENTER'
  /** Speaker. */
  | 'SPEAKER';

/** Type of place. */
export type PlaceType =
  /** City. */
  | 'CITY'
  /** Country. */
  | 'COUNTRY'
  /** District. */
  | 'DISTRICT'
  /** Province. */
  | 'PROVINCE'
  /** Region. */
  | 'REGION'
  /** Venue. */
  | 'VENUE'
  /** Zone. */
  | 'ZONE';

/** How far the project has progressed. */
export type ProjectStatus =
  /** Abandoned. */
  | 'ABANDONED'
  /** Planned. */
  | 'PLANNED'
  /** Established. */
  | 'SETTLED'
  /** Underway. */
  | 'UNDERWAY';

/** Type of relationship. */
export type RelationshipType =
  /** Is about. */
  | 'ABOUT'
  /** Backs. */
  | 'BACKS'
  /** Governs. */
  | 'GOVERNS'
  /** Was held at. */
  | 'HELD_AT'
  /** Holds. */
  | 'HOLDS'
  /** Is linked to. */
  | 'LINKED_TO'
  /** Is a member of. */
  | 'MEMBER_OF'
  /** Is party to. */
  | 'PARTY_TO'
  /** Is part of. */
  | 'PART_OF'
  /** Is a post in. */
  | 'POST_IN'
  /** Was dealt with at. */
  | 'REACHED_AT'
  /** Has its seat in. */
  | 'SEATED_IN'
  /** Is sited in. */
  | 'SITED_IN'
  /** Was part of. */
  | 'SUB_EVENT_OF'
  /** Took part in. */
  | 'TOOK_PART'
  /** Lies within. */
  | 'WITHIN';

export type CitationFieldsFragment = { readonly id: string, readonly locator: string, readonly source: { readonly id: string, readonly name: string, readonly url: string | null, readonly publishedOn: { readonly text: string } | null } };

export type DateFieldsFragment = { readonly edtf: string, readonly earliest: string, readonly latest: string, readonly text: string };

type EntityFields_Agreement_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly agreementType: AgreementType, readonly agreementStatus: AgreementStatus, readonly date: { readonly edtf: string, readonly earliest: string, readonly latest: string, readonly text: string } | null };

type EntityFields_Event_Fragment = { readonly groupSize: number, readonly dayPart: DayPart | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly eventType: EventType, readonly eventStatus: EventStatus, readonly date: { readonly edtf: string, readonly earliest: string, readonly latest: string, readonly text: string } | null };

type EntityFields_Organization_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly organizationType: OrganizationType };

type EntityFields_Person_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number };

type EntityFields_Place_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly placeType: PlaceType };

type EntityFields_Post_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number };

type EntityFields_Project_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly projectStatus: ProjectStatus };

type EntityFields_Source_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number };

type EntityFields_Topic_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number };

export type EntityFieldsFragment =
  | EntityFields_Agreement_Fragment
  | EntityFields_Event_Fragment
  | EntityFields_Organization_Fragment
  | EntityFields_Person_Fragment
  | EntityFields_Place_Fragment
  | EntityFields_Post_Fragment
  | EntityFields_Project_Fragment
  | EntityFields_Source_Fragment
  | EntityFields_Topic_Fragment
;

export type FactFieldsFragment = { readonly id: string, readonly type: RelationshipType, readonly label: string, readonly sentence: string, readonly confidence: Confidence, readonly reason: string | null, readonly from:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  , readonly to:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  , readonly properties: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly id: string, readonly name: string, readonly url: string | null, readonly publishedOn: { readonly text: string } | null } }> };

export type SideFieldsFragment = { readonly factId: string, readonly role: ParticipationRole, readonly side: string | null, readonly contribution: string | null, readonly confidence: Confidence, readonly reason: string | null, readonly entity:
    | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly agreementType: AgreementType, readonly agreementStatus: AgreementStatus, readonly date: { readonly edtf: string, readonly earliest: string, readonly latest: string, readonly text: string } | null }
    | { readonly groupSize: number, readonly dayPart: DayPart | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly eventType: EventType, readonly eventStatus: EventStatus, readonly date: { readonly edtf: string, readonly earliest: string, readonly latest: string, readonly text: string } | null }
    | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly organizationType: OrganizationType }
    | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
    | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly placeType: PlaceType }
    | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
    | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly projectStatus: ProjectStatus }
    | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
    | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
  , readonly posts: ReadonlyArray<{ readonly title: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly id: string, readonly name: string, readonly url: string | null, readonly publishedOn: { readonly text: string } | null } }> };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<Kind> | Kind | null | undefined;
  after?: string | null | undefined;
  locale: Locale;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly matched: { readonly text: string, readonly language: string, readonly type: NameType, readonly attested: boolean }, readonly entity:
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly agreementType: AgreementType, readonly agreementStatus: AgreementStatus, readonly date: { readonly edtf: string, readonly earliest: string, readonly latest: string, readonly text: string } | null }
        | { readonly groupSize: number, readonly dayPart: DayPart | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly eventType: EventType, readonly eventStatus: EventStatus, readonly date: { readonly edtf: string, readonly earliest: string, readonly latest: string, readonly text: string } | null }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly organizationType: OrganizationType }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly placeType: PlaceType }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly projectStatus: ProjectStatus }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
      , readonly posts: ReadonlyArray<{ readonly title: string }> }> } };

export type NeighborhoodQueryVariables = Exact<{
  of: ReadonlyArray<string> | string;
  depth: number;
  limit: number;
  types?: ReadonlyArray<RelationshipType> | RelationshipType | null | undefined;
  locale: Locale;
}>;


export type NeighborhoodQuery = { readonly neighborhood: { readonly nodes: ReadonlyArray<{ readonly depth: number, readonly entity:
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly agreementType: AgreementType, readonly agreementStatus: AgreementStatus, readonly date: { readonly edtf: string, readonly earliest: string, readonly latest: string, readonly text: string } | null }
        | { readonly groupSize: number, readonly dayPart: DayPart | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly eventType: EventType, readonly eventStatus: EventStatus, readonly date: { readonly edtf: string, readonly earliest: string, readonly latest: string, readonly text: string } | null }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly organizationType: OrganizationType }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly placeType: PlaceType }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly projectStatus: ProjectStatus }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
       }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationshipType, readonly label: string, readonly sentence: string, readonly confidence: Confidence, readonly reason: string | null, readonly from:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly to:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly properties: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly id: string, readonly name: string, readonly url: string | null, readonly publishedOn: { readonly text: string } | null } }> }> } };

export type RelationshipsQueryVariables = Exact<{
  of: string;
  types?: ReadonlyArray<RelationshipType> | RelationshipType | null | undefined;
  first: number;
  after?: string | null | undefined;
  locale: Locale;
}>;


export type RelationshipsQuery = { readonly node:
    | { readonly id: string, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: RelationshipType, readonly label: string, readonly sentence: string, readonly confidence: Confidence, readonly reason: string | null, readonly from:
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly agreementType: AgreementType, readonly agreementStatus: AgreementStatus, readonly date: { readonly edtf: string, readonly earliest: string, readonly latest: string, readonly text: string } | null }
            | { readonly id: string, readonly groupSize: number, readonly dayPart: DayPart | null, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly eventType: EventType, readonly eventStatus: EventStatus, readonly date: { readonly edtf: string, readonly earliest: string, readonly latest: string, readonly text: string } | null }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly organizationType: OrganizationType }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly placeType: PlaceType }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly projectStatus: ProjectStatus }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
          , readonly to:
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly agreementType: AgreementType, readonly agreementStatus: AgreementStatus, readonly date: { readonly edtf: string, readonly earliest: string, readonly latest: string, readonly text: string } | null }
            | { readonly id: string, readonly groupSize: number, readonly dayPart: DayPart | null, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly eventType: EventType, readonly eventStatus: EventStatus, readonly date: { readonly edtf: string, readonly earliest: string, readonly latest: string, readonly text: string } | null }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly organizationType: OrganizationType }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly placeType: PlaceType }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly projectStatus: ProjectStatus }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
          , readonly properties: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly id: string, readonly name: string, readonly url: string | null, readonly publishedOn: { readonly text: string } | null } }> }> } }
    | { readonly id: string, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: RelationshipType, readonly label: string, readonly sentence: string, readonly confidence: Confidence, readonly reason: string | null, readonly from:
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly agreementType: AgreementType, readonly agreementStatus: AgreementStatus, readonly date: { readonly edtf: string, readonly earliest: string, readonly latest: string, readonly text: string } | null }
            | { readonly id: string, readonly groupSize: number, readonly dayPart: DayPart | null, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly eventType: EventType, readonly eventStatus: EventStatus, readonly date: { readonly edtf: string, readonly earliest: string, readonly latest: string, readonly text: string } | null }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly organizationType: OrganizationType }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly placeType: PlaceType }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly projectStatus: ProjectStatus }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
          , readonly to:
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly agreementType: AgreementType, readonly agreementStatus: AgreementStatus, readonly date: { readonly edtf: string, readonly earliest: string, readonly latest: string, readonly text: string } | null }
            | { readonly id: string, readonly groupSize: number, readonly dayPart: DayPart | null, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly eventType: EventType, readonly eventStatus: EventStatus, readonly date: { readonly edtf: string, readonly earliest: string, readonly latest: string, readonly text: string } | null }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly organizationType: OrganizationType }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly placeType: PlaceType }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly projectStatus: ProjectStatus }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
          , readonly properties: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly id: string, readonly name: string, readonly url: string | null, readonly publishedOn: { readonly text: string } | null } }> }> } }
    | { readonly id: string, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: RelationshipType, readonly label: string, readonly sentence: string, readonly confidence: Confidence, readonly reason: string | null, readonly from:
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly agreementType: AgreementType, readonly agreementStatus: AgreementStatus, readonly date: { readonly edtf: string, readonly earliest: string, readonly latest: string, readonly text: string } | null }
            | { readonly id: string, readonly groupSize: number, readonly dayPart: DayPart | null, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly eventType: EventType, readonly eventStatus: EventStatus, readonly date: { readonly edtf: string, readonly earliest: string, readonly latest: string, readonly text: string } | null }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly organizationType: OrganizationType }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly placeType: PlaceType }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly projectStatus: ProjectStatus }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
          , readonly to:
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly agreementType: AgreementType, readonly agreementStatus: AgreementStatus, readonly date: { readonly edtf: string, readonly earliest: string, readonly latest: string, readonly text: string } | null }
            | { readonly id: string, readonly groupSize: number, readonly dayPart: DayPart | null, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly eventType: EventType, readonly eventStatus: EventStatus, readonly date: { readonly edtf: string, readonly earliest: string, readonly latest: string, readonly text: string } | null }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly organizationType: OrganizationType }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly placeType: PlaceType }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly projectStatus: ProjectStatus }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
          , readonly properties: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly id: string, readonly name: string, readonly url: string | null, readonly publishedOn: { readonly text: string } | null } }> }> } }
    | { readonly id: string, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: RelationshipType, readonly label: string, readonly sentence: string, readonly confidence: Confidence, readonly reason: string | null, readonly from:
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly agreementType: AgreementType, readonly agreementStatus: AgreementStatus, readonly date: { readonly edtf: string, readonly earliest: string, readonly latest: string, readonly text: string } | null }
            | { readonly id: string, readonly groupSize: number, readonly dayPart: DayPart | null, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly eventType: EventType, readonly eventStatus: EventStatus, readonly date: { readonly edtf: string, readonly earliest: string, readonly latest: string, readonly text: string } | null }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly organizationType: OrganizationType }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly placeType: PlaceType }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly projectStatus: ProjectStatus }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
          , readonly to:
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly agreementType: AgreementType, readonly agreementStatus: AgreementStatus, readonly date: { readonly edtf: string, readonly earliest: string, readonly latest: string, readonly text: string } | null }
            | { readonly id: string, readonly groupSize: number, readonly dayPart: DayPart | null, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly eventType: EventType, readonly eventStatus: EventStatus, readonly date: { readonly edtf: string, readonly earliest: string, readonly latest: string, readonly text: string } | null }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly organizationType: OrganizationType }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly placeType: PlaceType }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly projectStatus: ProjectStatus }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
          , readonly properties: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly id: string, readonly name: string, readonly url: string | null, readonly publishedOn: { readonly text: string } | null } }> }> } }
    | { readonly id: string, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: RelationshipType, readonly label: string, readonly sentence: string, readonly confidence: Confidence, readonly reason: string | null, readonly from:
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly agreementType: AgreementType, readonly agreementStatus: AgreementStatus, readonly date: { readonly edtf: string, readonly earliest: string, readonly latest: string, readonly text: string } | null }
            | { readonly id: string, readonly groupSize: number, readonly dayPart: DayPart | null, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly eventType: EventType, readonly eventStatus: EventStatus, readonly date: { readonly edtf: string, readonly earliest: string, readonly latest: string, readonly text: string } | null }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly organizationType: OrganizationType }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly placeType: PlaceType }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly projectStatus: ProjectStatus }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
          , readonly to:
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly agreementType: AgreementType, readonly agreementStatus: AgreementStatus, readonly date: { readonly edtf: string, readonly earliest: string, readonly latest: string, readonly text: string } | null }
            | { readonly id: string, readonly groupSize: number, readonly dayPart: DayPart | null, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly eventType: EventType, readonly eventStatus: EventStatus, readonly date: { readonly edtf: string, readonly earliest: string, readonly latest: string, readonly text: string } | null }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly organizationType: OrganizationType }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly placeType: PlaceType }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly projectStatus: ProjectStatus }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
          , readonly properties: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly id: string, readonly name: string, readonly url: string | null, readonly publishedOn: { readonly text: string } | null } }> }> } }
    | { readonly id: string, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: RelationshipType, readonly label: string, readonly sentence: string, readonly confidence: Confidence, readonly reason: string | null, readonly from:
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly agreementType: AgreementType, readonly agreementStatus: AgreementStatus, readonly date: { readonly edtf: string, readonly earliest: string, readonly latest: string, readonly text: string } | null }
            | { readonly id: string, readonly groupSize: number, readonly dayPart: DayPart | null, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly eventType: EventType, readonly eventStatus: EventStatus, readonly date: { readonly edtf: string, readonly earliest: string, readonly latest: string, readonly text: string } | null }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly organizationType: OrganizationType }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly placeType: PlaceType }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly projectStatus: ProjectStatus }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
          , readonly to:
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly agreementType: AgreementType, readonly agreementStatus: AgreementStatus, readonly date: { readonly edtf: string, readonly earliest: string, readonly latest: string, readonly text: string } | null }
            | { readonly id: string, readonly groupSize: number, readonly dayPart: DayPart | null, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly eventType: EventType, readonly eventStatus: EventStatus, readonly date: { readonly edtf: string, readonly earliest: string, readonly latest: string, readonly text: string } | null }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly organizationType: OrganizationType }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly placeType: PlaceType }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly projectStatus: ProjectStatus }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
          , readonly properties: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly id: string, readonly name: string, readonly url: string | null, readonly publishedOn: { readonly text: string } | null } }> }> } }
    | { readonly id: string, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: RelationshipType, readonly label: string, readonly sentence: string, readonly confidence: Confidence, readonly reason: string | null, readonly from:
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly agreementType: AgreementType, readonly agreementStatus: AgreementStatus, readonly date: { readonly edtf: string, readonly earliest: string, readonly latest: string, readonly text: string } | null }
            | { readonly id: string, readonly groupSize: number, readonly dayPart: DayPart | null, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly eventType: EventType, readonly eventStatus: EventStatus, readonly date: { readonly edtf: string, readonly earliest: string, readonly latest: string, readonly text: string } | null }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly organizationType: OrganizationType }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly placeType: PlaceType }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly projectStatus: ProjectStatus }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
          , readonly to:
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly agreementType: AgreementType, readonly agreementStatus: AgreementStatus, readonly date: { readonly edtf: string, readonly earliest: string, readonly latest: string, readonly text: string } | null }
            | { readonly id: string, readonly groupSize: number, readonly dayPart: DayPart | null, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly eventType: EventType, readonly eventStatus: EventStatus, readonly date: { readonly edtf: string, readonly earliest: string, readonly latest: string, readonly text: string } | null }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly organizationType: OrganizationType }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly placeType: PlaceType }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly projectStatus: ProjectStatus }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
          , readonly properties: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly id: string, readonly name: string, readonly url: string | null, readonly publishedOn: { readonly text: string } | null } }> }> } }
    | { readonly id: string, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: RelationshipType, readonly label: string, readonly sentence: string, readonly confidence: Confidence, readonly reason: string | null, readonly from:
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly agreementType: AgreementType, readonly agreementStatus: AgreementStatus, readonly date: { readonly edtf: string, readonly earliest: string, readonly latest: string, readonly text: string } | null }
            | { readonly id: string, readonly groupSize: number, readonly dayPart: DayPart | null, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly eventType: EventType, readonly eventStatus: EventStatus, readonly date: { readonly edtf: string, readonly earliest: string, readonly latest: string, readonly text: string } | null }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly organizationType: OrganizationType }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly placeType: PlaceType }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly projectStatus: ProjectStatus }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
          , readonly to:
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly agreementType: AgreementType, readonly agreementStatus: AgreementStatus, readonly date: { readonly edtf: string, readonly earliest: string, readonly latest: string, readonly text: string } | null }
            | { readonly id: string, readonly groupSize: number, readonly dayPart: DayPart | null, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly eventType: EventType, readonly eventStatus: EventStatus, readonly date: { readonly edtf: string, readonly earliest: string, readonly latest: string, readonly text: string } | null }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly organizationType: OrganizationType }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly placeType: PlaceType }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly projectStatus: ProjectStatus }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
          , readonly properties: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly id: string, readonly name: string, readonly url: string | null, readonly publishedOn: { readonly text: string } | null } }> }> } }
    | { readonly id: string, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: RelationshipType, readonly label: string, readonly sentence: string, readonly confidence: Confidence, readonly reason: string | null, readonly from:
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly agreementType: AgreementType, readonly agreementStatus: AgreementStatus, readonly date: { readonly edtf: string, readonly earliest: string, readonly latest: string, readonly text: string } | null }
            | { readonly id: string, readonly groupSize: number, readonly dayPart: DayPart | null, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly eventType: EventType, readonly eventStatus: EventStatus, readonly date: { readonly edtf: string, readonly earliest: string, readonly latest: string, readonly text: string } | null }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly organizationType: OrganizationType }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly placeType: PlaceType }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly projectStatus: ProjectStatus }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
          , readonly to:
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly agreementType: AgreementType, readonly agreementStatus: AgreementStatus, readonly date: { readonly edtf: string, readonly earliest: string, readonly latest: string, readonly text: string } | null }
            | { readonly id: string, readonly groupSize: number, readonly dayPart: DayPart | null, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly eventType: EventType, readonly eventStatus: EventStatus, readonly date: { readonly edtf: string, readonly earliest: string, readonly latest: string, readonly text: string } | null }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly organizationType: OrganizationType }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly placeType: PlaceType }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly projectStatus: ProjectStatus }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
          , readonly properties: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly id: string, readonly name: string, readonly url: string | null, readonly publishedOn: { readonly text: string } | null } }> }> } }
   | null };

export type WhoMetQueryVariables = Exact<{
  of: string;
  first: number;
  after?: string | null | undefined;
  locale: Locale;
}>;


export type WhoMetQuery = { readonly whoMet: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly groupSize: number, readonly confidence: Confidence, readonly sentence: string, readonly event: { readonly groupSize: number, readonly dayPart: DayPart | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly eventType: EventType, readonly eventStatus: EventStatus, readonly date: { readonly edtf: string, readonly earliest: string, readonly latest: string, readonly text: string } | null }, readonly subject: { readonly factId: string, readonly role: ParticipationRole, readonly side: string | null, readonly contribution: string | null, readonly confidence: Confidence, readonly reason: string | null, readonly entity:
          | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly agreementType: AgreementType, readonly agreementStatus: AgreementStatus, readonly date: { readonly edtf: string, readonly earliest: string, readonly latest: string, readonly text: string } | null }
          | { readonly groupSize: number, readonly dayPart: DayPart | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly eventType: EventType, readonly eventStatus: EventStatus, readonly date: { readonly edtf: string, readonly earliest: string, readonly latest: string, readonly text: string } | null }
          | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly organizationType: OrganizationType }
          | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
          | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly placeType: PlaceType }
          | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
          | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly projectStatus: ProjectStatus }
          | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
          | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
        , readonly posts: ReadonlyArray<{ readonly title: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly id: string, readonly name: string, readonly url: string | null, readonly publishedOn: { readonly text: string } | null } }> }, readonly counterpart: { readonly factId: string, readonly role: ParticipationRole, readonly side: string | null, readonly contribution: string | null, readonly confidence: Confidence, readonly reason: string | null, readonly entity:
          | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly agreementType: AgreementType, readonly agreementStatus: AgreementStatus, readonly date: { readonly edtf: string, readonly earliest: string, readonly latest: string, readonly text: string } | null }
          | { readonly groupSize: number, readonly dayPart: DayPart | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly eventType: EventType, readonly eventStatus: EventStatus, readonly date: { readonly edtf: string, readonly earliest: string, readonly latest: string, readonly text: string } | null }
          | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly organizationType: OrganizationType }
          | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
          | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly placeType: PlaceType }
          | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
          | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly projectStatus: ProjectStatus }
          | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
          | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
        , readonly posts: ReadonlyArray<{ readonly title: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly id: string, readonly name: string, readonly url: string | null, readonly publishedOn: { readonly text: string } | null } }> }, readonly citations: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly id: string, readonly name: string, readonly url: string | null, readonly publishedOn: { readonly text: string } | null } }> }> } };

export type PathsQueryVariables = Exact<{
  from: string;
  to: string;
  limit: number;
  locale: Locale;
}>;


export type PathsQuery = { readonly paths: { readonly paths: ReadonlyArray<{ readonly confidence: Confidence, readonly entities: ReadonlyArray<
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly agreementType: AgreementType, readonly agreementStatus: AgreementStatus, readonly date: { readonly edtf: string, readonly earliest: string, readonly latest: string, readonly text: string } | null }
        | { readonly groupSize: number, readonly dayPart: DayPart | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly eventType: EventType, readonly eventStatus: EventStatus, readonly date: { readonly edtf: string, readonly earliest: string, readonly latest: string, readonly text: string } | null }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly organizationType: OrganizationType }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly placeType: PlaceType }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly projectStatus: ProjectStatus }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number }
      >, readonly hops: ReadonlyArray<{ readonly id: string, readonly type: RelationshipType, readonly label: string, readonly sentence: string, readonly confidence: Confidence, readonly reason: string | null, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly properties: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly id: string, readonly name: string, readonly url: string | null, readonly publishedOn: { readonly text: string } | null } }> }> }> } };

export type EvidenceQueryVariables = Exact<{
  id: string;
  locale: Locale;
}>;


export type EvidenceQuery = { readonly node:
    | { readonly id: string, readonly confidence: Confidence, readonly reason: string | null, readonly names: ReadonlyArray<{ readonly id: string, readonly text: string, readonly language: string, readonly attested: boolean, readonly type: NameType, readonly confidence: Confidence, readonly reason: string | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly id: string, readonly name: string, readonly url: string | null, readonly publishedOn: { readonly text: string } | null } }> }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly id: string, readonly name: string, readonly url: string | null, readonly publishedOn: { readonly text: string } | null } }> }
    | { readonly rosterComplete: boolean | null, readonly id: string, readonly confidence: Confidence, readonly reason: string | null, readonly names: ReadonlyArray<{ readonly id: string, readonly text: string, readonly language: string, readonly attested: boolean, readonly type: NameType, readonly confidence: Confidence, readonly reason: string | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly id: string, readonly name: string, readonly url: string | null, readonly publishedOn: { readonly text: string } | null } }> }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly id: string, readonly name: string, readonly url: string | null, readonly publishedOn: { readonly text: string } | null } }> }
    | { readonly id: string, readonly confidence: Confidence, readonly reason: string | null, readonly names: ReadonlyArray<{ readonly id: string, readonly text: string, readonly language: string, readonly attested: boolean, readonly type: NameType, readonly confidence: Confidence, readonly reason: string | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly id: string, readonly name: string, readonly url: string | null, readonly publishedOn: { readonly text: string } | null } }> }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly id: string, readonly name: string, readonly url: string | null, readonly publishedOn: { readonly text: string } | null } }> }
    | { readonly id: string, readonly confidence: Confidence, readonly reason: string | null, readonly names: ReadonlyArray<{ readonly id: string, readonly text: string, readonly language: string, readonly attested: boolean, readonly type: NameType, readonly confidence: Confidence, readonly reason: string | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly id: string, readonly name: string, readonly url: string | null, readonly publishedOn: { readonly text: string } | null } }> }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly id: string, readonly name: string, readonly url: string | null, readonly publishedOn: { readonly text: string } | null } }> }
    | { readonly id: string, readonly confidence: Confidence, readonly reason: string | null, readonly names: ReadonlyArray<{ readonly id: string, readonly text: string, readonly language: string, readonly attested: boolean, readonly type: NameType, readonly confidence: Confidence, readonly reason: string | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly id: string, readonly name: string, readonly url: string | null, readonly publishedOn: { readonly text: string } | null } }> }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly id: string, readonly name: string, readonly url: string | null, readonly publishedOn: { readonly text: string } | null } }> }
    | { readonly id: string, readonly confidence: Confidence, readonly reason: string | null, readonly names: ReadonlyArray<{ readonly id: string, readonly text: string, readonly language: string, readonly attested: boolean, readonly type: NameType, readonly confidence: Confidence, readonly reason: string | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly id: string, readonly name: string, readonly url: string | null, readonly publishedOn: { readonly text: string } | null } }> }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly id: string, readonly name: string, readonly url: string | null, readonly publishedOn: { readonly text: string } | null } }> }
    | { readonly id: string, readonly confidence: Confidence, readonly reason: string | null, readonly names: ReadonlyArray<{ readonly id: string, readonly text: string, readonly language: string, readonly attested: boolean, readonly type: NameType, readonly confidence: Confidence, readonly reason: string | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly id: string, readonly name: string, readonly url: string | null, readonly publishedOn: { readonly text: string } | null } }> }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly id: string, readonly name: string, readonly url: string | null, readonly publishedOn: { readonly text: string } | null } }> }
    | { readonly id: string, readonly confidence: Confidence, readonly reason: string | null, readonly address: string | null, readonly names: ReadonlyArray<{ readonly id: string, readonly text: string, readonly language: string, readonly attested: boolean, readonly type: NameType, readonly confidence: Confidence, readonly reason: string | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly id: string, readonly name: string, readonly url: string | null, readonly publishedOn: { readonly text: string } | null } }> }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly id: string, readonly name: string, readonly url: string | null, readonly publishedOn: { readonly text: string } | null } }> }
    | { readonly id: string, readonly confidence: Confidence, readonly reason: string | null, readonly names: ReadonlyArray<{ readonly id: string, readonly text: string, readonly language: string, readonly attested: boolean, readonly type: NameType, readonly confidence: Confidence, readonly reason: string | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly id: string, readonly name: string, readonly url: string | null, readonly publishedOn: { readonly text: string } | null } }> }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly id: string, readonly name: string, readonly url: string | null, readonly publishedOn: { readonly text: string } | null } }> }
   | null };

export type CapacityAtDateQueryVariables = Exact<{
  person: string;
  from: string;
  until: string;
  capacity: string;
  locale: Locale;
}>;


export type CapacityAtDateQuery = { readonly person:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly tenures: { readonly edges: ReadonlyArray<{ readonly factId: string, readonly sentence: string, readonly node: { readonly id: string } }> } }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null, readonly capacity:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string, readonly organization: { readonly name: string } | null }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   | null };

export type EventPlacesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  locale: Locale;
}>;


export type EventPlacesQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string, readonly place: { readonly id: string, readonly name: string } | null }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null> };

export type RelationshipCountsQueryVariables = Exact<{
  id: string;
}>;


export type RelationshipCountsQuery = { readonly node:
    | { readonly id: string, readonly HOLDS: { readonly totalCount: number }, readonly POST_IN: { readonly totalCount: number }, readonly MEMBER_OF: { readonly totalCount: number }, readonly PART_OF: { readonly totalCount: number }, readonly WITHIN: { readonly totalCount: number }, readonly GOVERNS: { readonly totalCount: number }, readonly SEATED_IN: { readonly totalCount: number }, readonly TOOK_PART: { readonly totalCount: number }, readonly HELD_AT: { readonly totalCount: number }, readonly SUB_EVENT_OF: { readonly totalCount: number }, readonly PARTY_TO: { readonly totalCount: number }, readonly REACHED_AT: { readonly totalCount: number }, readonly BACKS: { readonly totalCount: number }, readonly SITED_IN: { readonly totalCount: number }, readonly ABOUT: { readonly totalCount: number }, readonly LINKED_TO: { readonly totalCount: number } }
    | { readonly id: string, readonly HOLDS: { readonly totalCount: number }, readonly POST_IN: { readonly totalCount: number }, readonly MEMBER_OF: { readonly totalCount: number }, readonly PART_OF: { readonly totalCount: number }, readonly WITHIN: { readonly totalCount: number }, readonly GOVERNS: { readonly totalCount: number }, readonly SEATED_IN: { readonly totalCount: number }, readonly TOOK_PART: { readonly totalCount: number }, readonly HELD_AT: { readonly totalCount: number }, readonly SUB_EVENT_OF: { readonly totalCount: number }, readonly PARTY_TO: { readonly totalCount: number }, readonly REACHED_AT: { readonly totalCount: number }, readonly BACKS: { readonly totalCount: number }, readonly SITED_IN: { readonly totalCount: number }, readonly ABOUT: { readonly totalCount: number }, readonly LINKED_TO: { readonly totalCount: number } }
    | { readonly id: string, readonly HOLDS: { readonly totalCount: number }, readonly POST_IN: { readonly totalCount: number }, readonly MEMBER_OF: { readonly totalCount: number }, readonly PART_OF: { readonly totalCount: number }, readonly WITHIN: { readonly totalCount: number }, readonly GOVERNS: { readonly totalCount: number }, readonly SEATED_IN: { readonly totalCount: number }, readonly TOOK_PART: { readonly totalCount: number }, readonly HELD_AT: { readonly totalCount: number }, readonly SUB_EVENT_OF: { readonly totalCount: number }, readonly PARTY_TO: { readonly totalCount: number }, readonly REACHED_AT: { readonly totalCount: number }, readonly BACKS: { readonly totalCount: number }, readonly SITED_IN: { readonly totalCount: number }, readonly ABOUT: { readonly totalCount: number }, readonly LINKED_TO: { readonly totalCount: number } }
    | { readonly id: string, readonly HOLDS: { readonly totalCount: number }, readonly POST_IN: { readonly totalCount: number }, readonly MEMBER_OF: { readonly totalCount: number }, readonly PART_OF: { readonly totalCount: number }, readonly WITHIN: { readonly totalCount: number }, readonly GOVERNS: { readonly totalCount: number }, readonly SEATED_IN: { readonly totalCount: number }, readonly TOOK_PART: { readonly totalCount: number }, readonly HELD_AT: { readonly totalCount: number }, readonly SUB_EVENT_OF: { readonly totalCount: number }, readonly PARTY_TO: { readonly totalCount: number }, readonly REACHED_AT: { readonly totalCount: number }, readonly BACKS: { readonly totalCount: number }, readonly SITED_IN: { readonly totalCount: number }, readonly ABOUT: { readonly totalCount: number }, readonly LINKED_TO: { readonly totalCount: number } }
    | { readonly id: string, readonly HOLDS: { readonly totalCount: number }, readonly POST_IN: { readonly totalCount: number }, readonly MEMBER_OF: { readonly totalCount: number }, readonly PART_OF: { readonly totalCount: number }, readonly WITHIN: { readonly totalCount: number }, readonly GOVERNS: { readonly totalCount: number }, readonly SEATED_IN: { readonly totalCount: number }, readonly TOOK_PART: { readonly totalCount: number }, readonly HELD_AT: { readonly totalCount: number }, readonly SUB_EVENT_OF: { readonly totalCount: number }, readonly PARTY_TO: { readonly totalCount: number }, readonly REACHED_AT: { readonly totalCount: number }, readonly BACKS: { readonly totalCount: number }, readonly SITED_IN: { readonly totalCount: number }, readonly ABOUT: { readonly totalCount: number }, readonly LINKED_TO: { readonly totalCount: number } }
    | { readonly id: string, readonly HOLDS: { readonly totalCount: number }, readonly POST_IN: { readonly totalCount: number }, readonly MEMBER_OF: { readonly totalCount: number }, readonly PART_OF: { readonly totalCount: number }, readonly WITHIN: { readonly totalCount: number }, readonly GOVERNS: { readonly totalCount: number }, readonly SEATED_IN: { readonly totalCount: number }, readonly TOOK_PART: { readonly totalCount: number }, readonly HELD_AT: { readonly totalCount: number }, readonly SUB_EVENT_OF: { readonly totalCount: number }, readonly PARTY_TO: { readonly totalCount: number }, readonly REACHED_AT: { readonly totalCount: number }, readonly BACKS: { readonly totalCount: number }, readonly SITED_IN: { readonly totalCount: number }, readonly ABOUT: { readonly totalCount: number }, readonly LINKED_TO: { readonly totalCount: number } }
    | { readonly id: string, readonly HOLDS: { readonly totalCount: number }, readonly POST_IN: { readonly totalCount: number }, readonly MEMBER_OF: { readonly totalCount: number }, readonly PART_OF: { readonly totalCount: number }, readonly WITHIN: { readonly totalCount: number }, readonly GOVERNS: { readonly totalCount: number }, readonly SEATED_IN: { readonly totalCount: number }, readonly TOOK_PART: { readonly totalCount: number }, readonly HELD_AT: { readonly totalCount: number }, readonly SUB_EVENT_OF: { readonly totalCount: number }, readonly PARTY_TO: { readonly totalCount: number }, readonly REACHED_AT: { readonly totalCount: number }, readonly BACKS: { readonly totalCount: number }, readonly SITED_IN: { readonly totalCount: number }, readonly ABOUT: { readonly totalCount: number }, readonly LINKED_TO: { readonly totalCount: number } }
    | { readonly id: string, readonly HOLDS: { readonly totalCount: number }, readonly POST_IN: { readonly totalCount: number }, readonly MEMBER_OF: { readonly totalCount: number }, readonly PART_OF: { readonly totalCount: number }, readonly WITHIN: { readonly totalCount: number }, readonly GOVERNS: { readonly totalCount: number }, readonly SEATED_IN: { readonly totalCount: number }, readonly TOOK_PART: { readonly totalCount: number }, readonly HELD_AT: { readonly totalCount: number }, readonly SUB_EVENT_OF: { readonly totalCount: number }, readonly PARTY_TO: { readonly totalCount: number }, readonly REACHED_AT: { readonly totalCount: number }, readonly BACKS: { readonly totalCount: number }, readonly SITED_IN: { readonly totalCount: number }, readonly ABOUT: { readonly totalCount: number }, readonly LINKED_TO: { readonly totalCount: number } }
    | { readonly id: string, readonly HOLDS: { readonly totalCount: number }, readonly POST_IN: { readonly totalCount: number }, readonly MEMBER_OF: { readonly totalCount: number }, readonly PART_OF: { readonly totalCount: number }, readonly WITHIN: { readonly totalCount: number }, readonly GOVERNS: { readonly totalCount: number }, readonly SEATED_IN: { readonly totalCount: number }, readonly TOOK_PART: { readonly totalCount: number }, readonly HELD_AT: { readonly totalCount: number }, readonly SUB_EVENT_OF: { readonly totalCount: number }, readonly PARTY_TO: { readonly totalCount: number }, readonly REACHED_AT: { readonly totalCount: number }, readonly BACKS: { readonly totalCount: number }, readonly SITED_IN: { readonly totalCount: number }, readonly ABOUT: { readonly totalCount: number }, readonly LINKED_TO: { readonly totalCount: number } }
   | null };

export type LatestMeetingsQueryVariables = Exact<{
  locale: Locale;
}>;


export type LatestMeetingsQuery = { readonly events: { readonly nodes: ReadonlyArray<{ readonly groupSize: number, readonly dayPart: DayPart | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly confidence: Confidence, readonly degree: number, readonly eventType: EventType, readonly eventStatus: EventStatus, readonly participants: { readonly edges: ReadonlyArray<{ readonly attendance: Attendance, readonly capacity: { readonly name: string, readonly organization: { readonly name: string } | null } | null, readonly node:
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null, readonly degree: number }
           }> }, readonly date: { readonly edtf: string, readonly earliest: string, readonly latest: string, readonly text: string } | null }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const CitationFieldsFragmentDoc = new TypedDocumentString(`
    fragment CitationFields on Citation {
  id
  locator
  source {
    id
    name(locale: $locale)
    url
    publishedOn {
      text(locale: $locale)
    }
  }
}
    `, {"fragmentName":"CitationFields"}) as unknown as TypedDocumentString<CitationFieldsFragment, unknown>;
export const FactFieldsFragmentDoc = new TypedDocumentString(`
    fragment FactFields on Relationship {
  id
  type
  from {
    id
  }
  to {
    id
  }
  label(locale: $locale)
  properties {
    name
    value
  }
  sentence(locale: $locale)
  citations {
    ...CitationFields
  }
  confidence
  reason
}
    fragment CitationFields on Citation {
  id
  locator
  source {
    id
    name(locale: $locale)
    url
    publishedOn {
      text(locale: $locale)
    }
  }
}`, {"fragmentName":"FactFields"}) as unknown as TypedDocumentString<FactFieldsFragment, unknown>;
export const DateFieldsFragmentDoc = new TypedDocumentString(`
    fragment DateFields on EdtfDate {
  edtf
  earliest
  latest
  text(locale: $locale)
}
    `, {"fragmentName":"DateFields"}) as unknown as TypedDocumentString<DateFieldsFragment, unknown>;
export const EntityFieldsFragmentDoc = new TypedDocumentString(`
    fragment EntityFields on Entity {
  id
  kind
  name(locale: $locale)
  description
  confidence
  degree
  ... on Organization {
    organizationType: type
  }
  ... on Place {
    placeType: type
  }
  ... on Event {
    eventType: type
    eventStatus: status
    groupSize
    date {
      ...DateFields
    }
    dayPart
  }
  ... on Agreement {
    agreementType: type
    agreementStatus: status
    date {
      ...DateFields
    }
  }
  ... on Project {
    projectStatus: status
  }
}
    fragment DateFields on EdtfDate {
  edtf
  earliest
  latest
  text(locale: $locale)
}`, {"fragmentName":"EntityFields"}) as unknown as TypedDocumentString<EntityFieldsFragment, unknown>;
export const SideFieldsFragmentDoc = new TypedDocumentString(`
    fragment SideFields on EncounterSide {
  factId
  entity {
    ...EntityFields
  }
  role
  side
  contribution
  posts {
    title(locale: $locale)
  }
  confidence
  reason
  citations {
    ...CitationFields
  }
}
    fragment CitationFields on Citation {
  id
  locator
  source {
    id
    name(locale: $locale)
    url
    publishedOn {
      text(locale: $locale)
    }
  }
}
fragment DateFields on EdtfDate {
  edtf
  earliest
  latest
  text(locale: $locale)
}
fragment EntityFields on Entity {
  id
  kind
  name(locale: $locale)
  description
  confidence
  degree
  ... on Organization {
    organizationType: type
  }
  ... on Place {
    placeType: type
  }
  ... on Event {
    eventType: type
    eventStatus: status
    groupSize
    date {
      ...DateFields
    }
    dayPart
  }
  ... on Agreement {
    agreementType: type
    agreementStatus: status
    date {
      ...DateFields
    }
  }
  ... on Project {
    projectStatus: status
  }
}`, {"fragmentName":"SideFields"}) as unknown as TypedDocumentString<SideFieldsFragment, unknown>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $kinds: [Kind!], $after: String, $locale: Locale!) {
  search(text: $text, kinds: $kinds, first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      matched {
        text
        language
        type
        attested
      }
      entity {
        ...EntityFields
      }
      posts {
        title(locale: $locale)
      }
    }
  }
}
    fragment DateFields on EdtfDate {
  edtf
  earliest
  latest
  text(locale: $locale)
}
fragment EntityFields on Entity {
  id
  kind
  name(locale: $locale)
  description
  confidence
  degree
  ... on Organization {
    organizationType: type
  }
  ... on Place {
    placeType: type
  }
  ... on Event {
    eventType: type
    eventStatus: status
    groupSize
    date {
      ...DateFields
    }
    dayPart
  }
  ... on Agreement {
    agreementType: type
    agreementStatus: status
    date {
      ...DateFields
    }
  }
  ... on Project {
    projectStatus: status
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const NeighborhoodDocument = new TypedDocumentString(`
    query Neighborhood($of: [ID!]!, $depth: Int!, $limit: Int!, $types: [RelationshipType!], $locale: Locale!) {
  neighborhood(
    of: $of
    depth: $depth
    limit: $limit
    filter: {relationshipTypes: $types}
  ) {
    nodes {
      depth
      entity {
        ...EntityFields
      }
    }
    edges {
      ...FactFields
    }
  }
}
    fragment CitationFields on Citation {
  id
  locator
  source {
    id
    name(locale: $locale)
    url
    publishedOn {
      text(locale: $locale)
    }
  }
}
fragment DateFields on EdtfDate {
  edtf
  earliest
  latest
  text(locale: $locale)
}
fragment EntityFields on Entity {
  id
  kind
  name(locale: $locale)
  description
  confidence
  degree
  ... on Organization {
    organizationType: type
  }
  ... on Place {
    placeType: type
  }
  ... on Event {
    eventType: type
    eventStatus: status
    groupSize
    date {
      ...DateFields
    }
    dayPart
  }
  ... on Agreement {
    agreementType: type
    agreementStatus: status
    date {
      ...DateFields
    }
  }
  ... on Project {
    projectStatus: status
  }
}
fragment FactFields on Relationship {
  id
  type
  from {
    id
  }
  to {
    id
  }
  label(locale: $locale)
  properties {
    name
    value
  }
  sentence(locale: $locale)
  citations {
    ...CitationFields
  }
  confidence
  reason
}`) as unknown as TypedDocumentString<NeighborhoodQuery, NeighborhoodQueryVariables>;
export const RelationshipsDocument = new TypedDocumentString(`
    query Relationships($of: ID!, $types: [RelationshipType!], $first: Int!, $after: String, $locale: Locale!) {
  node(id: $of) {
    id
    relationships(types: $types, orderBy: WEIGHT, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...FactFields
        from {
          ...EntityFields
        }
        to {
          ...EntityFields
        }
      }
    }
  }
}
    fragment CitationFields on Citation {
  id
  locator
  source {
    id
    name(locale: $locale)
    url
    publishedOn {
      text(locale: $locale)
    }
  }
}
fragment DateFields on EdtfDate {
  edtf
  earliest
  latest
  text(locale: $locale)
}
fragment EntityFields on Entity {
  id
  kind
  name(locale: $locale)
  description
  confidence
  degree
  ... on Organization {
    organizationType: type
  }
  ... on Place {
    placeType: type
  }
  ... on Event {
    eventType: type
    eventStatus: status
    groupSize
    date {
      ...DateFields
    }
    dayPart
  }
  ... on Agreement {
    agreementType: type
    agreementStatus: status
    date {
      ...DateFields
    }
  }
  ... on Project {
    projectStatus: status
  }
}
fragment FactFields on Relationship {
  id
  type
  from {
    id
  }
  to {
    id
  }
  label(locale: $locale)
  properties {
    name
    value
  }
  sentence(locale: $locale)
  citations {
    ...CitationFields
  }
  confidence
  reason
}`) as unknown as TypedDocumentString<RelationshipsQuery, RelationshipsQueryVariables>;
export const WhoMetDocument = new TypedDocumentString(`
    query WhoMet($of: ID!, $first: Int!, $after: String, $locale: Locale!) {
  whoMet(of: $of, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      event {
        ...EntityFields
      }
      subject {
        ...SideFields
      }
      counterpart {
        ...SideFields
      }
      groupSize
      confidence
      citations {
        ...CitationFields
      }
      sentence(locale: $locale)
    }
  }
}
    fragment CitationFields on Citation {
  id
  locator
  source {
    id
    name(locale: $locale)
    url
    publishedOn {
      text(locale: $locale)
    }
  }
}
fragment DateFields on EdtfDate {
  edtf
  earliest
  latest
  text(locale: $locale)
}
fragment EntityFields on Entity {
  id
  kind
  name(locale: $locale)
  description
  confidence
  degree
  ... on Organization {
    organizationType: type
  }
  ... on Place {
    placeType: type
  }
  ... on Event {
    eventType: type
    eventStatus: status
    groupSize
    date {
      ...DateFields
    }
    dayPart
  }
  ... on Agreement {
    agreementType: type
    agreementStatus: status
    date {
      ...DateFields
    }
  }
  ... on Project {
    projectStatus: status
  }
}
fragment SideFields on EncounterSide {
  factId
  entity {
    ...EntityFields
  }
  role
  side
  contribution
  posts {
    title(locale: $locale)
  }
  confidence
  reason
  citations {
    ...CitationFields
  }
}`) as unknown as TypedDocumentString<WhoMetQuery, WhoMetQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $limit: Int!, $locale: Locale!) {
  paths(from: $from, to: $to, limit: $limit) {
    paths {
      entities {
        ...EntityFields
      }
      hops {
        ...FactFields
      }
      confidence
    }
  }
}
    fragment CitationFields on Citation {
  id
  locator
  source {
    id
    name(locale: $locale)
    url
    publishedOn {
      text(locale: $locale)
    }
  }
}
fragment DateFields on EdtfDate {
  edtf
  earliest
  latest
  text(locale: $locale)
}
fragment EntityFields on Entity {
  id
  kind
  name(locale: $locale)
  description
  confidence
  degree
  ... on Organization {
    organizationType: type
  }
  ... on Place {
    placeType: type
  }
  ... on Event {
    eventType: type
    eventStatus: status
    groupSize
    date {
      ...DateFields
    }
    dayPart
  }
  ... on Agreement {
    agreementType: type
    agreementStatus: status
    date {
      ...DateFields
    }
  }
  ... on Project {
    projectStatus: status
  }
}
fragment FactFields on Relationship {
  id
  type
  from {
    id
  }
  to {
    id
  }
  label(locale: $locale)
  properties {
    name
    value
  }
  sentence(locale: $locale)
  citations {
    ...CitationFields
  }
  confidence
  reason
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const EvidenceDocument = new TypedDocumentString(`
    query Evidence($id: ID!, $locale: Locale!) {
  node(id: $id) {
    id
    names {
      id
      text
      language
      attested
      type
      citations {
        ...CitationFields
      }
      confidence
      reason
    }
    citations {
      ...CitationFields
    }
    confidence
    reason
    ... on Event {
      rosterComplete
    }
    ... on Source {
      address: url
    }
  }
}
    fragment CitationFields on Citation {
  id
  locator
  source {
    id
    name(locale: $locale)
    url
    publishedOn {
      text(locale: $locale)
    }
  }
}`) as unknown as TypedDocumentString<EvidenceQuery, EvidenceQueryVariables>;
export const CapacityAtDateDocument = new TypedDocumentString(`
    query CapacityAtDate($person: ID!, $from: String!, $until: String!, $capacity: ID!, $locale: Locale!) {
  person: node(id: $person) {
    id
    ... on Person {
      tenures(first: 20, filter: {during: {from: $from, until: $until}}) {
        edges {
          factId
          node {
            id
          }
          sentence(locale: $locale)
        }
      }
    }
  }
  capacity: node(id: $capacity) {
    id
    name(locale: $locale)
    ... on Post {
      organization {
        name(locale: $locale)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CapacityAtDateQuery, CapacityAtDateQueryVariables>;
export const EventPlacesDocument = new TypedDocumentString(`
    query EventPlaces($ids: [ID!]!, $locale: Locale!) {
  nodes(ids: $ids) {
    id
    ... on Event {
      place {
        id
        name(locale: $locale)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EventPlacesQuery, EventPlacesQueryVariables>;
export const RelationshipCountsDocument = new TypedDocumentString(`
    query RelationshipCounts($id: ID!) {
  node(id: $id) {
    id
    HOLDS: relationships(types: [HOLDS], first: 1) {
      totalCount
    }
    POST_IN: relationships(types: [POST_IN], first: 1) {
      totalCount
    }
    MEMBER_OF: relationships(types: [MEMBER_OF], first: 1) {
      totalCount
    }
    PART_OF: relationships(types: [PART_OF], first: 1) {
      totalCount
    }
    WITHIN: relationships(types: [WITHIN], first: 1) {
      totalCount
    }
    GOVERNS: relationships(types: [GOVERNS], first: 1) {
      totalCount
    }
    SEATED_IN: relationships(types: [SEATED_IN], first: 1) {
      totalCount
    }
    TOOK_PART: relationships(types: [TOOK_PART], first: 1) {
      totalCount
    }
    HELD_AT: relationships(types: [HELD_AT], first: 1) {
      totalCount
    }
    SUB_EVENT_OF: relationships(types: [SUB_EVENT_OF], first: 1) {
      totalCount
    }
    PARTY_TO: relationships(types: [PARTY_TO], first: 1) {
      totalCount
    }
    REACHED_AT: relationships(types: [REACHED_AT], first: 1) {
      totalCount
    }
    BACKS: relationships(types: [BACKS], first: 1) {
      totalCount
    }
    SITED_IN: relationships(types: [SITED_IN], first: 1) {
      totalCount
    }
    ABOUT: relationships(types: [ABOUT], first: 1) {
      totalCount
    }
    LINKED_TO: relationships(types: [LINKED_TO], first: 1) {
      totalCount
    }
  }
}
    `) as unknown as TypedDocumentString<RelationshipCountsQuery, RelationshipCountsQueryVariables>;
export const LatestMeetingsDocument = new TypedDocumentString(`
    query LatestMeetings($locale: Locale!) {
  events(first: 8, orderBy: DATE, direction: DESC, filter: {statuses: [HELD]}) {
    nodes {
      ...EntityFields
      participants(first: 6) {
        edges {
          attendance
          capacity {
            name(locale: $locale)
            organization {
              name(locale: $locale)
            }
          }
          node {
            id
            kind
            name(locale: $locale)
            description
            degree
          }
        }
      }
    }
  }
}
    fragment DateFields on EdtfDate {
  edtf
  earliest
  latest
  text(locale: $locale)
}
fragment EntityFields on Entity {
  id
  kind
  name(locale: $locale)
  description
  confidence
  degree
  ... on Organization {
    organizationType: type
  }
  ... on Place {
    placeType: type
  }
  ... on Event {
    eventType: type
    eventStatus: status
    groupSize
    date {
      ...DateFields
    }
    dayPart
  }
  ... on Agreement {
    agreementType: type
    agreementStatus: status
    date {
      ...DateFields
    }
  }
  ... on Project {
    projectStatus: status
  }
}`) as unknown as TypedDocumentString<LatestMeetingsQuery, LatestMeetingsQueryVariables>;