import type { Case } from '../../model/case.ts';
import { fewestOver } from './fewest-over.ts';
import { compareFigures } from './figures.ts';
import { chanceRows } from './chances.ts';
import { differingInputs } from './inputs.ts';
import { NOW } from './now.ts';
import type { Comparison, Option } from './result.ts';

/**
 * Options side by side: what differs in what they set, then in what they come to, each against the baseline; and how
 * few posts could go for the target under the terms of each.
 */
export function compare(theCase: Case, options: readonly Option[], baseline: string): Comparison {
  const scenarios = options.filter(({ name }) => name !== NOW).map(({ scenario }) => scenario);
  return {
    baseline,
    differing: differingInputs(theCase, scenarios),
    figures: [...compareFigures(options, baseline, NOW), ...chanceRows(options, baseline, NOW)],
    fewest: fewestOver(theCase, scenarios),
  };
}
