import { fixed, pounds } from '../../issue/number.ts';
import { isoDay } from '../../model/day.ts';
import type { Estimate, LeavingRule, Scenario } from '../../model/scenario.ts';

/** What a scenario says of leaving, in words that differ where it does. */
export function leavingText({ leaving }: Scenario): string {
  if (leaving === undefined || leaving === null) return 'none';
  const { scheme, date, year, payProtection: kept } = leaving;
  return [
    `${scheme.multiplier} × ${scheme.pay} pay${scheme.weeksCap === null ? '' : `, up to ${scheme.weeksCap} weeks`}`,
    ...(date === null ? [] : [`on ${isoDay(date)}`]),
    ...estimateText('mean cost', leaving.meanCost),
    ...estimateText('pension strain', leaving.pensionStrain),
    ...(kept === null ? [] : [`pay protection ${pounds(kept.perPostPence, 2)} × ${kept.shares.join(', ')}`]),
    ...(year === null ? [] : [`in year ${fixed(year, 0)}`]),
    FUNDED[leaving.fundedBy],
  ].join('; ');
}

const FUNDED: Readonly<Record<LeavingRule['fundedBy'], string>> = {
  revenue: 'from revenue',
  reserve: 'from a reserve',
  capital_receipts: 'from capital receipts',
  unfunded: 'unfunded',
};

function estimateText(name: string, estimate: Estimate | null): string[] {
  if (estimate === null) return [];
  const { lowPence: low, centralPence: central, highPence: high } = estimate;
  const range = low === high ? '' : ` (${pounds(low, 2)} to ${pounds(high, 2)})`;
  return [`${name} ${pounds(central, 2)}${range}`];
}
