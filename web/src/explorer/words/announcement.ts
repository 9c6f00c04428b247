import type { Graph } from '../graph/derive-graph';
import type { Locale } from '../graph/locale';
import { catalogOf } from './catalog';
import { kindLabel } from './labels';

/**
 * Describes an entity for screen readers: name, kind and number of relationships. Empty if it is not shown.
 */
export function describeEntity(id: string, { nodes, facts }: Graph, locale: Locale): string {
  const node = nodes.find(({ entity }) => entity.id === id);
  if (!node) return '';
  const relationshipCount = facts.filter(({ from, to }) => from === id || to === id).length;
  return catalogOf(locale).selectedEntity(
    node.entity.name,
    kindLabel(node.entity.kind, locale),
    relationshipCount,
  );
}
