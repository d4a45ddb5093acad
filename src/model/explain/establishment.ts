import type { PostGroup, PostRow } from '../case.ts';
import { costOf } from '../establishment.ts';
import { billionths } from '../money.ts';
import { type Basis, derived, total } from './basis.ts';
import { assumed, cell } from './sources.ts';
import { exactLeaf, leaf, type Named, type Step, type StepSource, type StepUnit } from './step.ts';

/** Posts that are shown together, and what to call them. */
interface Posts {
  readonly label: string;
  readonly groups: readonly PostGroup[];
}

/** FTE of posts, from each one's cell. */
export function fteStep({ label, groups }: Posts): Step {
  const parts = groups.flatMap((group) => {
    const all = Number(BigInt(group.count) * billionths(group.fte)) / 1e9;
    return each(group, { unit: 'FTE', column: 'fte', one: group.fte, all });
  });
  return total(
    { label, unit: 'FTE', formula: 'Sum of the FTE of the posts' },
    parts,
    'posts',
    'sumOfBillionths',
  );
}

/** Posts, counted one by one: a filled one by its status. */
export function countStep({ label, groups }: Posts, unit: 'posts' | 'people' = 'posts'): Step {
  const column = unit === 'people' ? 'status' : 'post_id';
  const parts = groups.flatMap((group) => each(group, { unit, column, one: 1, all: group.count }));
  return total({ label, unit, formula: 'One for each post' }, parts, 'posts');
}

/** Pay with on-costs of posts, exactly or to the penny. */
export function costStep(basis: Basis, { label, groups }: Posts, rule: 'sum' | 'sumToPenny'): Step {
  const named = { label, unit: 'pence', formula: 'Sum of pay and on-costs of the posts, a year' } as const;
  const parts = groups.flatMap((group) =>
    group.rows === undefined
      ? [exactLeaf({ label: alike(group), unit: 'pence' }, costOf([group]), first(group, 'annual_pay'))]
      : group.rows.map((row) => rowCost(basis, row, group.fte)),
  );
  return total(named, parts, 'posts', rule);
}

/** What one post costs a year: pay, and what its row or the rate puts on top. */
function rowCost(basis: Basis, { id, row, ...post }: PostRow, fte: number): Step {
  return basis.once(`cost ${row.record}`, () => {
    const written = leaf(named(post.payColumn, 'pence'), post.payPence, cell(row, post.payColumn));
    const pay =
      post.payColumn === 'annual_pay'
        ? written
        : derived({ ...named('Pay', 'pence'), formula: 'Full-time pay × FTE' }, 'exactProduct', [
            written,
            leaf(named('fte', 'FTE'), fte, cell(row, 'fte')),
          ]);
    const given = post.onTop.map(({ column, pence }) =>
      leaf(named(column, 'pence'), pence, cell(row, column)),
    );
    const rated =
      post.rate === 0
        ? []
        : [
            derived({ ...named('On-costs', 'pence'), formula: 'Pay × on_cost_rate' }, 'exactProduct', [
              pay,
              assumed(basis, 'on_cost_rate'),
            ]),
          ];
    return derived({ ...named(id, 'pence'), formula: 'Pay and on-costs' }, 'sum', [pay, ...given, ...rated]);
  });
}

interface Counted {
  readonly unit: StepUnit;
  readonly column: string;
  readonly one: number;
  readonly all: number;
}

/** A leaf for each post; where rows were too many to be kept, one for all that are alike. */
function each(group: PostGroup, { unit, column, one, all }: Counted): Step[] {
  if (group.rows === undefined) return [leaf(named(alike(group), unit), all, first(group, column))];
  return group.rows.map(({ id, row }) => leaf(named(id, unit), one, cell(row, column)));
}

const named = (label: string, unit: StepUnit): Named => ({ label, unit });

function alike({ count, fte }: PostGroup): string {
  return count === 1 ? `A post of ${fte} FTE` : `${count} posts alike, of ${fte} FTE each`;
}

/** The first of posts that are alike. */
function first({ at }: PostGroup, name: string): StepSource {
  return { kind: 'cell', name, at };
}
