import { httpUrl } from './narrative';

/** Text as a link, if its URL is HTTP or HTTPS. */
export function WebLink({ url, children }: { url: string | null; children: string }) {
  const href = httpUrl(url);
  if (href === undefined) return children;
  return (
    <a href={href} rel="noreferrer noopener">
      {children}
    </a>
  );
}
