import type { DatedFact } from '../graph/derive';
import { OwnWords } from '../parts/own-words';
import { useDesk } from '../state/store';
import { useWords } from '../words/use-words';
import { propertyLabel, propertyName } from '../words/vocabulary';
import { type Standing, useStanding } from './standing';

/** A fact's own date and properties, and of one who took part the posts at that date. */
export function FactProperties({ fact }: { fact: DatedFact }) {
  const words = useWords();
  const locale = useDesk((desk) => desk.locale);
  const standing = useStanding(fact);
  const shown = fact.properties.filter(({ name }) => !['during', 'capacity'].includes(name));
  const rows = [
    ...(fact.when ? [{ name: words.columns.date, text: fact.when.text }] : []),
    ...shown.map(({ name, value }) => ({
      name: propertyName(name, locale),
      text: propertyLabel(fact.type, name, value, locale),
    })),
    ...(standing ? postsOf(standing, words) : []),
  ];
  if (rows.length === 0) return null;
  return (
    <dl>
      {rows.map(({ name, text }) => (
        <div key={name + text}>
          <dt>{name}</dt>
          <dd>
            <OwnWords>{text}</OwnWords>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The capacity that is stated, else all posts that were held at the date. */
function postsOf({ capacity, tenures }: Standing, words: ReturnType<typeof useWords>) {
  return capacity === undefined
    ? tenures.map((sentence) => ({ name: words.postsAtDate, text: sentence }))
    : [{ name: words.properties.capacity, text: capacity }];
}
