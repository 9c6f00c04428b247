import { type Fact, undoneOf } from '../graph/fact';
import { useDesk } from '../state/store';
import { propertyLabel } from '../words/vocabulary';

/** Beside what a fact is called, that it did not take place, not yet or no more: *took part in* of one who was invited. */
export function Undone({ fact }: { fact: Fact }) {
  const locale = useDesk((desk) => desk.locale);
  const undone = undoneOf(fact);
  if (!undone) return null;
  return (
    <span className="sureness not-done">{propertyLabel(fact.type, undone.name, undone.value, locale)}</span>
  );
}
