import type { Comparison } from '../../appraise/compare/compare.ts';
import { tidyValue, unitName } from '../tidy.ts';
import type { Tidy } from '../report.ts';

/** Every figure of every option, one a row. */
export function tidyComparison({ options, figures }: Comparison): Tidy {
  return {
    columns: ['figure', 'unit', 'option', 'value', 'difference', 'best'],
    rows: figures.flatMap(({ id, unit, values, differences, best }) =>
      options.map(({ name, isNow }, i) => [
        id,
        unitName(unit),
        name,
        tidyValue(values[i] ?? null, unit),
        tidyValue(differences[i] ?? null, unit),
        !isNow && best.includes(name) ? 'yes' : 'no',
      ]),
    ),
  };
}
