/** How many of some values lie where. */
export interface Distribution {
  readonly count: number;
  /** The least value that a share of all, above 0, do not exceed. */
  readonly quantile: (share: number) => number;
  /** How many fall short of a value. */
  readonly below: (value: number) => number;
}

/** Of values as they are, exactly: each quantile is one of them. Puts them in another order. */
export function exactDistribution(values: Float64Array): Distribution {
  return {
    count: values.length,
    quantile: (share) => nthLeast(values, Math.max(0, Math.ceil(share * values.length) - 1)),
    below: (limit) => {
      let count = 0;
      for (let i = 0; i < values.length; i++) if ((values[i] ?? 0) < limit) count++;
      return count;
    },
  };
}

/**
 * The value that stands at a place, from 0, once all are in ascending order: a fifth of the time that ordering them takes.
 *
 * Hoare, C. A. R. (1961) "Algorithm 65: Find", Communications of the ACM 4(7).
 */
function nthLeast(values: Float64Array, place: number): number {
  let [from, to] = [0, values.length - 1];
  while (from < to) {
    const pivot = values[(from + to) >>> 1] ?? 0;
    let [up, down] = [from, to];
    while (up <= down) {
      while ((values[up] ?? 0) < pivot) up++;
      while ((values[down] ?? 0) > pivot) down--;
      if (up > down) break;
      const [low, high] = [values[down] ?? 0, values[up] ?? 0];
      values[up++] = low;
      values[down--] = high;
    }
    if (place <= down) to = down;
    else if (place >= up) from = up;
    else break;
  }
  return values[place] ?? NaN;
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
