import type { EvidenceQuery } from '../api/operations.gen';
import { useWorkspace } from '../state/store';
import { languageLabel, nameTypeLabel } from '../words/labels';
import { useWords } from '../words/use-words';
import { SourceList } from './source-list';

type Name = NonNullable<EvidenceQuery['node']>['names'][number];

/** The names of an entity. Each opens its type, language and sources. */
export function NameList({ names }: { names: readonly Name[] }) {
  const words = useWords();
  const locale = useWorkspace((workspace) => workspace.locale);
  return (
    <>
      <h3>{words.names}</h3>
      <ul className="names">
        {names.map(({ id, text, language, type, attested, citations, confidence, reason }) => (
          <li key={id}>
            <details>
              <summary>
                <span lang={language}>{text}</span>{' '}
                <span className="secondary">{nameTypeLabel(type, locale)}</span>
              </summary>
              <p className="secondary">
                {languageLabel(language, locale)} · {attested ? words.attested : words.notPrinted}
              </p>
              <SourceList citations={citations} confidence={confidence} reason={reason} />
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}
