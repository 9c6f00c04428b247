import { z } from 'zod';
import { SHAPES, type Shape } from '../domain/record/subgraph';
import { LOCALES } from '../domain/vocabulary/locales';
import { AppError } from '../errors';
import { describeIssues } from '../services/export/describe-issues';
import { parseSelection, type Selection } from '../services/export/selection';
import { queryToSelection } from '../services/export/selection-url';

/** The options of an export; their names differ from all fields of selections. */
const OPTIONS = {
  shape: z.enum(Object.keys(SHAPES) as [Shape, ...Shape[]]).optional(),
  cells: z.enum(['spreadsheet', 'raw']).optional(),
  locale: z.enum(LOCALES).optional(),
  exportDate: z.iso.date().optional(),
};

const REQUEST = z.strictObject({ format: z.string(), selection: z.unknown(), ...OPTIONS });

/** A request to the export route. */
export type HttpExportRequest = z.infer<typeof REQUEST> & { readonly selection: Selection };

/** The request in a body; throws BAD_INPUT or BAD_SELECTION. */
export function parseExportRequest(given: unknown): HttpExportRequest {
  const parsed = REQUEST.safeParse(given);
  if (parsed.success) return { ...parsed.data, selection: parseSelection(parsed.data.selection) };
  const problems = describeIssues(parsed.error.issues, 'request');
  throw new AppError('BAD_INPUT', `The export request is invalid: ${problems.join('; ')}.`, { problems });
}

/** The body that is equivalent to a URL, in which options and selection share one level. */
export function bodyFromUrl(format: string, address: string): object {
  const given = Object.entries(queryToSelection(new URL(address, 'http://localhost').searchParams));
  const isOption = ([name]: [string, unknown]) => Object.hasOwn(OPTIONS, name);
  const selection = Object.fromEntries(given.filter((one) => !isOption(one)));
  return { format, selection, ...Object.fromEntries(given.filter(isOption)) };
}
