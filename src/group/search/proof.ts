import type { Grouping, Problem } from '../problem.ts';
import type { Measured } from '../shortlist.ts';
import { branching } from './branch.ts';
import type { Limits } from './columns.ts';
import { exhausterOf, type Exhaust, type Take } from './exhaust.ts';
import { finished, STOPPED } from './finished.ts';
import type { Host } from './host.ts';
import { pricing, type Relaxation } from './lagrangian.ts';
import { holdsAll } from './near-lists.ts';
import { SAME } from './same.ts';
import { startingPrices } from './starting-prices.ts';

/** Iterations that a bound is raised for: each takes longer on a larger map, and the first ones do most. */
const ITERATIONS = 250;
const MOST_WORK = 1_000_000;

/** Nothing is better by more than this share: that is shown first, as it is less work and says nearly as much as a proof. */
const NEARLY = 9e-4;

/** Areas to be looked at for that in all cases together, some two seconds; and until all is proven, by the size of the map. */
const STEPS_TO_NEARLY = 40_000_000;
const STEPS_TO_PROOF = 8e9;

/** Further from its bound than this share, there are too many parts, but where they are as small as this. */
const WIDEST = 0.06;
const SMALL_PART = 8;

/** It is first shown that nothing is better by most of what is open, which is less work and raises the bound by itself. */
const SHARES_OF_GAP = [0.4, 0.7, 1] as const;

/** Parts to keep at most: some 100 MB. */
const MOST_COLUMNS = 2_000_000;

/** Steps to find them, over all that is tried; on a larger map each takes longer. */
const MOST_STEPS = 70_000_000;
const STEPS_BY_SIZE = 2.5e9;

/**
 * A bound on the inertia of every grouping, given a good one: first by prices, then by distinguishing cases, and where
 * that does not come near, by looking at all parts that a better grouping could have. The bound is that of the best
 * grouping where the proof was completed.
 */
export async function proof(
  problem: Problem,
  { grouping, measures }: Measured,
  take: Take,
  host: Host,
): Promise<number | null> {
  if (await host.pause('Bounding', 0)) return null;
  const value = (measures.inertia ?? 0) * problem.scale;
  const asked = { problem, value, host };
  const { bound, root } = await priced(asked, grouping);
  // Cases and parts are only told by lists that leave no area out.
  const isDone = !holdsAll(problem) || value - bound <= SAME * value;
  if (root === null || isDone) return Math.min(value, bound) / problem.scale;
  const proving = { ...asked, exhaust: exhausterOf(problem, take) };
  const cases = await byCases(proving, root);
  const isNearly = cases >= value * (1 - NEARLY);
  return Math.min(value, isNearly ? cases : Math.max(cases, await byParts(proving, root))) / problem.scale;
}

interface Asked {
  readonly problem: Problem;
  /** What the best grouping comes to. */
  readonly value: number;
  readonly host: Host;
}

interface Proving extends Asked {
  readonly exhaust: Exhaust;
}

/** What prices prove, with the best of them; null where it was stopped. */
async function priced(
  { problem, value, host }: Asked,
  grouping: Grouping,
): Promise<{ readonly bound: number; readonly root: Relaxation | null }> {
  let bound = -Infinity;
  let done = 0;
  const iterations = Math.max(150, Math.min(ITERATIONS, Math.floor(MOST_WORK / problem.size)));
  const run = pricing(problem, value * (1 + SAME), startingPrices(problem, grouping), iterations);
  const root = await finished(run, (now) => {
    bound = now;
    return host.pause('Bounding', ++done / iterations);
  });
  return { bound, root: root === STOPPED ? null : root };
}

/** What is shown by distinguishing cases: nearly all, and where that was soon done, all. */
async function byCases({ problem, value, exhaust, host }: Proving, root: Relaxation): Promise<number> {
  let { bound } = root;
  let spent = 0;
  for (const { above, steps } of [
    { above: value * (1 - NEARLY), steps: STEPS_TO_NEARLY },
    { above: value * (1 + SAME), steps: Math.floor(STEPS_TO_PROOF / problem.size) },
  ]) {
    // A proof takes several times as long as nearly one.
    if (bound >= above || 2 * spent > steps) continue;
    const limits = { steps: steps - spent };
    const shown = await finished(branching(problem, root, above, limits, exhaust), (now) => {
      bound = Math.max(bound, now);
      return host.pause('Proving', 1 - limits.steps / steps);
    });
    if (shown === STOPPED) return bound;
    bound = Math.max(bound, shown);
    spent = steps - limits.steps;
  }
  return bound;
}

/** What is shown by looking at all parts that there can be, as long as they are not too many. */
async function byParts({ problem, value, exhaust, host }: Proving, root: Relaxation): Promise<number> {
  let { bound } = root;
  const gap = value - bound;
  if (gap > WIDEST * value && problem.size > SMALL_PART * problem.parts) return bound;
  const limits: Limits = {
    columns: MOST_COLUMNS,
    steps: Math.min(MOST_STEPS, Math.floor(STEPS_BY_SIZE / problem.size)),
  };
  for (const share of SHARES_OF_GAP) {
    const above = (root.bound + share * gap) * (1 + SAME);
    const shown = await finished(exhaust(root, above, limits), (now) => {
      bound = Math.max(bound, now.bound);
      return host.pause('Proving', now.done);
    });
    if (shown === STOPPED) return bound;
    bound = Math.max(bound, shown.bound);
    if (!shown.isAll || shown.bound < above) return bound;
  }
  return bound;
}
