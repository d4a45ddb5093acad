import type { Objective, Problem } from '../problem.ts';

/** What no grouping can be better than, as can be seen without a search; null where nothing can. */
export function plainBound(problem: Problem, objective: Objective): number | null {
  const { weights, parts, work, rules } = problem;
  if (objective === 'balance') {
    const sum = total(weights);
    const sets = rules.together.map((set) => total(set.map((area) => weights[area] ?? 0)));
    const heaviest = Math.max(Math.ceil(sum / parts), ...weights, ...sets);
    return sum > 0 ? (heaviest * parts) / sum : null;
  }
  if (objective === 'caseload' && work !== null) {
    // The worst of the parts carries at least what all carry on average.
    const fte = work.posts ?? total(work.fte) + parts * work.ftePerPart;
    return fte > 0 ? total(work.families) / fte : null;
  }
  return null;
}

const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);
