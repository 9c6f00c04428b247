import type { EvidenceQuery } from '../api/operations.gen';
import { useDesk } from '../state/store';
import { useWords } from '../words/use-words';
import { languageLabel, nameTypeLabel } from '../words/vocabulary';
import { Sources } from './sources';

type Name = NonNullable<EvidenceQuery['node']>['names'][number];

/** What an entity is called; each name opens what sort of name it is, in which language, and who says so. */
export function Names({ names }: { names: readonly Name[] }) {
  const words = useWords();
  const locale = useDesk((desk) => desk.locale);
  return (
    <>
      <h3>{words.names}</h3>
      <ul className="names">
        {names.map(({ id, text, language, type, attested, citations, confidence, reason }) => (
          <li key={id}>
            <details>
              <summary>
                <span lang={language}>{text}</span>{' '}
                <span className="quiet">{nameTypeLabel(type, locale)}</span>
              </summary>
              <p className="quiet">
                {languageLabel(language, locale)} · {attested ? words.attested : words.notPrinted}
              </p>
              <Sources citations={citations} confidence={confidence} reason={reason} />
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}
