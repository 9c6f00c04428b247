import { addressOf } from './story';

/** A text that leads to its address, where that is on the web. */
export function WebLink({ url, children }: { url: string | null; children: string }) {
  const address = addressOf(url);
  if (address === undefined) return children;
  return (
    <a href={address} rel="noreferrer noopener">
      {children}
    </a>
  );
}
