import { members, type Grouping, type Problem } from '../problem.ts';
import type { Measured } from '../shortlist.ts';
import { branching } from './branch.ts';
import { candidates, type Limits } from './columns.ts';
import { covers } from './cover.ts';
import type { Host } from './host.ts';
import { pricing, type Prices, type Relaxation } from './lagrangian.ts';
import { refined } from './refine.ts';

/** Iterations that a bound is raised for: each takes longer on a larger map, and the first ones do most. */
const ITERATIONS = 250;
const MOST_WORK = 300_000;

/** On maps of up to so many areas, cases are distinguished, and the parts that there can be may be few enough to be looked for. */
const MOST_AREAS = 300;

/** Further from its bound than this share, there are too many, but where parts are as small as this. */
const WIDEST = 0.06;
const SMALL_PART = 8;

/** Nothing is better by more than this share: that is shown first, since it is less work, and says nearly as much as a proof. */
const NEARLY = 9e-4;

/** Areas to be looked at in all cases together: some two seconds. */
const CASE_STEPS = 40_000_000;

/** It is first shown that nothing is better by most of what is open, which is less work and raises the bound by itself. */
const SHARES_OF_GAP = [0.4, 0.7, 1] as const;

/** Parts to keep at most: some 100 MB. */
const MOST_COLUMNS = 2_000_000;

/** Steps to find them, over all that is tried; on a larger map each takes longer. */
const MOST_STEPS = 70_000_000;
const STEPS_BY_SIZE = 7e9;

/** Iterations to price them, and steps to cover the map. */
const REFINEMENTS = 200;
const COVER_STEPS = 10_000_000;

/** Of more parts than this no cover is found in so many steps. */
const MOST_TO_COVER = 200_000;

/** What is the same but for what arithmetic leaves: half of what measures may differ by and be the same. */
const SAME = 5e-10;

/** Takes a grouping that is found on the way. */
type Take = (grouping: Grouping) => void;

/**
 * A bound on the inertia of every grouping, given a good one: first by prices, then, where they come near, by looking
 * at all parts that a better grouping could have. The bound is that of the best grouping where the proof was completed.
 */
export async function proof(
  problem: Problem,
  { grouping, measures }: Measured,
  take: Take,
  host: Host,
): Promise<number | null> {
  if (await host.pause('Bounding', 0)) return null;
  const value = (measures.inertia ?? 0) * problem.scale;
  const prices = await priced(problem, value, grouping, host);
  if (prices === null) return null;
  const cases = await casesOf(problem, prices, value, host);
  let { bound } = cases;
  const gap = value - bound;
  const isNear = gap <= WIDEST * value || problem.size <= SMALL_PART * problem.parts;
  const limits: Limits = {
    columns: MOST_COLUMNS,
    steps: Math.min(MOST_STEPS, Math.floor(STEPS_BY_SIZE / problem.size)),
  };
  for (const share of cases.isOpen && isNear && gap > SAME * value ? SHARES_OF_GAP : []) {
    const shown = await shownWithin(
      { problem, prices, take, host, limits },
      (prices.bound + share * gap) * (1 + SAME),
    );
    bound = Math.max(bound, shown.bound);
    if (shown.isLast) break;
  }
  return Math.min(value, bound) / problem.scale;
}

/** What is shown by distinguishing cases. Open: more could be shown by looking at parts. */
async function casesOf(
  problem: Problem,
  root: Relaxation,
  value: number,
  host: Host,
): Promise<{ readonly bound: number; readonly isOpen: boolean }> {
  let { bound } = root;
  if (problem.size > MOST_AREAS) return { bound, isOpen: false };
  const limits = { steps: CASE_STEPS };
  for (const above of [value * (1 - NEARLY), value * (1 + SAME)]) {
    if (bound >= above) continue;
    const run = branching(problem, root, above, limits);
    const shown = await finished(run, (now) => {
      bound = Math.max(bound, now);
      return host.pause('Proving', 1 - limits.steps / CASE_STEPS);
    });
    if (shown === STOPPED) return { bound, isOpen: false };
    bound = Math.max(bound, shown.bound);
    if (shown.bound < above) return { bound, isOpen: shown.leaves.length > 0 || above < value };
  }
  return { bound, isOpen: false };
}

/** The best prices found; null where it was stopped before there were any. */
async function priced(
  problem: Problem,
  value: number,
  grouping: Grouping,
  host: Host,
): Promise<Relaxation | null> {
  let done = 0;
  const iterations = Math.max(150, Math.min(ITERATIONS, Math.floor(MOST_WORK / problem.size)));
  const run = pricing(problem, value * (1 + SAME), startingPrices(problem, grouping), iterations);
  const found = await finished(run, () => host.pause('Bounding', ++done / iterations));
  return found === STOPPED ? null : found;
}

interface Proving {
  readonly problem: Problem;
  readonly prices: Prices;
  readonly take: Take;
  readonly host: Host;
  readonly limits: Limits;
}

/** What is shown of groupings within a limit: no grouping comes to less than the bound. Last: no higher limit shows more. */
interface Shown {
  readonly bound: number;
  readonly isLast: boolean;
}

/** Looks at every grouping within a limit, as long as the parts that they can have are not too many. */
async function shownWithin({ problem, prices, take, host, limits }: Proving, above: number): Promise<Shown> {
  const unknown = { bound: prices.bound, isLast: true };
  const growing = candidates(problem, prices, above, limits);
  const columns = await finished(growing, () => host.pause('Proving', 0.25));
  if (columns === STOPPED || columns === null) return unknown;
  let { bound } = prices;
  const refining = refined(problem, columns, above, REFINEMENTS);
  const left = await finished(refining, (now) => {
    bound = Math.max(bound, now);
    return host.pause('Proving', 0.5);
  });
  if (left === STOPPED) return { bound, isLast: true };
  if (left.columns.count() > MOST_TO_COVER) return { bound: Math.min(bound, above), isLast: true };
  let best = Infinity;
  const covering = covers(left, problem.parts, above, COVER_STEPS, (grouping, cost) => {
    take(grouping);
    best = Math.min(best, cost);
    return best * (1 + SAME);
  });
  const isAll = await finished(covering, () => host.pause('Proving', 0.75));
  if (isAll !== true) return { bound: Math.min(bound, above), isLast: true };
  return { bound: Math.min(best, above), isLast: best < Infinity };
}

const STOPPED = Symbol('stopped');

/** Runs to the end, unless a pause says to stop. */
async function finished<Step, End>(
  run: Generator<Step, End>,
  pause: (step: Step) => Promise<boolean>,
): Promise<End | typeof STOPPED> {
  let next = run.next();
  for (; !next.done; next = run.next()) if (await pause(next.value)) return STOPPED;
  return next.value;
}

/** Near what an area should pay: between what it costs in its own part and what it would in the next. */
function startingPrices(problem: Problem, grouping: Grouping): Float64Array {
  const distance = problem.distance as NonNullable<Problem['distance']>;
  const centres = members(grouping).map((areas) => centreOf(problem, areas));
  return Float64Array.from({ length: problem.size }, (_, area) => {
    const [own = 0, next = own] = centres.map((centre) => distance(area, centre)).sort((a, b) => a - b);
    return 0.6 * own + 0.4 * next;
  });
}

/** The member that makes the inertia of a part least. */
function centreOf({ weights, distance }: Problem, areas: readonly number[]): number {
  const inertia = (centre: number): number =>
    areas.reduce((sum, area) => sum + (weights[area] ?? 0) * (distance?.(area, centre) ?? 0), 0);
  const sums = areas.map(inertia);
  return areas[sums.indexOf(Math.min(...sums))] ?? 0;
}
