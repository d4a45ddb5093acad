import type { Case } from '../../model/case.ts';
import { comparedFigures, type ComparedFigure } from './compared-figures.ts';
import { differingInputs, type DifferingInput } from './differing-inputs.ts';
import { fewestPosts, type FewestPosts } from './fewest-posts.ts';
import type { CompareOption } from './option.ts';

/** Options side by side. */
export interface Comparison {
  readonly options: readonly CompareOption[];
  /** The place of the option that differences are taken from. */
  readonly baseline: number;
  readonly inputs: readonly DifferingInput[];
  readonly figures: readonly ComparedFigure[];
  /** By whose rules the fewest posts are looked for; null where no option has any. */
  readonly fewest: { readonly option: string; readonly rows: readonly FewestPosts[] } | null;
}

/** What differs between options, in what goes in and in what comes out; the first option with rules for posts is asked how few could go. */
export function compared(theCase: Case, options: readonly CompareOption[], baseline: number): Comparison {
  const ruled = options.find(({ scenario }) => scenario.posts.length > 0);
  return {
    options,
    baseline,
    inputs: differingInputs(theCase, options),
    figures: comparedFigures(options, baseline),
    fewest: ruled === undefined ? null : { option: ruled.name, rows: fewestPosts(theCase, ruled.scenario) },
  };
}
