import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** The size of the largest operation of a document, fragments expanded. */
export interface QuerySize {
  /** Deepest nesting; introspection does not count, because graphql-js limits it. */
  readonly depth: number;
  readonly aliases: number;
  readonly selections: number;
}

/** Weight of an alias within introspection, which repeats a large part of the schema. */
const SCHEMA_ALIAS = 10;

const NOTHING: QuerySize = { depth: 0, aliases: 0, selections: 0 };

/** The size of a document. */
export function querySize(document: DocumentNode): QuerySize {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const measured = new Map<string, QuerySize>();

  function ofSet(set: SelectionSetNode | undefined): QuerySize {
    return (set?.selections ?? []).map(ofSelection).reduce(both, NOTHING);
  }

  function ofSelection(selection: SelectionNode): QuerySize {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return plus(ofFragment(selection.name.value), 1);
    if (selection.kind === Kind.INLINE_FRAGMENT) return plus(ofSet(selection.selectionSet), 1);
    const inner = plus(ofSet(selection.selectionSet), 1);
    const aliases = inner.aliases + (selection.alias ? 1 : 0);
    if (!selection.name.value.startsWith('__')) return { ...inner, depth: inner.depth + 1, aliases };
    return { ...inner, depth: 0, aliases: selection.selectionSet ? aliases * SCHEMA_ALIAS : aliases };
  }

  // Measure each fragment once; nested spreads would take exponential time otherwise.
  function ofFragment(name: string): QuerySize {
    const known = measured.get(name);
    if (known) return known;
    const size = ofSet(fragments.get(name)?.selectionSet);
    measured.set(name, size);
    return size;
  }

  return document.definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map((definition) => ofSet(definition.selectionSet))
    .reduce(largest, NOTHING);
}

const plus = (size: QuerySize, selections: number): QuerySize => ({
  ...size,
  selections: size.selections + selections,
});

const both = (a: QuerySize, b: QuerySize): QuerySize => ({
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  selections: a.selections + b.selections,
});

const largest = (a: QuerySize, b: QuerySize): QuerySize => ({
  depth: Math.max(a.depth, b.depth),
  aliases: Math.max(a.aliases, b.aliases),
  selections: Math.max(a.selections, b.selections),
});
