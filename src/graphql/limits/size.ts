import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** How large a query is once its fragments are spread. */
export interface QuerySize {
  readonly depth: number;
  readonly aliases: number;
}

const NOTHING: QuerySize = { depth: 0, aliases: 0 };

/** Measures a document: the deepest nesting and the number of aliases of its largest operation; introspection is free. */
export function querySize(document: DocumentNode): QuerySize {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const measured = new Map<string, QuerySize>();

  function ofSet(set: SelectionSetNode | undefined, open: readonly string[]): QuerySize {
    let size = NOTHING;
    for (const selection of set?.selections ?? []) {
      const one = ofSelection(selection, open);
      size = { depth: Math.max(size.depth, one.depth), aliases: size.aliases + one.aliases };
    }
    return size;
  }

  function ofSelection(selection: SelectionNode, open: readonly string[]): QuerySize {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value, open);
    if (selection.kind === Kind.INLINE_FRAGMENT) return ofSet(selection.selectionSet, open);
    if (selection.name.value.startsWith('__')) return NOTHING;
    const inner = ofSet(selection.selectionSet, open);
    return { depth: inner.depth + 1, aliases: inner.aliases + (selection.alias ? 1 : 0) };
  }

  // Measured once each: a fragment that spreads two that spread two would take for ever otherwise.
  function ofFragment(name: string, open: readonly string[]): QuerySize {
    const known = measured.get(name);
    if (known) return known;
    if (open.includes(name)) return NOTHING;
    const size = ofSet(fragments.get(name)?.selectionSet, [...open, name]);
    measured.set(name, size);
    return size;
  }

  let size = NOTHING;
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const one = ofSet(definition.selectionSet, []);
    size = { depth: Math.max(size.depth, one.depth), aliases: Math.max(size.aliases, one.aliases) };
  }
  return size;
}
