import { ERRORS } from '../src/errors';
import { SETTINGS, type Setting } from '../src/settings';
import { filterTables } from './filter-tables';
import { NPM_SCRIPTS } from './npm-scripts';
import { table } from './table';

/** The generated sections of each page, by their names. */
const PAGES = {
  'README.md': {
    scripts: () =>
      table(
        ['Command', 'Effect'],
        Object.entries(NPM_SCRIPTS).map(([name, effect]) => [`\`npm run ${name}\``, effect]),
      ),
    settings: () =>
      table(
        ['Variable', 'Default', 'Meaning'],
        Object.entries<Setting>(SETTINGS).map(([name, { fallback, meaning, errorCode }]) => [
          `\`${name}\``,
          fallback === null ? '' : `\`${fallback}\``,
          errorCode === undefined ? meaning : `${meaning} Error: \`${errorCode}\`.`,
        ]),
      ),
    errors: () =>
      table(
        ['Code', 'Status', 'Meaning'],
        Object.entries(ERRORS).map(([code, { status, meaning }]) => [`\`${code}\``, String(status), meaning]),
      ),
  },
  'docs/exports.md': { filters: filterTables },
} as const satisfies Readonly<Record<string, Readonly<Record<string, () => string>>>>;

/** A page with generated sections. */
type Page = keyof typeof PAGES;

export const PAGE_NAMES = Object.keys(PAGES) as Page[];

/** The text of a page with its sections `<!-- name -->…<!-- /name -->` regenerated. Throws if one is missing. */
export function withTables(page: Page, content: string): string {
  return Object.entries(PAGES[page]).reduce((text, [name, make]) => {
    const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const start = text.indexOf(open);
    const end = text.indexOf(close);
    if (start < 0 || end < start) throw new Error(`${page} has no section ${open}…${close}`);
    return `${text.slice(0, start + open.length)}\n${make()}\n${text.slice(end)}`;
  }, content);
}
