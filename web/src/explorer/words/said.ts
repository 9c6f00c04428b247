import type { Graph } from '../graph/derive';
import type { Locale } from '../graph/locale';
import { catalogueOf } from './catalogue';
import { kindLabel } from './vocabulary';

/** What is said of an entity that one has walked to: its name, kind and lines; nothing where it is not shown. */
export function saidOf(id: string, { nodes, facts }: Graph, locale: Locale): string {
  const node = nodes.find(({ entity }) => entity.id === id);
  if (!node) return '';
  const ties = facts.filter(({ from, to }) => from === id || to === id).length;
  return catalogueOf(locale).saidSelected(node.entity.name, kindLabel(node.entity.kind, locale), ties);
}
