import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** More than this, in kilobytes of gzip, the explorer's script may not take; the build fails. */
const MOST = 250;

/**
 * The explorer's script in kilobytes of gzip: what its page names, and all that this loads later, drawing and workers
 * too. A file is loaded where another names it.
 */
export function scriptSizes(dist) {
  const assets = join(dist, 'assets');
  const files = readdirSync(assets).filter((name) => name.endsWith('.js'));
  const namedIn = (text) => files.filter((name) => text.includes(name));
  const first = namedIn(readFileSync(join(dist, 'index.html'), 'utf8'));
  const all = new Set(first);
  // A set that grows while it is walked is walked to its new end.
  for (const name of all) for (const next of namedIn(readFileSync(join(assets, name), 'utf8'))) all.add(next);
  const sum = (names) =>
    [...names].reduce((total, name) => total + gzipSync(readFileSync(join(assets, name))).length / 1000, 0);
  return { first: sum(first), all: sum(all) };
}

/** Fails where the explorer's script has become too large for an ordinary connection. */
export function checkScriptSize(dist) {
  const { all } = scriptSizes(dist);
  if (all > MOST)
    throw new Error(
      `The explorer's script takes ${all.toFixed(0)} kB (gzip) of ${MOST}: see web/script-size.mjs.`,
    );
}
