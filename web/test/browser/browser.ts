import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** A page of the service under test. */
export interface Visit {
  readonly page: Page;
  /** Console errors, script errors and requests to other hosts. A test expects none. */
  readonly errors: string[];
}

/** Opens pages in Debian's Chromium without a GPU, and fails a test whose page reported errors. */
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

/** Returns the axe violations of a page, or of a part of it, one per line. */
export async function violations(
  page: Page,
  { within = 'html', without = [] }: { within?: string; without?: readonly string[] } = {},
): Promise<string[]> {
  // Evaluated, because the page's content security policy blocks added scripts.
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
