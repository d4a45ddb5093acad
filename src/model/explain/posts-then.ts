import type { PostGroup, PostRow } from '../case.ts';
import { yearName } from '../day.ts';
import { costOf, fteOf } from '../establishment.ts';
import { awardsTo, type PriceYear } from '../years/post-cost.ts';
import { type Basis, derived, total } from './basis.ts';
import { awardedStep, postThen } from './post-then.ts';
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
export function postsAlike(basis: Basis, { rows, group }: Lot, year: PriceYear): Step {
  const [first] = rows;
  if (first === undefined) throw new Error('No posts');
  const cost = postThen(basis, first, group, year);
  if (rows.length === 1) return cost;
  const posts = rows.map(({ id, row }) => one({ label: id, unit: 'posts' }, cell(row, 'post_id')));
  const label = `${rows.length} posts like ${first.id} in ${yearName(year.to)}`;
  return derived({ label, unit: 'pence', formula: 'Posts × what one costs' }, 'timesToPenny', [
    total({ label: 'Posts', unit: 'posts', formula: 'One for each post' }, posts, 'posts'),
    cost,
  ]);
}

/** Posts whose rows are not kept: the awards on what they cost together today. */
export function postsTogether(today: PostGroup, year: PriceYear): Step {
  const named = { label: `${today.count} posts`, unit: 'pence' as const };
  const source = (name: string) => ({ kind: 'cell' as const, name, at: today.at });
  const cost = exactLeaf(named, costOf([today]), source('annual_pay and on-costs of the first of them'));
  const fte = leaf({ label: 'FTE', unit: 'FTE' }, fteOf([today]), source('fte of the first × their number'));
  const whole = derived({ ...named, formula: 'Cost of the posts, to the penny' }, 'sumToPenny', [cost]);
  return awardsTo(year).reduce((step, award) => awardedStep(step, award, fte), whole);
}
