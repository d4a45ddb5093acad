import type { Problem } from '../problem.ts';
import { sweepOrder } from '../sweep.ts';
import { columnStore, type Columns } from './column-store.ts';
import { foesOf } from './foes.ts';
import type { Costing } from './whole-cost.ts';

/** All parts that there can be. */
export interface WholeParts {
  readonly columns: Columns;
  /** The areas in the order in which columns count them. */
  readonly order: readonly number[];
}

/** Parts that may be kept, steps that may be taken to find them, and pairs of areas that may be measured in them. */
export interface Enough {
  readonly parts: number;
  readonly steps: number;
  readonly pairs: number;
}

/**
 * Every part that a grouping can have: it hangs together and keeps its bounds and rules. They are counted first, since
 * that is soon done, and what is too much is not even begun. Yields how far it is, and ends with null where it is.
 */
export function* wholeParts(
  problem: Problem,
  { part: costOf }: Costing,
  enough: Enough,
): Generator<number, WholeParts | null> {
  const order = sweepOrder(problem.graph);
  const left = { ...enough };
  const count: Take = ({ length }) => --left.parts >= 0 && (left.pairs -= length * length) >= 0;
  if (!(yield* everyPart(problem, order, enough.steps, count))) return null;
  const columns = columnStore(order);
  yield* everyPart(problem, order, Infinity, (areas) => {
    const { cost, centre } = costOf(areas);
    return columns.add(areas, centre, cost) > 0;
  });
  return { columns, order };
}

/** Takes a part; false: no more are wanted. */
type Take = (areas: readonly number[]) => boolean;

/**
 * Meets each part once: it is grown from the first of its areas, by adding neighbours that were not left out before.
 * Yields after each first area, and ends with whether it met them all.
 *
 * Source: enumeration of connected subsets by their frontier.
 */
function* everyPart(
  problem: Problem,
  order: readonly number[],
  steps: number,
  take: Take,
): Generator<number, boolean> {
  const { size, weights, graph, rules } = problem;
  const { lightest, heaviest, fewest, greatest } = extent(problem);
  const foes = foesOf(problem);
  const seen = new Uint8Array(size);
  const isIn = new Uint8Array(size);
  const edge = new Int32Array(size);
  const part: number[] = [];
  let end = 0;
  let left = steps;

  const isFoe = (area: number): boolean => (foes[area] as readonly number[]).some((foe) => isIn[foe] === 1);
  const isSplit = (set: readonly number[]): boolean => set.some((area) => isIn[area] !== isIn[set[0] ?? 0]);
  /** With one area more, taken from its edge; all that stand before `at` are left out. */
  const grow = (area: number, at: number, weight: number): boolean => {
    if (--left < 0) return false;
    part.push(area);
    isIn[area] = 1;
    const before = end;
    for (const next of graph.neighbours[area] as readonly number[]) {
      if (seen[next] === 1) continue;
      seen[next] = 1;
      edge[end++] = next;
    }
    let goOn = true;
    if (weight >= lightest && part.length >= fewest && !rules.together.some(isSplit)) goOn = take(part);
    for (let i = at; goOn && i < end && part.length < greatest; i++) {
      const next = edge[i] as number;
      const heavier = weight + (weights[next] as number);
      if (heavier <= heaviest && !isFoe(next)) goOn = grow(next, i + 1, heavier);
    }
    while (end > before) seen[edge[--end] as number] = 0;
    isIn[area] = 0;
    part.pop();
    return goOn;
  };
  for (const [place, first] of order.entries()) {
    seen[first] = 1;
    const own = weights[first] as number;
    if (own <= heaviest && !grow(first, 0, own)) return false;
    yield place / size;
  }
  return true;
}

/** What a part may weigh and hold, given that the others must keep their bounds too. */
function extent({ size, weights, parts, bounds, rules }: Problem) {
  const weight = weights.reduce((sum, one) => sum + one, 0);
  const others = parts - 1;
  const beyond = (all: number, most: number): number => (others === 0 ? all : all - others * most);
  return {
    lightest: Math.max(bounds.least, beyond(weight, bounds.most)),
    heaviest: Math.min(bounds.most, beyond(weight, bounds.least)),
    fewest: Math.max(rules.minAreas, beyond(size, rules.maxAreas)),
    greatest: Math.min(rules.maxAreas, beyond(size, Math.max(1, rules.minAreas))),
  };
}
