import type { PostGroup, PostRow } from '../case.ts';
import { costOf } from '../establishment.ts';
import { billionths } from '../money.ts';
import { payOf } from '../pay.ts';
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
  const parts = inFileOrder(
    groups,
    ({ id, row }, { fte }) => leaf(named(id, 'FTE'), fte, cell(row, 'fte')),
    (group) => {
      const all = Number(BigInt(group.count) * billionths(group.fte)) / 1e9;
      return leaf(named(alike(group), 'FTE'), all, first(group, 'fte'));
    },
  );
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
  const parts = inFileOrder(
    groups,
    ({ id, row }) => leaf(named(id, unit), 1, cell(row, column)),
    (group) => leaf(named(alike(group), unit), group.count, first(group, column)),
  );
  return total({ label, unit, formula: 'One for each post' }, parts, 'posts');
}

/** Pay with on-costs of posts, exactly or to the penny. */
export function costStep(basis: Basis, { label, groups }: Posts, rule: 'sum' | 'sumToPenny'): Step {
  const formula = 'Sum of pay and on-costs of the posts, a year';
  const parts =
    basis.prices?.posts(groups) ??
    inFileOrder(
      groups,
      (row, { fte }) => rowCost(basis, row, fte),
      (group) =>
        exactLeaf({ label: alike(group), unit: 'pence' }, costOf([group]), first(group, 'annual_pay')),
    );
  return total({ label, unit: 'pence', formula }, parts, 'posts', rule);
}

/** Pay of posts without what comes on top, exactly or to the penny. */
export function paidStep(basis: Basis, { label, groups }: Posts, rule: 'sum' | 'sumToPenny'): Step {
  const parts =
    basis.prices?.pay(groups) ??
    inFileOrder(
      groups,
      (row, { fte }) => ({ ...payStep(row, fte), label: row.id }),
      (group) => paidTogether(group),
    );
  return total(
    { label, unit: 'pence', formula: 'Sum of the pay of the posts, a year' },
    parts,
    'posts',
    rule,
  );
}

/** Pay of posts whose rows are not kept. */
export function paidTogether(group: PostGroup): Step {
  const pay = payOf([group]) ?? { numerator: 0n, denominator: 1n };
  return exactLeaf({ label: alike(group), unit: 'pence' }, pay, first(group, 'annual_pay'));
}

/** What one post costs a year: pay, and what its row or the rate puts on top. */
function rowCost(basis: Basis, { id, row, ...post }: PostRow, fte: number): Step {
  return basis.once(`cost ${row.record}`, () => {
    const pay = payStep({ row, ...post }, fte);
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

/** Pay of a post: as its row has it, or full-time pay × FTE. */
export function payStep(
  { row, payColumn, payPence }: Pick<PostRow, 'row' | 'payColumn' | 'payPence'>,
  fte: number,
): Step {
  const written = leaf(named(payColumn, 'pence'), payPence, cell(row, payColumn));
  return payColumn === 'annual_pay'
    ? written
    : derived({ ...named('Pay', 'pence'), formula: 'Full-time pay × FTE' }, 'exactProduct', [
        written,
        leaf(named('fte', 'FTE'), fte, cell(row, 'fte')),
      ]);
}

/** A step for each post; where rows were too many to be kept, one for all that are alike. */
function inFileOrder(
  groups: readonly PostGroup[],
  ofRow: (row: PostRow, group: PostGroup) => Step,
  ofGroup: (group: PostGroup) => Step,
): Step[] {
  const steps = groups.flatMap((group) =>
    group.rows === undefined
      ? [{ record: group.at.record ?? 0, step: ofGroup(group) }]
      : group.rows.map((row) => ({ record: row.row.record, step: ofRow(row, group) })),
  );
  return steps.toSorted((a, b) => a.record - b.record).map(({ step }) => step);
}

const named = (label: string, unit: StepUnit): Named => ({ label, unit });

function alike({ count, fte }: PostGroup): string {
  return count === 1 ? `A post of ${fte} FTE` : `${count} posts of ${fte} FTE each`;
}

/** The first of posts that are alike. */
function first({ at, count }: PostGroup, column: string): StepSource {
  return { kind: 'cell', name: count === 1 ? column : `${column} of the first and ${count - 1} more`, at };
}

/** A cell that all posts of a group have alike, in the first of them. */
export function cellOfFirst(group: PostGroup, column: string): StepSource {
  const [row] = group.rows ?? [];
  return row === undefined ? { kind: 'cell', name: column, at: group.at } : cell(row.row, column);
}
