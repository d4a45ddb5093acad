import type { PostGroup, PostRow } from '../case.ts';
import { yearName } from '../day.ts';
import { costOf, fteOf } from '../establishment.ts';
import { awardsTo, type PriceYear } from '../years/post-cost.ts';
import { type Basis, derived, total } from './basis.ts';
import { paidTogether } from './establishment.ts';
import { awardedStep, paidThen, postThen } from './post-then.ts';
import { cell, one } from './sources.ts';
import { exactLeaf, leaf, type Step } from './step.ts';

/** Posts that cost the same in every year; a group without rows where these are not kept. */
export interface Lot {
  readonly group: PostGroup;
  readonly rows: readonly PostRow[];
  /** Where the first of them stands. */
  readonly record: number;
}

/** Posts of the same FTE, pay and on-costs, agency staff apart, together; in the order of the first of each. */
export function lotsOf(groups: readonly PostGroup[]): readonly Lot[] {
  const lots = new Map<string, { readonly group: PostGroup; readonly rows: PostRow[] }>();
  groups.forEach((group, nth) => {
    if (group.rows === undefined) lots.set(`group ${nth}`, { group, rows: [] });
    for (const row of group.rows ?? []) {
      const { payPence, times, onTop, rate } = row;
      const key = JSON.stringify([group.fte, group.contract === 'agency', payPence, times, onTop, rate]);
      const lot = lots.get(key);
      if (lot === undefined) lots.set(key, { group, rows: [row] });
      else lot.rows.push(row);
    }
  });
  return [...lots.values()].map(inFileOrder).toSorted((a, b) => a.record - b.record);
}

function inFileOrder({ group, rows }: Omit<Lot, 'record'>): Lot {
  const sorted = rows.toSorted((a, b) => a.row.record - b.row.record);
  return { group, rows: sorted, record: sorted[0]?.row.record ?? group.at.record ?? 0 };
}

/** What posts that are alike cost in a year: how many × what one of them costs. */
export function postsAlike(basis: Basis, lot: Lot, year: PriceYear): Step {
  return manyLike(lot, year, 'costs', (row) => postThen(basis, row, lot.group, year));
}

/** What posts that are alike are paid in a year: how many × what one of them is paid. */
export function paidAlike(lot: Lot, year: PriceYear): Step {
  return manyLike(lot, year, 'is paid', (row) => paidThen(row, lot.group, year));
}

function manyLike({ rows }: Lot, year: PriceYear, does: string, of: (row: PostRow) => Step): Step {
  const [first] = rows;
  if (first === undefined) throw new Error('No posts');
  const each = of(first);
  if (rows.length === 1) return each;
  const posts = rows.map(({ id, row }) => one({ label: id, unit: 'posts' }, cell(row, 'post_id')));
  const label = `${rows.length} posts like ${first.id} in ${yearName(year.to)}`;
  return derived({ label, unit: 'pence', formula: `Posts × what one ${does}` }, 'timesToPenny', [
    total({ label: 'Posts', unit: 'posts', formula: 'One for each post' }, posts, 'posts'),
    each,
  ]);
}

/** Posts whose rows are not kept: the awards on what they cost together today. */
export function postsTogether(today: PostGroup, year: PriceYear): Step {
  const named = { label: `${today.count} posts`, unit: 'pence' as const };
  const source = {
    kind: 'cell' as const,
    name: 'annual_pay and on-costs of the first of them',
    at: today.at,
  };
  const whole = derived({ ...named, formula: 'Cost of the posts, to the penny' }, 'sumToPenny', [
    exactLeaf(named, costOf([today]), source),
  ]);
  return awardedTogether(whole, today, year);
}

/** The awards on what they are paid together today. */
export function paidTogetherThen(today: PostGroup, year: PriceYear): Step {
  const named = {
    label: `${today.count} posts`,
    unit: 'pence' as const,
    formula: 'Pay of the posts, to the penny',
  };
  return awardedTogether(derived(named, 'sumToPenny', [paidTogether(today)]), today, year);
}

function awardedTogether(amount: Step, today: PostGroup, year: PriceYear): Step {
  const source = { kind: 'cell' as const, name: 'fte of the first × their number', at: today.at };
  const fte = leaf({ label: 'FTE', unit: 'FTE' }, fteOf([today]), source);
  return awardsTo(year).reduce((step, award) => awardedStep(step, award, fte), amount);
}
