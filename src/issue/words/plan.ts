import type { Words } from '../issue.ts';

const words = <P>(w: Words<P>): Words<P> => w;

/** What a plan itself can have wrong, or should make its reader pause at (model.md §3–5). */
export const planWords = {
  'vacancy-factor-unknown': words({
    severity: 'warning',
    says: (p: { lostAbove: string | null }) =>
      `Is this budget net of turnover?${p.lostAbove === null ? '' : ` Above ${p.lostAbove} the target is missed.`}`,
    hint: () => 'set vacancy_factor in assumptions.csv (0 when the budget holds every post in full)',
    means:
      'A budget that already assumes some posts stand empty never held their full cost, so cutting posts saves less than the establishment says. Neither a vacancy_factor nor a budget line with driver vacancy tells which kind this budget is.',
    mend: 'Ask whether the budget is net of turnover. Add vacancy_factor to assumptions.csv: 0 for a gross budget, or the share taken off, for example 0.03.',
  }),
};
