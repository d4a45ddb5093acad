import { areasOf, bitCount, keyOf, setOf, type AreaSet } from './bitmap.ts';
import { balanceOf, worstCaseload, workOf, type Measures, type PartWork } from './objective.ts';
import { canonical, type Grouping, type Problem, type Work } from './problem.ts';
import type { Measured } from './shortlist.ts';
import { renumberedGraph } from './sweep.ts';
import { leastWeigher, weigher } from './weigh.ts';

/** A part with what it comes to. What few groupings are asked about is null until one is. */
interface Part extends AreaSet {
  readonly inertia: number | null;
  /** Its weight ÷ the mean weight of a part. */
  readonly balance: number | null;
  /** Within it. */
  borders: number | null;
  work: PartWork | null;
}

/** What few groupings are asked about, and takes longer than the rest. */
interface Later {
  readonly borders: (parts: readonly Part[]) => number;
  readonly caseload: (parts: readonly Part[]) => number | null;
}

/** What parts come to together. */
class Sum implements Measures {
  inertia: number | null = null;
  balance: number | null = null;
  readonly #parts: readonly Part[];
  readonly #later: Later;

  constructor(parts: readonly Part[], later: Later) {
    this.#parts = parts;
    this.#later = later;
  }

  get borders(): number {
    return this.#later.borders(this.#parts);
  }

  get caseload(): number | null {
    return this.#later.caseload(this.#parts);
  }
}

/**
 * Adds up the measures of the grouping whose parts were closed last. Parts recur in thousands, so each is measured
 * once. Numbers are kept where null may stand as well: V8 then passes on the one that was made, where a typed array
 * would have it make another at each look, and a short run feels that.
 */
export function tallyOf(problem: Problem, order: readonly number[]) {
  const { graph, work, parts } = problem;
  const { partOf, bordersIn, workIn } = partMeasures(problem, order);
  const known = new Map<number, Part>();
  const closed: Part[] = [];
  // Of the parts before each number: those that change most often come last.
  const inertia: (number | null)[] = [0, ...Array.from({ length: parts }, () => null)];
  const balance: (number | null)[] = [0, ...Array.from({ length: parts }, () => null)];
  const later: Later = {
    borders(of) {
      let split = graph.borders.length;
      for (const part of of) split -= part.borders ??= bordersIn(part);
      return split;
    },
    caseload(of) {
      const works = (): PartWork[] => of.map((part) => (part.work ??= workIn(part)));
      return work === null ? null : worstCaseload(work, works());
    },
  };
  const now = new Sum(closed, later);
  return {
    part: (number: number, low: number, high: number): void => {
      const key = keyOf(low, high);
      let part = known.get(key);
      if (part === undefined) known.set(key, (part = partOf(low, high)));
      closed[number] = part;
      if (part.inertia !== null) now.inertia = (inertia[number] as number) + part.inertia;
      const before = balance[number] as number;
      if (part.balance !== null) now.balance = part.balance > before ? part.balance : before;
      inertia[number + 1] = now.inertia;
      balance[number + 1] = now.balance;
    },
    /** Of the parts up to the one closed last; its own figures change with each. Inertia and balance never fall again. */
    measures: now as Measures,
    /** The grouping visited last, to be kept when others have been visited. */
    seen: (): Measured => {
      const of = [...closed];
      const measures = new Sum(of, later);
      measures.inertia = now.inertia;
      measures.balance = now.balance;
      return {
        measures,
        get grouping() {
          return groupingOf(of, order);
        },
      };
    },
  };
}

function groupingOf(parts: readonly AreaSet[], order: readonly number[]): Grouping {
  const grouping = order.map(() => 0);
  parts.forEach(({ low, high }, number) => {
    for (const place of areasOf(low, high)) grouping[order[place] as number] = number;
  });
  return canonical(grouping);
}

/** Measures parts by tables of weight × km² to each centre and by sets of neighbours. */
function partMeasures(problem: Problem, order: readonly number[]) {
  const { graph, distance, weights, work, scale } = problem;
  const near = renumberedGraph(graph, order).neighbours.map(setOf);
  const weigh = weigher(order.map((area) => weights[area] ?? 0));
  const seenFrom = (centre: number): number[] =>
    order.map((area) => ((weights[area] ?? 0) * (distance?.(area, centre) ?? 0)) / scale);
  const inertia = distance === null ? null : leastWeigher(order.map(seenFrom));
  const mean = balanceOf(problem, 1);
  return {
    partOf: (low: number, high: number): Part => {
      const part: { -readonly [K in keyof Part]: Part[K] } = {
        low,
        high,
        inertia: null,
        balance: null,
        borders: null,
        work: null,
      };
      if (inertia !== null) part.inertia = inertia(low, high);
      if (mean !== null) part.balance = weigh(low, high) * mean;
      return part;
    },
    bordersIn: ({ low, high }: Part): number => {
      let ends = 0;
      for (const area of areasOf(low, high)) {
        const { low: nearLow, high: nearHigh } = near[area] as AreaSet;
        ends += bitCount(nearLow & low) + bitCount(nearHigh & high);
      }
      return ends / 2;
    },
    workIn: ({ low, high }: Part): PartWork => {
      const areas = areasOf(low, high).map((place) => order[place] as number);
      return workOf(
        work as Work,
        areas.sort((a, b) => a - b),
      );
    },
  };
}
