import { lowestOf, setOf } from './bitmap.ts';
import { companyRules } from './company.ts';
import { divisibility } from './divisible.ts';
import { floodOver } from './flood.ts';
import type { Problem } from './problem.ts';
import type { Enumeration, Enumerator, Visitor } from './visitor.ts';
import { weigher, type Weigh } from './weigh.ts';

/**
 * Enumerates by growing: each part from the first area that is left, by deciding of one neighbour after the other
 * whether it belongs; what is left must still be divisible into the parts to come.
 *
 * Source: enumeration of connected subsets by their frontier, with bounds on what is left.
 */
export const growing: Enumerator = (problem) => ({
  visit: (visitor, budget) => visitAll(problem, visitor, budget),
  // Sets are too many to remember each: to count groupings is to visit them.
  count: () => null,
});

function visitAll(problem: Problem, visit: Visitor, budget: number): Enumeration {
  const { weights, parts, size } = problem;
  const weigh = weigher(weights);
  const all = setOf(weights.keys());
  const weight = weigh(all.low, all.high);
  // In place of Infinity what can be reached at most: small whole numbers are quicker to reckon with.
  const bounds = { ...problem.bounds, most: Math.min(problem.bounds.most, weight) };
  const rules = { ...problem.rules, maxAreas: Math.min(problem.rules.maxAreas, size) };
  const search = searchOf({ ...problem, bounds, rules }, weigh, visit, budget);
  const isPossible =
    parts >= 1 &&
    weight >= parts * bounds.least &&
    weight <= parts * bounds.most &&
    size >= parts * rules.minAreas &&
    size <= parts * rules.maxAreas &&
    search.isDivisible(all.low, all.high, parts);
  return { complete: !isPossible || search.level(all.low, all.high, weight, size, 0), nodes: search.nodes() };
}

/** What a part may come to, given what is left for it and for those after it. One for each part's number. */
interface Level {
  restLow: number;
  restHigh: number;
  restWeight: number;
  restCount: number;
  first: number;
  lightest: number;
  heaviest: number;
  fewest: number;
  greatest: number;
}

const NO_LEVEL: Level = {
  restLow: 0,
  restHigh: 0,
  restWeight: 0,
  restCount: 0,
  first: 0,
  lightest: 0,
  heaviest: 0,
  fewest: 0,
  greatest: 0,
};

/** Two functions that call each other, down to the last part; both answer false when it is time to stop. */
function searchOf(problem: Problem, weigh: Weigh, visit: Visitor, budget: number) {
  const { weights, parts, graph, rules } = problem;
  const { least, most } = problem.bounds;
  const { minAreas, maxAreas } = rules;
  const flood = floodOver(graph);
  const isDivisible = divisibility(problem.bounds, rules, flood, weigh);
  const { isSplit, isApart, holdsApart } = companyRules(problem);
  const hasTogether = rules.together.length > 0;
  const hasApart = rules.apart.length > 0;
  const near = graph.neighbours.map(setOf);
  const nearLow = Int32Array.from(near, ({ low }) => low);
  const nearHigh = Int32Array.from(near, ({ high }) => high);
  const levels = Array.from({ length: parts }, (): Level => ({ ...NO_LEVEL }));
  let nodes = 0;

  /** Closes the last part, or grows the next from the first area that is left. */
  function level(low: number, high: number, weight: number, count: number, number: number): boolean {
    const others = parts - number - 1;
    if (others === 0) {
      if ((hasTogether && isSplit(low, high, ~low, ~high)) || (hasApart && holdsApart(low, high)))
        return true;
      return !visit.part(number, low, high) || visit.grouping();
    }
    const at = levels[number] as Level;
    at.restLow = low;
    at.restHigh = high;
    at.restWeight = weight;
    at.restCount = count;
    at.lightest = Math.max(least, weight - others * most);
    at.heaviest = Math.min(most, weight - others * least);
    at.fewest = Math.max(minAreas, count - others * maxAreas);
    at.greatest = Math.min(maxAreas, count - others * minAreas);
    const first = lowestOf(low, high);
    at.first = first;
    const own = weights[first] as number;
    if (own > at.heaviest) return true;
    const bitLow = first < 32 ? 1 << first : 0;
    const bitHigh = first < 32 ? 0 : 1 << (first - 32);
    const nextLow = (nearLow[first] as number) & low;
    const nextHigh = (nearHigh[first] as number) & high;
    return grow(number, bitLow, bitHigh, nextLow, nextHigh, 0, 0, own, 1);
  }

  /** Grows a part by each of the areas that may come next, having left out those before it. */
  function grow(
    number: number,
    inLow: number,
    inHigh: number,
    nextLow: number,
    nextHigh: number,
    outLow: number,
    outHigh: number,
    weight: number,
    count: number,
  ): boolean {
    if (++nodes > budget) return false;
    const at = levels[number] as Level;
    if (
      weight >= at.lightest &&
      count >= at.fewest &&
      !(hasTogether && isSplit(inLow, inHigh, ~inLow, ~inHigh))
    ) {
      const low = at.restLow & ~inLow;
      const high = at.restHigh & ~inHigh;
      if (isDivisible(low, high, parts - number - 1)) {
        const goesOn = visit.part(number, inLow, inHigh);
        if (goesOn && !level(low, high, at.restWeight - weight, at.restCount - count, number + 1))
          return false;
      }
    }
    if (count >= at.greatest) return true;
    let leftLow = nextLow;
    let leftHigh = nextHigh;
    let nowOutLow = outLow;
    let nowOutHigh = outHigh;
    while ((leftLow | leftHigh) !== 0) {
      const area = lowestOf(leftLow, leftHigh);
      const bitLow = area < 32 ? 1 << area : 0;
      const bitHigh = area < 32 ? 0 : 1 << (area - 32);
      leftLow &= ~bitLow;
      leftHigh &= ~bitHigh;
      const heavier = weight + (weights[area] as number);
      const withLow = inLow | bitLow;
      const withHigh = inHigh | bitHigh;
      if (
        heavier <= at.heaviest &&
        !(hasApart && isApart(area, inLow, inHigh)) &&
        !(hasTogether && isSplit(withLow, withHigh, nowOutLow, nowOutHigh))
      ) {
        const newLow = leftLow | ((nearLow[area] as number) & at.restLow & ~withLow & ~nowOutLow);
        const newHigh = leftHigh | ((nearHigh[area] as number) & at.restHigh & ~withHigh & ~nowOutHigh);
        if (!grow(number, withLow, withHigh, newLow, newHigh, nowOutLow, nowOutHigh, heavier, count + 1))
          return false;
      }
      nowOutLow |= bitLow;
      nowOutHigh |= bitHigh;
      if (hasTogether && isSplit(inLow, inHigh, nowOutLow, nowOutHigh)) return true;
      if (least > 0 && isStranded(at, area, inLow, inHigh, nowOutLow, nowOutHigh, weight)) return true;
    }
    return true;
  }

  /** Whether the area just left out fits into no part any more, or the part can no longer become heavy enough. */
  function isStranded(
    at: Level,
    area: number,
    inLow: number,
    inHigh: number,
    outLow: number,
    outHigh: number,
    weight: number,
  ): boolean {
    const low = at.restLow & ~inLow;
    const high = at.restHigh & ~inHigh;
    flood.reach(area, low, high);
    if ((flood.low !== low || flood.high !== high) && weigh(flood.low, flood.high) < least) return true;
    if (weight >= at.lightest) return false;
    flood.reach(at.first, at.restLow & ~outLow, at.restHigh & ~outHigh);
    return weigh(flood.low, flood.high) < at.lightest;
  }

  return { level, isDivisible, nodes: () => nodes };
}
