import type { Citation } from '../graph/fact';
import { languageOf } from '../graph/locale';
import { useDesk } from '../state/store';

/** A source by its title, which leads to its address, and its day. */
export function SourceName({ source }: { source: Citation['source'] }) {
  const locale = useDesk((desk) => desk.locale);
  return (
    <>
      <span lang={languageOf(source.name, locale)}>
        {source.url && /^https?:/.test(source.url) ? (
          <a href={source.url} rel="noreferrer noopener">
            {source.name}
          </a>
        ) : (
          source.name
        )}
      </span>
      {source.publishedOn && <span className="quiet"> · {source.publishedOn.text}</span>}
    </>
  );
}
