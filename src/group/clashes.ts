import { withWishes, type Asked } from './asked.ts';
import type { Clash } from './clash.ts';
import { crowdClashes } from './crowd.ts';
import { cutClashes } from './cuts.ts';
import { pieceClashes } from './pieces.ts';
import type { Problem } from './problem.ts';
import { contradictions } from './rules.ts';
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

/** Every reason that can be seen without a search why what is asked for does not exist. None: it may. */
export function clashes(asked: Asked): Clash[] {
  const { wishes, problem } = asked;
  const { parts, size } = problem;
  if (parts > size) return [{ kind: 'more-parts-than-areas', parts, areas: size }];
  const said = contradictions(wishes, parts);
  // Names that contradict each other are left out of the rest, or the same would be said again in other words.
  const rest = said.length > 0 ? withWishes(asked, { fixed: [] }).problem : problem;
  return [...said, ...CHECKS.flatMap((check) => check(rest))];
}

/** Whether one of them is there. */
export function isRuledOut({ wishes, problem }: Asked): boolean {
  const { parts, size } = problem;
  return (
    parts > size ||
    contradictions(wishes, parts).length > 0 ||
    CHECKS.some((check) => check(problem).length > 0)
  );
}
