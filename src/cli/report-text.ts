import type { Origin, Remark } from '../domain/record/read-item';
import type { ImportResult } from '../services/import/import-report';

const MAX_LISTED_ITEMS = 20;

const ABOUT: Readonly<Record<Remark['about'], string>> = {
  joined: 'joined',
  'not-joined': 'did not join',
  followed: 'merged ids followed',
  'left-out': 'left out',
  repaired: 'repaired',
  lost: 'not kept',
};

/** The report of an import as text: counts, rejections, then remarks, most frequent first. */
export function reportText(report: ImportResult): string {
  const { read, rejected, facts, dryRun, rejections, remarks, unlisted, seconds } = report;
  const lines = [`${report.importId}: ${read} entries read, ${rejected} rejected, ${seconds.toFixed(1)} s`];
  if (facts !== null) {
    for (const kind of ['entities', 'names', 'relationships'] as const) {
      const { written, unchanged, removed } = facts[kind];
      lines.push(
        dryRun
          ? `  ${kind}: ${written} would be written, ${unchanged} unchanged, at most ${removed} would be removed`
          : `  ${kind}: ${written} written, ${unchanged} unchanged, ${removed} removed`,
      );
    }
  }
  for (const { origin, value, reason } of rejections.slice(0, MAX_LISTED_ITEMS))
    lines.push(visible(`rejected ${place(origin)}${value === undefined ? '' : ` “${value}”`} ${reason}`));
  if (rejected > MAX_LISTED_ITEMS)
    lines.push(`… and ${rejected - MAX_LISTED_ITEMS} more rejections; --report FILE lists them`);
  for (const about of Object.keys(ABOUT) as Remark['about'][]) {
    const some = remarks.filter((remark) => remark.about === about).sort((a, b) => b.times - a.times);
    if (some.length === 0) continue;
    const times = some.reduce((sum, remark) => sum + remark.times, 0);
    lines.push(
      `${ABOUT[about]}: ${times}${some.length > 1 && times > some.length ? `, ${some.length} different` : ''}`,
    );
    if (about === 'joined') continue;
    for (const { times: each, value, reason, origin } of some.slice(0, MAX_LISTED_ITEMS))
      lines.push(
        visible(
          about === 'left-out'
            ? `  ${each} × ${reason}; the first is “${value}”, ${place(origin)}`
            : `  ${each} × “${value}”: ${reason}`,
        ),
      );
    if (some.length > MAX_LISTED_ITEMS)
      lines.push(`  … and ${some.length - MAX_LISTED_ITEMS} more; --report FILE lists them`);
  }
  const beyond = unlisted.rejections + unlisted.remarks;
  if (beyond > 0) lines.push(`${beyond} further rejections and remarks exceed the limit of a report.`);
  return `${lines.join('\n')}\n`;
}

const place = ({ file, line, column }: Origin) =>
  `${file}:${line}${column === undefined ? '' : `:${column}`}`;

/** Escapes control and format characters. */
const visible = (text: string) =>
  text.replaceAll(/[\p{C}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
