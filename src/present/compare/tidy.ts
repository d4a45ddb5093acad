import type { CompareResult } from '../../appraise/compare/result.ts';
import type { Tidy } from '../report.ts';
import { drawnFacts, factValue } from '../risk/tidy.ts';
import { unitName, tidyValue } from '../tidy.ts';
import { drawnOf } from './drawn.ts';
import { tidyShares } from '../why/data.ts';

/**
 * Every figure of every option, one a row, so that a spreadsheet can pivot it; then, where it was asked why options
 * differ, the share of each input in the difference. Money in pounds and pence.
 */
export function tidyComparison({ figures, baseline, options }: CompareResult): Tidy {
  return {
    columns: ['figure', 'option', 'value', `less_${baseline}`, 'best', 'unit', 'locality_or_area', 'year'],
    rows: [
      ...figures.flatMap(({ id, unit, place, year, values, best }) =>
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
      ...drawnFacts(drawnOf(options)).map(([figure, value, unit]) => [
        figure,
        null,
        factValue(value),
        null,
        null,
        unit,
        null,
        null,
      ]),
      ...options.flatMap(({ name, why }) =>
        tidyShares(why).map(({ figure, difference, unit }) => [
          figure,
          name,
          null,
          difference,
          null,
          unit,
          null,
          null,
        ]),
      ),
    ],
  };
}
