import { type Fact, unrealizedProperty } from '../graph/fact';
import { useWorkspace } from '../state/store';
import { propertyValueLabel } from '../words/labels';

/** Beside what a fact is called, that it did not take place, not yet or no more: *took part in* of one who was invited. */
export function StatusBadge({ fact }: { fact: Fact }) {
  const locale = useWorkspace((workspace) => workspace.locale);
  const undone = unrealizedProperty(fact);
  if (!undone) return null;
  return (
    <span className="badge unrealized">
      {propertyValueLabel(fact.type, undone.name, undone.value, locale)}
    </span>
  );
}
