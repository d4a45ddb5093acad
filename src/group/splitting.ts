import { bitCount, lowestBit, setOf } from './bitmap.ts';
import { companyRules } from './company.ts';
import type { Problem } from './problem.ts';
import type { Enumeration, Enumerator, Visitor } from './visitor.ts';

/** Of so many areas, all sets are few enough to have a place each in a table. */
export const MOST_IN_TABLE = 12;

/**
 * Enumerates by splitting: which sets of areas can be a part is worked out for all of them beforehand, and then each
 * set with the first area that is left is looked up. Where sets are few that is a step of a few instructions, which
 * counts where a whole run takes no longer than to start.
 */
export const splitting: Enumerator = (problem) => {
  const isPart = possibleParts(problem);
  return {
    visit: (visitor, budget) => visitAll(problem, isPart, visitor, budget),
    count: () => countAll(problem, isPart),
  };
};

function visitAll({ size, parts }: Problem, isPart: Uint8Array, visit: Visitor, budget: number): Enumeration {
  let nodes = 0;

  /** Splits what is left into the parts from a number on; false when it is time to stop. */
  function split(left: number, number: number): boolean {
    const others = parts - number - 1;
    if (others === 0) {
      if (isPart[left] === 0) return true;
      return !visit.part(number, left, 0) || visit.grouping();
    }
    const first = left & -left;
    const free = left ^ first;
    // Counted down, so that it ends where nothing is taken besides the first area.
    for (let more = free; ; more = (more - 1) & free) {
      if (++nodes > budget) return false;
      const rest = free ^ more;
      if (isPart[first | more] === 1 && (others === 1 ? isPart[rest] === 1 : bitCount(rest) >= others)) {
        if (visit.part(number, first | more, 0) && !split(rest, number + 1)) return false;
      }
      if (more === 0) return true;
    }
  }

  return { complete: !isPossible(size, parts) || split((1 << size) - 1, 0), nodes };
}

/** Into how many ways a set splits into so many parts is the same whichever parts were closed before. */
function countAll({ size, parts }: Problem, isPart: Uint8Array): number {
  const known = Array.from({ length: parts }, () => new Int32Array(1 << size).fill(-1));

  function ways(left: number, others: number): number {
    if (others === 0) return isPart[left] as number;
    const counted = known[others] as Int32Array;
    if ((counted[left] as number) >= 0) return counted[left] as number;
    const first = left & -left;
    const free = left ^ first;
    let count = 0;
    for (let more = free; more !== 0;) {
      more = (more - 1) & free;
      if (isPart[first | more] === 1) count += ways(free ^ more, others - 1);
    }
    counted[left] = count;
    return count;
  }

  return isPossible(size, parts) ? ways((1 << size) - 1, parts - 1) : 0;
}

const isPossible = (size: number, parts: number): boolean => parts >= 1 && parts <= size;

/** 1 for each set of areas that hangs together and keeps within the bounds and rules of a part. */
function possibleParts(problem: Problem): Uint8Array {
  const { size, weights, bounds, rules } = problem;
  const { isSplit, holdsApart } = companyRules(problem);
  const hasTogether = rules.together.length > 0;
  const hasApart = rules.apart.length > 0;
  const sets = 1 << size;
  const near = problem.graph.neighbours.map((others) => setOf(others).low);
  const around = new Int32Array(sets);
  const weight = new Float64Array(sets);
  const isPart = new Uint8Array(sets);
  for (let area = 0; area < size; area++) isPart[1 << area] = 1;
  for (let set = 1; set < sets; set++) {
    const others = set & (set - 1);
    const lowest = lowestBit(set);
    around[set] = (around[others] as number) | (near[lowest] as number);
    const sum = (weight[others] as number) + (weights[lowest] as number);
    weight[set] = sum;
    if (isPart[set] === 0) continue;
    // With any neighbour it hangs together as well, and that set has a higher number.
    for (let open = (around[set] as number) & ~set; open !== 0; open &= open - 1)
      isPart[set | (open & -open)] = 1;
    const count = bitCount(set);
    const isWithin =
      sum >= bounds.least && sum <= bounds.most && count >= rules.minAreas && count <= rules.maxAreas;
    const isKept =
      isWithin && !(hasTogether && isSplit(set, 0, ~set, 0)) && !(hasApart && holdsApart(set, 0));
    if (!isKept) isPart[set] = 0;
  }
  return isPart;
}
