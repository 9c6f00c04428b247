import { ERRORS } from '../src/errors';
import { SETTINGS, type Setting } from '../src/settings';

/** The generated tables of the README, by the name of their section. */
const TABLES: Readonly<Record<string, () => string>> = {
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
};

/** The README with the sections `<!-- name -->…<!-- /name -->` regenerated. Throws if one is missing. */
export function withTables(readme: string): string {
  return Object.entries(TABLES).reduce((text, [name, make]) => {
    const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const start = text.indexOf(open);
    const end = text.indexOf(close);
    if (start < 0 || end < start) throw new Error(`README.md has no section ${open}…${close}`);
    return `${text.slice(0, start + open.length)}\n${make()}\n${text.slice(end)}`;
  }, readme);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
