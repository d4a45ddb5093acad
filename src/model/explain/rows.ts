import type { Evidence, PostRow } from './evidence.ts';
import { plusRate, product, sum, sumOfDecimals } from './operations.ts';
import { remembered } from './remembered.ts';
import { derived, leaf, type Operation, type Step } from './step.ts';

/** Full-time equivalents of some rows, cell by cell. */
export function fteOfRows(label: string, rows: readonly PostRow[]): Step {
  return derived(
    { label, unit: 'FTE' },
    'sum of the FTE of each post',
    sumOfDecimals,
    eachRow(rows, fteCell, sumOfDecimals),
  );
}

export const fteCell = (row: PostRow): Step =>
  leaf({ label: row.id, unit: 'FTE' }, row.fte, { kind: 'cell', at: row.at('fte'), column: 'fte' });

/** How many rows, each a post. */
export function countOfRows(label: string, unit: 'posts' | 'people', rows: readonly PostRow[]): Step {
  const one = (row: PostRow): Step =>
    leaf({ label: row.id, unit }, 1, { kind: 'cell', at: row.at('status'), column: 'status' });
  return derived({ label, unit }, 'one for each post', sum, eachRow(rows, one, sum));
}

/** What some rows cost a year, each by its pay and on-costs. */
export function costsOf(evidence: Evidence, rows: readonly PostRow[]): Step[] {
  const cost = (row: PostRow): Step =>
    remembered(evidence, `cost of ${JSON.stringify(row.at('fte'))}`, () => costOfRow(evidence, row));
  return eachRow(rows, cost, sum);
}

/** Pay with on-costs of a row a year. Exact, and so maybe no whole pence, where it is worked out from FTE or a rate. */
function costOfRow(evidence: Evidence, row: PostRow): Step {
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

/** More rows than this are not told one by one. */
const MOST_ROWS = 2000;

/** A step for each row; for all beyond the first thousands one, which says in which file they stand. */
export function eachRow(
  rows: readonly PostRow[],
  make: (row: PostRow) => Step,
  operation: Operation,
): Step[] {
  const told = rows.slice(0, MOST_ROWS).map(make);
  const [first] = told;
  const next = rows[MOST_ROWS];
  if (next === undefined || first === undefined) return told;
  const values = rows.slice(MOST_ROWS).map((row) => Number(make(row).value));
  const { file } = next.at('fte');
  const rest = leaf({ label: `${rows.length - MOST_ROWS} more rows`, unit: first.unit }, operation(values), {
    kind: 'cell',
    at: { file },
    column: 'their cells',
  });
  return [...told, rest];
}

/** Rows of a role that the plan may change. */
export const inScope = ({ rows }: Evidence, role: string): PostRow[] =>
  rows.filter((row) => row.inScope && row.role === role);
