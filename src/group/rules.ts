import type { Clash } from './clash.ts';
import type { Rules } from './problem.ts';

/** What is asked of a grouping, as it was asked. */
export interface Wishes {
  /** Sets of areas to be in one part. They may overlap. */
  readonly together: readonly (readonly number[])[];
  /** Sets of areas of which no two are to be in one part. */
  readonly apart: readonly (readonly number[])[];
  readonly fixed: readonly Fixed[];
  readonly minAreas: number;
  /** Infinity: as many as there are. */
  readonly maxAreas: number;
}

/** An area that is to be in the part of a name: with the others of that name, and with none of another. */
export interface Fixed {
  readonly area: number;
  readonly name: string;
}

/** The rules that wishes come to: what overlaps is one set, and one area of each name stands for the others. */
export function rulesOf({ together, apart, fixed, minAreas, maxAreas }: Wishes): Rules {
  const named = [...byName(fixed).values()];
  const pairs = [...apart, named.map(([first = 0]) => first)].flatMap((set) =>
    set.flatMap((one, i) => set.slice(i + 1).map((other) => inOrder(one, other))),
  );
  const distinct = new Map(pairs.filter(([one, other]) => one !== other).map((pair) => [pair.join(), pair]));
  return {
    minAreas,
    maxAreas,
    together: merged([...together, ...named]).filter(({ length }) => length > 1),
    apart: [...distinct.values()],
  };
}

/** Wishes that contradict each other whatever the map: an area with two names, or more names than parts. */
export function contradictions({ fixed }: Wishes, parts: number): Clash[] {
  const found: Clash[] = [];
  const names = new Map<number, Set<string>>();
  for (const { area, name } of fixed) names.set(area, (names.get(area) ?? new Set()).add(name));
  for (const [area, its] of names)
    if (its.size > 1) found.push({ kind: 'fixed-twice', area, names: [...its] });
  const all = [...byName(fixed).keys()];
  if (all.length > parts) found.push({ kind: 'more-names-than-parts', parts, names: all });
  return found;
}

function byName(fixed: readonly Fixed[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const { area, name } of fixed) found.set(name, [...(found.get(name) ?? []), area]);
  return found;
}

/** Sets that overlap made one, each ascending, in the order of their first area. */
function merged(sets: readonly (readonly number[])[]): number[][] {
  let found: Set<number>[] = [];
  for (const set of sets) {
    const one = new Set(set);
    const isApart = (other: Set<number>): boolean => [...other].every((area) => !one.has(area));
    const apart = found.filter(isApart);
    for (const other of found) if (!apart.includes(other)) other.forEach((area) => one.add(area));
    found = [...apart, one];
  }
  return found.map((set) => [...set].sort((a, b) => a - b)).sort(([a = 0], [b = 0]) => a - b);
}

function inOrder(one: number, other: number): [number, number] {
  return one < other ? [one, other] : [other, one];
}
