import type { Citation } from '../graph/fact';
import { detectLanguage } from '../graph/locale';
import { useWorkspace } from '../state/store';
import { WebLink } from './web-link';

/** The title of a source as a link, and its publication date. */
export function SourceName({ source }: { source: Citation['source'] }) {
  const locale = useWorkspace((workspace) => workspace.locale);
  return (
    <>
      <span lang={detectLanguage(source.name, locale)}>
        <WebLink url={source.url}>{source.name}</WebLink>
      </span>
      {source.publishedOn && <span className="secondary"> · {source.publishedOn.text}</span>}
    </>
  );
}
