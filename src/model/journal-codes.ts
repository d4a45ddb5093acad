import type { BudgetLine, ChargeCode, PostGroup } from './case.ts';

type Charged = Pick<PostGroup, 'costCentre' | 'account'>;

/** What a post or line is charged to, as one text; empty where that is not to be told. */
export const keyOf =
  (isCoded: boolean) =>
  ({ costCentre, account }: Charged): string =>
    isCoded ? JSON.stringify([costCentre, account]) : '';

/** Every key of posts, in the order of codes. */
export function keysOf(groups: readonly PostGroup[], isCoded: boolean): readonly string[] {
  return [...new Set(groups.map(keyOf(isCoded)))].sort();
}

/** The codes of a key. */
export function codeOf(key: string): { readonly costCentre: string | null; readonly account: string | null } {
  if (key === '') return { costCentre: null, account: null };
  const [costCentre, account] = JSON.parse(key) as [string, string];
  return { costCentre, account };
}

/** Where the budget has its turnover: the first vacancy line by its id that has both codes. */
export function vacancyCode(budget: readonly BudgetLine[]): ChargeCode | null {
  const [line] = budget
    .filter(
      ({ driver, costCentre, account }) =>
        driver === 'vacancy' && costCentre !== undefined && account !== undefined,
    )
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return line?.costCentre === undefined || line.account === undefined
    ? null
    : { costCentre: line.costCentre, account: line.account };
}
