import type { Clash } from './clash.ts';
import { crowdClashes } from './crowd.ts';
import { cutClashes } from './cuts.ts';
import { pieceClashes } from './pieces.ts';
import type { Problem } from './problem.ts';
import { togetherClashes } from './together.ts';
import { totalClashes } from './totals.ts';

/** What can be seen without a search, the plainest first. */
const CHECKS: readonly ((problem: Problem) => Clash[])[] = [
  totalClashes,
  togetherClashes,
  pieceClashes,
  crowdClashes,
  cutClashes,
];

/** Every reason that can be seen without a search why no grouping exists. None: there may be one. */
export function clashes(problem: Problem): Clash[] {
  const found: Clash[] = [];
  for (const check of CHECKS) {
    found.push(...check(problem));
    // Where there are more parts than areas, nothing else is worth saying.
    if (found[0]?.kind === 'more-parts-than-areas') break;
  }
  return found;
}

/** Whether one of them is there. */
export function hasClash(problem: Problem): boolean {
  return CHECKS.some((check) => check(problem).length > 0);
}
