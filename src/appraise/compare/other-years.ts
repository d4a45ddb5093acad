import { fault } from '../../issue/fault.ts';
import type { Fault } from '../../issue/issue.ts';
import { financialYearOf, yearName } from '../../model/day.ts';
import type { CompareOption } from './option.ts';

/** Options that start in another financial year than the first: their years and net present values are not alike. */
export function otherYears(options: readonly CompareOption[]): Fault[] {
  const yearOf = ({ scenario }: CompareOption): number => financialYearOf(scenario.start);
  const [first] = options;
  if (first === undefined) return [];
  return options
    .filter((option) => yearOf(option) !== yearOf(first))
    .map((option) =>
      fault(
        'other-year',
        {
          option: option.name,
          year: yearName(yearOf(option)),
          first: first.name,
          firstYear: yearName(yearOf(first)),
        },
        null,
      ),
    );
}
