/** How many of some values lie where. */
export interface Distribution {
  readonly count: number;
  /** The least value that a share of all, above 0, do not exceed. */
  readonly quantile: (share: number) => number;
  /** How many fall short of a value. */
  readonly below: (value: number) => number;
}

/** Of values in ascending order: exactly, so that each quantile is one of them. */
export function sortedDistribution(sorted: Float64Array): Distribution {
  return {
    count: sorted.length,
    quantile: (share) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN,
    below: (value) => firstFrom(sorted, value),
  };
}

/** The place of the first value that does not fall short of one. */
function firstFrom(sorted: Float64Array, value: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] ?? 0) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Where the cells of a grid end: the first and the last hold what lies beyond the others. */
export interface Cells {
  readonly count: number;
  /** Where the second cell starts. */
  readonly low: number;
  /** Of each but the first and the last. */
  readonly width: number;
}

/** The cell of a grid that a value falls into. */
export function cellOf({ count, low, width }: Cells, value: number): number {
  if (value < low) return 0;
  const high = low + (count - 2) * width;
  if (value > high) return count - 1;
  return width === 0 ? 1 : Math.min(count - 2, 1 + Math.floor((value - low) / width));
}

/** Of values counted in cells, as if those in a cell lay evenly over it; the least and the most of them close the outer ones. */
export function griddedDistribution(
  cells: Cells,
  counts: Uint32Array,
  { least, most }: { readonly least: number; readonly most: number },
): Distribution {
  const upTo = Float64Array.from(counts);
  for (let cell = 1; cell < upTo.length; cell++) upTo[cell] = (upTo[cell] ?? 0) + (upTo[cell - 1] ?? 0);
  const count = upTo.at(-1) ?? 0;
  const edge = (cell: number): number => {
    const inner = cells.low + (cell - 1) * cells.width;
    return Math.min(most, Math.max(least, cell === 0 ? least : cell === cells.count ? most : inner));
  };
  return {
    count,
    quantile: (share) => {
      const wanted = share * count;
      const cell = firstFrom(upTo, wanted);
      const part = (wanted - ((upTo[cell] ?? 0) - (counts[cell] ?? 0))) / (counts[cell] ?? 1);
      return edge(cell) + part * (edge(cell + 1) - edge(cell));
    },
    below: (value) => {
      if (value <= least) return 0;
      if (value > most) return count;
      const cell = cellOf(cells, value);
      const [from, to] = [edge(cell), edge(cell + 1)];
      const part = to > from ? (value - from) / (to - from) : 0;
      return (upTo[cell] ?? 0) - (1 - part) * (counts[cell] ?? 0);
    },
  };
}
