import { type Fact, unrealizedProperty } from '../graph/fact';
import { useWorkspace } from '../state/store';
import { propertyValueLabel } from '../words/labels';

/** The status of a fact that is not realized, such as "invited". It stands next to the fact's label. */
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
