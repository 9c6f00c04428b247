import { ArgsType, Field, ID, ObjectType } from 'type-graphql';
import type { CitedRow, EntityNode } from '../../db/shapes';
import type { Confidence } from '../../domain/record/record';
import { displayName } from '../../domain/sentence/display-name';
import { factSentence } from '../../domain/sentence/fact-sentence';
import { citedFacts, FACT_KINDS, type FactKind } from '../../services/questions/cited-facts/cited-facts';
import { addFields } from '../build';
import { ConfidenceEnum, enumOfMeanings } from '../enums';
import { Entity, kindType } from './kind-types';
import { LocaleArgs, localeOf } from './locale-args';
import { evidenceFields, Name } from './name';
import { connection, connectionType, emptyPage, PageArgs } from './page';
import { Relationship, relationshipOf } from './relationship';

/** Something that a source says. */
@ObjectType({ description: 'Something that a source says: a relationship, an entity, or a name of one.' })
class CitedFact {
  @Field(() => ID, { description: 'The id of the relationship, entity or name.' })
  id!: string;
}

type Root = ReturnType<typeof citedFactOf>;

addFields(CitedFact, {
  relationship: {
    type: () => Relationship,
    nullable: true,
    description: 'The relationship, where it is one.',
  },
  entity: {
    type: () => Entity,
    nullable: true,
    description: 'The entity, or the one that the name belongs to.',
  },
  name: { type: () => Name, nullable: true, description: 'The name, where it is one.' },
  sentence: {
    type: () => String,
    description: 'What is said, as a sentence or a name.',
    args: () => LocaleArgs,
    resolve: (root: Root, args: LocaleArgs, context) => {
      const locale = localeOf(args, context);
      if (root.row.fact && root.row.from && root.row.to) {
        return factSentence({ fact: root.row.fact, from: root.row.from, to: root.row.to }, locale);
      }
      if (!root.row.entity) return root.id;
      const name = displayName(root.row.entity, locale);
      return root.name
        ? `${name}: ${root.name.text}`
        : `${name}${root.row.entity.description ? `: ${root.row.entity.description}` : ''}`;
    },
  },
  ...evidenceFields,
});

const CitedFactConnection = connectionType('CitedFact', () => CitedFact);

function citedFactOf(row: CitedRow) {
  const name = row.nameId === null ? undefined : row.entity?.names.find((one) => one.id === row.nameId);
  const evidence = row.fact ?? name ?? row.entity;
  return {
    row,
    id: evidence?.id ?? '',
    relationship:
      row.fact && row.from && row.to ? relationshipOf({ fact: row.fact, from: row.from, to: row.to }) : null,
    entity: row.entity,
    name: name ?? null,
    citations: evidence?.citations ?? [],
    confidence: evidence?.confidence,
    reason: evidence?.reason ?? null,
    recordedAt: evidence?.recordedAt,
  };
}

const FactSortEnum = enumOfMeanings('FactSort', FACT_KINDS, 'What a source may be cited for.');

/** The arguments of Source.facts. */
@ArgsType()
class FactsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Only what this place says, such as `P10`.' })
  locator?: string | null;

  @Field(() => [ConfidenceEnum], { nullable: true, description: 'Only facts of these confidences.' })
  confidence?: Confidence[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Only these kinds, relationship types, or `Name`, such as `TOOK_PART`.',
  })
  types?: string[] | null;

  @Field(() => [FactSortEnum], {
    nullable: true,
    description: 'Only relationships, only entities, only names; all of them where not given.',
  })
  what?: FactKind[] | null;
}

addFields(kindType('Source'), {
  facts: {
    type: () => CitedFactConnection,
    description: 'Everything that cites the source, or one place in it.',
    args: () => FactsArgs,
    resolve: async (root: EntityNode, args: FactsArgs, context) => {
      const page = await context.loaders.load(`facts ${JSON.stringify(args)}`, root.id, (ids) =>
        citedFacts(context.query, ids, args),
      );
      return connection(page ?? emptyPage, citedFactOf);
    },
  },
});
