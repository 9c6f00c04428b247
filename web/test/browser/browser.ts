import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** A page of the service under test, and what went wrong on it. */
export interface Visit {
  readonly page: Page;
  /** Errors of the console and of scripts, and requests to other hosts; a test expects none. */
  readonly errors: string[];
}

/** Opens pages of the service in Debian's Chromium, without a GPU, and fails a test whose page had a fault. */
export function browserTests(
  serviceUrl = () => inject('url'),
): (address: string, options?: BrowserContextOptions) => Promise<Visit> {
  let browser: Browser;
  let visits: Visit[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu'],
    });
  });
  afterEach(async () => {
    const errors = visits.flatMap((visit) => visit.errors);
    await Promise.all(visits.map(({ page }) => page.context().close()));
    visits = [];
    expect(errors).toEqual([]);
  });
  afterAll(() => browser.close());

  return async (address, options = {}) => {
    const url = serviceUrl();
    const context = await browser.newContext({ locale: 'en-GB', ...options });
    const page = await context.newPage();
    const visit: Visit = { page, errors: [] };
    visits.push(visit);
    page.on('console', (message) => {
      if (message.type() === 'error') visit.errors.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => visit.errors.push(`script: ${error.message}`));
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      const own = origin === url || protocol === 'data:' || protocol === 'blob:';
      if (!own) visit.errors.push(`another host: ${request.url()}`);
    });
    await page.goto(url + address);
    return visit;
  };
}

/** What axe finds wrong with a page as it is now, or with a part of it, a line each. */
export async function violations(
  page: Page,
  { within = 'html', without = [] }: { within?: string; without?: readonly string[] } = {},
): Promise<string[]> {
  // Evaluated, not added as a script: the page's own policy forbids that.
  await page.evaluate(await readFile(AXE, 'utf8'));
  return page.evaluate(
    async ({ include, exclude }) => {
      const axe = (globalThis as unknown as { axe: typeof import('axe-core') }).axe;
      const found = await axe.run({ include: [[include]], exclude: exclude.map((one) => [one]) });
      return found.violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.target.join(' ')}`),
      );
    },
    { include: within, exclude: [...without] },
  );
}
