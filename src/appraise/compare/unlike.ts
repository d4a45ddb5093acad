import { fault } from '../../issue/fault.ts';
import type { Fault } from '../../issue/issue.ts';
import type { Evaluated } from './figures.ts';

/**
 * What makes an option unlike the baseline: its money falls in other years, so that neither years nor net present
 * value may be set side by side without saying so.
 */
export function unlike(options: readonly Evaluated[], baseline: string): readonly Fault[] {
  const from = options.find(({ name }) => name === baseline);
  if (from === undefined) return [];
  const years = spanOf(from);
  return options
    .filter((option) => spanOf(option) !== years)
    .map((option) =>
      fault('other-year', { option: option.name, years: spanOf(option), baseline, from: years }, null),
    );
}

/** The years from the start on: "2013/14 to 2016/17". */
function spanOf({ plan }: Evaluated): string {
  const years = plan.savings.years.filter(({ index }) => index > 0).map(({ year }) => year);
  const [first = ''] = years;
  return years.length > 1 ? `${first} to ${years.at(-1)}` : first;
}
