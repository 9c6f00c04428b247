// Takes the README's screenshots from a running service with the seed data: URL=http://127.0.0.1:4000 node
// web/screenshots.mjs
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const url = process.env.URL ?? 'http://127.0.0.1:4000';
const folder = join(import.meta.dirname, '../docs/images');
const SHOTS = [
  { name: 'explorer', hash: 'do=open~person:quan-shunji&at=person:quan-shunji', scheme: 'light' },
  {
    name: 'explorer-path',
    hash: 'do=connect~person:kim-seung-ho~person:sun-haidong&at=paths',
    scheme: 'dark',
  },
];

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const { name, hash, scheme } of SHOTS) {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    colorScheme: scheme,
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  await page.goto(`${url}/#${hash}`);
  await page.waitForSelector('.drawing[data-placed]');
  await page.waitForSelector('.evidence .sources, .evidence .notes');
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.close();
}
await browser.close();
