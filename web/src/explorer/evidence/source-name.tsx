import type { Citation } from '../graph/fact';
import { languageOf } from '../graph/locale';
import { useDesk } from '../state/store';
import { WebLink } from './web-link';

/** A source by its title, which leads to its address, and its day. */
export function SourceName({ source }: { source: Citation['source'] }) {
  const locale = useDesk((desk) => desk.locale);
  return (
    <>
      <span lang={languageOf(source.name, locale)}>
        <WebLink url={source.url}>{source.name}</WebLink>
      </span>
      {source.publishedOn && <span className="quiet"> · {source.publishedOn.text}</span>}
    </>
  );
}
