/** Which areas border on each other. Areas are numbered in the order of the file, from 0. */
export interface Graph {
  /** For each area the areas that it borders on, ascending, each once, never itself. */
  readonly neighbours: readonly (readonly number[])[];
  /** Each pair of neighbours once, the lower number first, ascending. */
  readonly borders: readonly (readonly [number, number])[];
}

/** A graph of so many areas from pairs of neighbours, in any order, also given twice or from an area to itself. */
export function graphOf(size: number, pairs: Iterable<readonly [number, number]>): Graph {
  const found = Array.from({ length: size }, () => new Set<number>());
  for (const [one, other] of pairs) {
    if (one === other) continue;
    found[one]?.add(other);
    found[other]?.add(one);
  }
  const neighbours = found.map((set) => [...set].sort((a, b) => a - b));
  const borders = neighbours.flatMap((others, one) =>
    others.filter((other) => other > one).map((other): [number, number] => [one, other]),
  );
  return { neighbours, borders };
}

/** Groups of areas that hang together, each ascending, in the order of their first area. `within` leaves areas out. */
export function components({ neighbours }: Graph, within?: readonly number[]): number[][] {
  const left = new Set(within ?? neighbours.keys());
  const found: number[][] = [];
  for (const start of [...left].sort((a, b) => a - b)) {
    if (!left.delete(start)) continue;
    const group = [start];
    for (let i = 0; i < group.length; i++) {
      for (const next of neighbours[group[i] ?? 0] ?? []) if (left.delete(next)) group.push(next);
    }
    found.push(group.sort((a, b) => a - b));
  }
  return found;
}
