import {
  cellOf,
  griddedDistribution,
  exactDistribution,
  type Cells,
  type Distribution,
} from './distribution.ts';
import { addTo, noSums, type Sums } from './sums.ts';

/** So many values are kept as they are; more are counted in cells, so that memory does not grow with the draws. */
export const KEPT = 131_072;

/** The cells that those kept are spread over, the two for what lies beyond them counted in. */
const CELLS = 65_536;

/** What came of one quantity in all draws, by the stream they came from. */
export interface Values {
  readonly kept: Float64Array;
  readonly keptFrom: Uint8Array;
  readonly counts: Float64Array;
  /** Of the differences from the first value, and of their squares: so that a narrow spread far from nothing stays exact. */
  readonly sums: Sums;
  readonly squares: Sums;
  first: number;
  least: number;
  most: number;
  count: number;
  grid: Grid | null;
}

interface Grid {
  readonly cells: Cells;
  readonly counts: readonly Uint32Array[];
}

export function noValues(streams: number, draws: number): Values {
  const kept = Math.min(draws, KEPT);
  return {
    kept: new Float64Array(kept),
    keptFrom: new Uint8Array(kept),
    counts: new Float64Array(streams),
    sums: noSums(streams),
    squares: noSums(streams),
    first: 0,
    least: Infinity,
    most: -Infinity,
    count: 0,
    grid: null,
  };
}

export function addValue(values: Values, stream: number, value: number): void {
  if (values.count === 0) values.first = value;
  if (values.count < values.kept.length) {
    values.kept[values.count] = value;
    values.keptFrom[values.count] = stream;
  } else {
    values.grid ??= gridOf(values);
    count(values.grid, stream, value);
  }
  values.count++;
  values.counts[stream] = (values.counts[stream] ?? 0) + 1;
  if (value < values.least) values.least = value;
  if (value > values.most) values.most = value;
  const difference = value - values.first;
  addTo(values.sums, stream, difference);
  addTo(values.squares, stream, difference * difference);
}

function gridOf({ kept, keptFrom, counts, least, most }: Values): Grid {
  const cells = { count: CELLS, low: least, width: (most - least) / (CELLS - 2) };
  const grid = { cells, counts: Array.from(counts, () => new Uint32Array(CELLS)) };
  for (const [at, value] of kept.entries()) count(grid, keptFrom[at] ?? 0, value);
  return grid;
}

function count({ cells, counts }: Grid, stream: number, value: number): void {
  const ours = counts[stream];
  const cell = cellOf(cells, value);
  if (ours) ours[cell] = (ours[cell] ?? 0) + 1;
}

/** How the values of all streams are distributed, and those of each that has any. */
export function distributionsOf(values: Values): {
  readonly all: Distribution;
  readonly each: Distribution[];
} {
  const { grid } = values;
  if (grid === null) {
    return {
      all: exactDistribution(values.kept.slice(0, values.count)),
      each: keptByStream(values).map(exactDistribution),
    };
  }
  const together = new Uint32Array(CELLS);
  for (const part of grid.counts) {
    for (let cell = 0; cell < CELLS; cell++) together[cell] = (together[cell] ?? 0) + (part[cell] ?? 0);
  }
  const each = grid.counts.filter((_, stream) => (values.counts[stream] ?? 0) > 0);
  return {
    all: griddedDistribution(grid.cells, together, values),
    each: each.map((part) => griddedDistribution(grid.cells, part, values)),
  };
}

function keptByStream({ kept, keptFrom, counts, count: drawn }: Values): Float64Array[] {
  const sorted = new Float64Array(drawn);
  const next: number[] = [];
  let begin = 0;
  for (const ours of counts) {
    next.push(begin);
    begin += ours;
  }
  for (let at = 0; at < drawn; at++) {
    const stream = keptFrom[at] ?? 0;
    const place = next[stream] ?? 0;
    sorted[place] = kept[at] ?? 0;
    next[stream] = place + 1;
  }
  return next
    .map((end, stream) => sorted.subarray(end - (counts[stream] ?? 0), end))
    .filter(({ length }) => length > 0);
}
