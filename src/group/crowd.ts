import type { Clash } from './clash.ts';
import type { Problem } from './problem.ts';

/** Steps that the search for a crowd may take: there are seldom more rules than a few dozen. */
const BUDGET = 100_000;

/**
 * More areas of which no two may be in one part than there are parts. Areas kept together count as one: what one of
 * them is kept apart from, all are.
 */
export function crowdClashes({ rules, parts }: Problem): Clash[] {
  const ofArea = new Map(rules.together.flatMap((set) => set.map((area) => [area, set] as const)));
  const sets = new Map<number, readonly number[]>();
  const foes = new Map<number, Set<number>>();
  const setOf = (area: number): number => {
    const set = ofArea.get(area) ?? [area];
    const first = set[0] ?? area;
    sets.set(first, set);
    return first;
  };
  for (const [one, other] of rules.apart.map((pair) => pair.map(setOf) as [number, number])) {
    foes.set(one, (foes.get(one) ?? new Set()).add(other));
    foes.set(other, (foes.get(other) ?? new Set()).add(one));
  }
  const crowd = crowdOf(foes, parts + 1);
  if (crowd === null) return [];
  return [{ kind: 'more-apart-than-parts', parts, sets: crowd.map((first) => sets.get(first) ?? [first]) }];
}

/** So many that are all foes of each other: a clique, grown by one after the other; null where there is none. */
function crowdOf(foes: ReadonlyMap<number, ReadonlySet<number>>, size: number): number[] | null {
  let steps = 0;
  const grow = (crowd: readonly number[], may: readonly number[]): number[] | null => {
    if (crowd.length === size) return [...crowd];
    if (++steps > BUDGET) return null;
    for (const [i, one] of may.entries()) {
      if (crowd.length + may.length - i < size) return null;
      const its = foes.get(one);
      const found = grow(
        [...crowd, one],
        may.slice(i + 1).filter((other) => its?.has(other)),
      );
      if (found !== null) return found;
    }
    return null;
  };
  const enough = [...foes].filter(([one, its]) => its.size >= size - 1 && !its.has(one));
  return grow(
    [],
    enough.map(([one]) => one).sort((a, b) => a - b),
  );
}
