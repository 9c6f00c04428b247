import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Size limit of the explorer's script with its four languages, in kilobytes after gzip. The build fails above it. */
const MOST = 260;

/**
 * Sizes of the explorer's script in kilobytes after gzip. `first` is what index.html names; `all` includes
 * the chunks and workers that load later, found by following file names.
 */
export function scriptSizes(dist) {
  const assets = join(dist, 'assets');
  const files = readdirSync(assets).filter((name) => name.endsWith('.js'));
  const namedIn = (text) => files.filter((name) => text.includes(name));
  const first = namedIn(readFileSync(join(dist, 'index.html'), 'utf8'));
  const all = new Set(first);
  // A Set may grow while it is iterated; the loop visits the new members.
  for (const name of all) for (const next of namedIn(readFileSync(join(assets, name), 'utf8'))) all.add(next);
  const sum = (names) =>
    [...names].reduce((total, name) => total + gzipSync(readFileSync(join(assets, name))).length / 1000, 0);
  return { first: sum(first), all: sum(all) };
}

/** Throws if the explorer's script exceeds the size limit. */
export function assertScriptSize(dist) {
  const { all } = scriptSizes(dist);
  if (all > MOST)
    throw new Error(
      `The explorer's script takes ${all.toFixed(0)} kB (gzip) of ${MOST}: see web/script-size.mjs.`,
    );
}
