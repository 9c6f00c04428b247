import { EdtfError } from '../../../domain/date/edtf';
import { period } from '../../../domain/date/overlap';
import { AppError } from '../../../errors';
import type { Period } from './filter-field';

/** The first and last day of a period, unbounded on a missing side; throws BAD_DATE with the side and the offset. */
export function periodDays(
  given: Period | null | undefined,
  argument = 'during',
): { readonly from: string; readonly until: string } {
  try {
    return period({
      ...(given?.from == null ? {} : { from: given.from }),
      ...(given?.until == null ? {} : { until: given.until }),
    });
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    const name = `${argument}.${error.text === given?.from ? 'from' : 'until'}`;
    throw new AppError('BAD_DATE', `"${name}": "${error.text}" is not a valid EDTF date: ${error.message}.`, {
      field: name,
      value: error.text,
      offset: error.offset,
    });
  }
}
