import type { CompareResult } from '../../appraise/compare/result.ts';
import type { Tidy } from '../report.ts';
import { unitName, tidyValue } from '../tidy.ts';

/** Every figure of every option, one a row, so that a spreadsheet can pivot it. Money in pounds and pence. */
export function tidyComparison({ figures, baseline }: CompareResult): Tidy {
  return {
    columns: ['figure', 'option', 'value', `less_${baseline}`, 'best', 'unit', 'locality_or_area', 'year'],
    rows: figures.flatMap(({ id, unit, place, year, values, best }) =>
      values.map(({ option, value, difference }) => [
        id,
        option,
        tidyValue(value, unit),
        tidyValue(difference, unit),
        best.includes(option) ? 'best' : null,
        unitName(unit),
        place,
        year,
      ]),
    ),
  };
}
