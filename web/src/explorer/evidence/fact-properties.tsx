import { DataText } from '../components/data-text';
import type { DatedFact } from '../graph/derive-graph';
import { useWorkspace } from '../state/store';
import { localizedPropertyLabel, propertyValueLabel } from '../words/labels';
import { useWords } from '../words/use-words';
import { type CapacityAtDate, useCapacityAtDate } from './use-capacity-at-date';

/** Date and properties of a fact, and for a participation the capacity or the posts at that date. */
export function FactProperties({ fact }: { fact: DatedFact }) {
  const words = useWords();
  const locale = useWorkspace((workspace) => workspace.locale);
  const capacityAtDate = useCapacityAtDate(fact);
  const shown = fact.properties.filter(({ name }) => !['during', 'capacity'].includes(name));
  const rows = [
    ...(fact.date ? [{ name: words.columns.date, text: fact.date.text }] : []),
    ...shown.map(({ name, value }) => ({
      name: localizedPropertyLabel(name, locale),
      text: propertyValueLabel(fact.type, name, value, locale),
    })),
    ...(capacityAtDate ? postRows(capacityAtDate, words) : []),
  ];
  if (rows.length === 0) return null;
  return (
    <dl>
      {rows.map(({ name, text }) => (
        <div key={name + text}>
          <dt>{name}</dt>
          <dd>
            <DataText>{text}</DataText>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The stated capacity, else all posts held at the date. */
function postRows({ capacity, tenures }: CapacityAtDate, words: ReturnType<typeof useWords>) {
  return capacity === undefined
    ? tenures.map((sentence) => ({ name: words.postsAtDate, text: sentence }))
    : [{ name: words.properties.capacity, text: capacity }];
}
