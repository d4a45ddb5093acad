import type { Evidence, PostRow } from './evidence.ts';
import { plusRate, product, sum, sumOfDecimals } from './operations.ts';
import { derived, leaf, type Step } from './step.ts';

/** Full-time equivalents of some rows, cell by cell. */
export function fteOfRows(label: string, rows: readonly PostRow[]): Step {
  return derived({ label, unit: 'FTE' }, 'sum of the FTE of each post', sumOfDecimals, rows.map(fteCell));
}

export const fteCell = (row: PostRow): Step =>
  leaf({ label: row.id, unit: 'FTE' }, row.fte, { kind: 'cell', at: row.at('fte'), column: 'fte' });

/** How many rows, each a post. */
export function countOfRows(label: string, unit: 'posts' | 'people', rows: readonly PostRow[]): Step {
  const posts = rows.map((row) =>
    leaf({ label: row.id, unit }, 1, { kind: 'cell', at: row.at('status'), column: 'status' }),
  );
  return derived({ label, unit }, 'one for each post', sum, posts);
}

/** Pay with on-costs of a row a year. Exact, and so maybe no whole pence, where it is worked out from FTE or a rate. */
export function costOfRow(evidence: Evidence, row: PostRow): Step {
  const cell = (column: string, pence: number): Step =>
    leaf({ label: column, unit: 'pence' }, pence, { kind: 'cell', at: row.at(column), column });
  const given = cell(row.pay.column, row.pay.pence);
  const pay = row.pay.byFte
    ? derived({ label: 'pay', unit: 'pence' }, 'full-time pay × FTE', product, [given, fteCell(row)])
    : given;
  const id = 'on_cost_rate';
  const priced =
    row.onCostRate === 0
      ? pay
      : derived({ label: 'pay with on-costs', unit: 'pence' }, 'pay × (1 + on_cost_rate)', plusRate, [
          pay,
          leaf({ label: id, unit: 'share' }, row.onCostRate, {
            kind: 'assumption',
            id,
            at: evidence.theCase.assumptions.get(id)?.at ?? null,
          }),
        ]);
  const parts = [priced, ...row.onTop.map(({ column, pence }) => cell(column, pence))];
  return derived({ label: row.id, unit: 'pence' }, 'pay and on-costs', sum, parts);
}

/** Rows of a role that the plan may change. */
export const inScope = ({ rows }: Evidence, role: string): PostRow[] =>
  rows.filter((row) => row.inScope && row.role === role);
