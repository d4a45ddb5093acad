import type { Measures } from '../objective.ts';
import type { Grouping, Problem } from '../problem.ts';
import type { Measured } from '../shortlist.ts';
import type { Candidates } from './columns.ts';
import { covers } from './cover.ts';
import type { Host } from './host.ts';
import { finished, STOPPED } from './finished.ts';
import { refined } from './refine.ts';
import { costingOf, type Additive, type Costing } from './whole-cost.ts';
import { wholeParts, type WholeParts } from './whole-parts.ts';

/** All parts are looked at where they are no more than this, which takes a second or two; and where they fit into memory. */
const ENOUGH = { parts: 1_500_000, steps: 6_000_000, pairs: 200_000_000 } as const;
const MOST_WORDS = 12_000_000;

/** Iterations to price them, and steps to cover the map. */
const REFINEMENTS = 300;
const COVER_STEPS = 50_000_000;

/** Groupings that are measured while it is covered. */
const MOST_TAKEN = 20_000;

/** What is the same but for what arithmetic leaves: half of what measures may differ by and be the same. */
const SAME = 5e-10;

/** The best groupings that are known, and how a further one is taken in. */
export interface Known {
  readonly problem: Problem;
  /** How many of the best are wanted. */
  readonly most: number;
  readonly best: () => readonly Measured[];
  readonly take: (grouping: Grouping) => void;
}

/** What is proven of the best groupings that are known. */
export interface Proven {
  /** No grouping comes to less; null where no bound is known. */
  readonly bound: number | null;
  /** No grouping that is not among them is better than one of them. */
  readonly isComplete: boolean;
}

/**
 * All parts that there can be, where they are few enough: they hang together and keep every rule, so what covers the map
 * with them at least cost is the best grouping, and where nothing covers it there is none.
 */
export interface Wholes {
  /** Takes in whatever covers the map, until as many are known as are wanted. Whether there are no others. */
  readonly collect: (known: Known) => Promise<boolean>;
  /** Raises a bound, and then looks for whatever is better than one of those that are known. They must not be none. */
  readonly prove: (known: Known) => Promise<Proven>;
}

/** Null where the parts are too many, or where it was told to stop. */
export async function wholesOf(problem: Problem, objective: Additive, host: Host): Promise<Wholes | null> {
  const costing = costingOf(problem, objective);
  const parts = Math.min(ENOUGH.parts, Math.floor(MOST_WORDS / Math.ceil(problem.size / 32)));
  const growing = wholeParts(problem, costing, { ...ENOUGH, parts });
  const found = await finished(growing, (done) => host.pause('Bounding', done));
  if (found === STOPPED || found === null) return null;
  return {
    collect: (known) => collected(known, found, host),
    prove: (known) => proven(known, { ...found, costing, objective }, host),
  };
}

async function collected(
  { problem, most, best, take }: Known,
  parts: WholeParts,
  host: Host,
): Promise<boolean> {
  const covering = covers(free(problem, parts), problem.parts, Infinity, COVER_STEPS, (grouping) => {
    take(grouping);
    return best().length < most ? Infinity : -Infinity;
  });
  const isEnd = await finished(covering, () => host.pause('Searching', 1));
  return isEnd === true && best().length < most;
}

/** All parts, at what they cost, and areas that pay nothing. */
const free = ({ size }: Problem, { columns, order }: WholeParts): Candidates => ({
  columns,
  order,
  prices: new Float64Array(size),
  paid: 0,
  cheapest: order.map(() => 0),
});

interface Priced extends WholeParts {
  readonly costing: Costing;
  readonly objective: Additive;
}

/** First that nothing is better than the best, then that nothing else is among the best. */
async function proven(known: Known, parts: Priced, host: Host): Promise<Proven> {
  const { most, best } = known;
  const { costing, objective } = parts;
  const above = costing.grouping((best().at(-1) as Measured).measures) * (1 + SAME);
  let bound = 0;
  const left = await finished(pricing(known, parts, above), (now) => {
    bound = Math.max(bound, now);
    return host.pause('Bounding', 0.5);
  });
  const first = (): Measures => (best()[0] as Measured).measures;
  const boundSoFar = (): Proven => ({
    bound: costing.bound(Math.min(bound, costing.grouping(first()))),
    isComplete: false,
  });
  if (left === STOPPED) return boundSoFar();
  if (!(await seenAll(known, left, () => costing.better(first()), host))) return boundSoFar();
  const last = (): number =>
    Math.min(above, costing.grouping((best().at(-1) as Measured).measures) * (1 + SAME));
  const isComplete = best().length === most && (await seenAll(known, left, last, host));
  return { bound: first()[objective], isComplete };
}

function pricing({ problem, best }: Known, parts: Priced, above: number): Generator<number, Candidates> {
  const masses = problem.weights.map((weight) => (weight > 0 ? weight : 1));
  const begin = parts.costing.prices(best()[0] as Measured);
  return refined({ ...problem, weights: masses }, free(problem, parts), above, REFINEMENTS, begin);
}

/**
 * Whether every grouping within a limit was looked at, which falls as better ones are taken in. Where thousands are as
 * good as each other, some of them are enough.
 */
async function seenAll(
  { problem, take }: Known,
  parts: Candidates,
  limit: () => number,
  host: Host,
): Promise<boolean> {
  let taken = 0;
  const covering = covers(parts, problem.parts, limit(), COVER_STEPS, (grouping) => {
    take(grouping);
    return ++taken < MOST_TAKEN ? limit() : -Infinity;
  });
  const isEnd = await finished(covering, () => host.pause('Proving', 0.75));
  return isEnd === true && taken < MOST_TAKEN;
}
