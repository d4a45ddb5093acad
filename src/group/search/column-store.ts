/** Parts by the thousand: sets of areas as bits, with what each costs. */
export interface Columns {
  readonly count: () => number;
  /** Takes a part and gives back how many there now are. */
  readonly add: (areas: readonly number[], centre: number, cost: number) => number;
  /** 32-bit words of a set. */
  readonly words: number;
  /** Word i of column c is sets()[c × words + i]; the first in the order is the lowest bit of the first word. */
  readonly sets: () => Uint32Array;
  /** What each costs beyond what its areas pay. */
  readonly costs: () => Float64Array;
  readonly centres: () => Int32Array;
  /** Puts other columns in the place of these: some of them, at other costs. */
  readonly keep: (columns: Int32Array, costs: Float64Array) => void;
}

/** Columns whose bits count the areas in an order. Kept in two arrays, since objects would take ten times the memory. */
export function columnStore(order: readonly number[]): Columns {
  const words = Math.ceil(order.length / 32);
  const places = new Int32Array(order.length);
  order.forEach((area, place) => (places[area] = place));
  let sets = new Uint32Array(1024 * words);
  let costs = new Float64Array(1024);
  let centres = new Int32Array(1024);
  let count = 0;
  return {
    words,
    count: () => count,
    sets: () => sets.subarray(0, count * words),
    costs: () => costs.subarray(0, count),
    centres: () => centres.subarray(0, count),
    add(areas, centre, cost) {
      if (count === costs.length) {
        sets = doubled(sets, new Uint32Array(2 * sets.length));
        costs = doubled(costs, new Float64Array(2 * costs.length));
        centres = doubled(centres, new Int32Array(2 * centres.length));
      }
      for (const area of areas) {
        const place = places[area] as number;
        const word = count * words + (place >>> 5);
        sets[word] = (sets[word] as number) | (1 << (place & 31));
      }
      centres[count] = centre;
      costs[count++] = cost;
      return count;
    },
    keep(columns, newCosts) {
      columns.forEach((from, to) => {
        sets.copyWithin(to * words, from * words, (from + 1) * words);
        centres[to] = centres[from] as number;
        costs[to] = newCosts[from] as number;
      });
      count = columns.length;
    },
  };
}

function doubled<T extends Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer> | Int32Array<ArrayBuffer>>(
  from: T,
  into: T,
): T {
  into.set(from);
  return into;
}
