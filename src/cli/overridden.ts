import type { PlanResult } from '../appraise/result.ts';
import { isoDay, yearName } from '../model/day.ts';
import type { Scenario } from '../model/scenario.ts';
import type { TypedFlags } from './typed-flags.ts';

/** What the command line sets otherwise than the files: by flags of their own first, then by --set and --years. */
export function overridden(flags: TypedFlags, scenario: Scenario): PlanResult['overrides'] {
  const { targetPence, start, financialYear } = flags;
  return [
    ...(targetPence === null ? [] : [{ id: 'target', value: targetPence / 100 }]),
    ...(start === null ? [] : [{ id: 'start', value: isoDay(start) }]),
    ...(financialYear === null ? [] : [{ id: 'financial_year', value: yearName(financialYear) }]),
    ...scenario.overrides,
  ];
}
