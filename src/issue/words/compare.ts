import { words } from '../issue.ts';

/** What makes two options, or two saved results, unlike. */
export const compareWords = {
  'other-year': words({
    severity: 'warning',
    says: (p: { option: string; years: string; baseline: string; from: string }) =>
      `${p.option} is shown for ${p.years}, ${p.baseline} for ${p.from}: do not set their years, one-off costs by year and net present value side by side`,
    hint: () => 'give all the same --start and --years to compare like with like',
    means:
      'The options start in different financial years, or look ahead a different number of years. Full-year figures can be compared; what is counted year by year or added up over the years cannot.',
    mend: 'Compare full-year figures alone, or give all options the same first year and number of years with --start and --years.',
  }),
};
