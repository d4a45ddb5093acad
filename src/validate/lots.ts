import type { Ref } from '../issue/issue.ts';
import type { PostGroup, PostRow } from '../model/case.ts';
import { billionths, PARTS_OF_A_PENNY } from '../model/money.ts';

export type Traits = Omit<
  PostGroup,
  'count' | 'costPence' | 'costRest' | 'payPence' | 'payRest' | 'at' | 'rows'
>;

/** Rows whose traits are written alike: their traits are read once. */
interface Lot {
  readonly traits: Traits;
  readonly at: Ref;
  /** The cells that its traits were read from. */
  readonly texts: readonly string[];
  count: number;
  costPence: number;
  /** What was worked out and is no whole number of pence, in PARTS_OF_A_PENNY. */
  costParts: bigint;
  /** Pay as it is, and that of full-time posts, of which the lot has the part of its FTE. */
  payPence: number;
  fullTimePence: number;
  /** Its rows, where they are kept. */
  readonly rows: PostRow[];
}

export interface LotBook {
  /** The lot of a row, by the text of its cells. */
  find(cells: readonly string[]): Lot | undefined;
  start(cells: readonly string[], traits: Traits, at: Ref): Lot;
  /** Lots that mean the same, written differently, as one group each; in the order of their traits. */
  groups(): readonly PostGroup[];
}

/**
 * Lots under the first two of their fields, then one by one: quicker than a long key, which would have to be
 * joined for every row, and than a step for each field.
 */
export function lotBook(fields: readonly number[]): LotBook {
  const [first = -1, second = -1, ...others] = fields;
  const shelves = new Map<string, Map<string, Lot[]>>();
  const all: Lot[] = [];
  const alike = (lot: Lot, cells: readonly string[]): boolean => {
    for (let i = 0; i < others.length; i++) if (lot.texts[i] !== cells[others[i] ?? -1]) return false;
    return true;
  };
  const shelf = (cells: readonly string[]): Lot[] | undefined =>
    shelves.get(cells[first] ?? '')?.get(cells[second] ?? '');
  return {
    find: (cells) => shelf(cells)?.find((lot) => alike(lot, cells)),
    start(cells, traits, at) {
      const lot: Lot = {
        traits,
        at,
        texts: others.map((field) => cells[field] as string),
        count: 0,
        costPence: 0,
        costParts: 0n,
        payPence: 0,
        fullTimePence: 0,
        rows: [],
      };
      const byFirst = shelves.get(cells[first] ?? '') ?? new Map<string, Lot[]>();
      shelves.set(cells[first] ?? '', byFirst.set(cells[second] ?? '', [...(shelf(cells) ?? []), lot]));
      all.push(lot);
      return lot;
    },
    groups: () => gather(all),
  };
}

function gather(lots: readonly Lot[]): PostGroup[] {
  const groups = new Map<string, PostGroup>();
  for (const lot of lots) {
    const { traits, at, count, costPence, costParts, rows } = lot;
    if (count === 0) continue;
    const key = JSON.stringify(Object.values(traits));
    const before = groups.get(key);
    const parts = (before?.costRest ?? 0n) + costParts;
    const rest = parts % PARTS_OF_A_PENNY;
    const payParts = (before?.payRest ?? 0n) + fullTimePay(lot);
    const payRest = payParts % PARTS_OF_A_PENNY;
    const all = [...(before?.rows ?? []), ...rows];
    groups.set(key, {
      ...traits,
      count: (before?.count ?? 0) + count,
      costPence: (before?.costPence ?? 0) + costPence + Number(parts / PARTS_OF_A_PENNY),
      ...(rest === 0n ? {} : { costRest: rest }),
      payPence: (before?.payPence ?? 0) + lot.payPence + Number(payParts / PARTS_OF_A_PENNY),
      ...(payRest === 0n ? {} : { payRest }),
      at: before?.at ?? at,
      ...(all.length === 0 ? {} : { rows: all }),
    });
  }
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => wholeRows(group));
}

/** What the posts are paid that have the pay of full-time ones, in PARTS_OF_A_PENNY. */
function fullTimePay({ fullTimePence, traits }: Lot): bigint {
  return fullTimePence === 0 ? 0n : BigInt(fullTimePence) * billionths(traits.fte) * billionths(1);
}

/** Rows of a group are all kept or none: some of them would not add up to it. */
function wholeRows({ rows, ...group }: PostGroup): PostGroup {
  return rows?.length === group.count ? { ...group, rows } : group;
}
