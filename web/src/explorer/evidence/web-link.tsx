import { httpUrl } from './narrative';

/** A text that leads to its address, where that is on the web. */
export function WebLink({ url, children }: { url: string | null; children: string }) {
  const href = httpUrl(url);
  if (href === undefined) return children;
  return (
    <a href={href} rel="noreferrer noopener">
      {children}
    </a>
  );
}
