import { fault } from '../../issue/fault.ts';
import type { Fault } from '../../issue/issue.ts';
import type { Findings } from './findings.ts';

export function reconciliation({ reconciliation: found }: Findings): Fault[] {
  return found.agrees ? [] : [fault('reconciliation-difference', found, null)];
}

export function staffingLinesKept({ scenario, lines }: Findings): Fault[] {
  return lines.flatMap(({ line }) => {
    const wanted = scenario.drivers.get(line.id) ?? scenario.drivers.get(line.subjective);
    if (line.driver !== 'staffing' || wanted === undefined || wanted === 'staffing' || wanted === 'fixed')
      return [];
    return [fault('staffing-line-kept', { line: line.id, driver: wanted }, line.at)];
  });
}

export function driversWithNothing({ lines, falls }: Findings): Fault[] {
  return (['per_post', 'per_fte'] as const).flatMap((driver) => {
    const driven = lines.filter((saving) => saving.driver === driver);
    const first = driven[0];
    if (falls[driver] !== null || first === undefined) return [];
    return [
      fault(
        'driver-has-nothing',
        { driver, lines: driven.map(({ line }) => line.id).join(', ') },
        first.line.at,
      ),
    ];
  });
}

export function vacancyFactor({ theCase, scenario, savings }: Findings): Fault[] {
  const known = scenario.assumptions.has('vacancy_factor') || theCase.assumptions.has('vacancy_factor');
  const { payTowardsTargetPence: payPence, againstTargetPence } = savings;
  if (known || theCase.budget.some(({ driver }) => driver === 'vacancy')) return [];
  const lostAbove =
    againstTargetPence >= 0 && againstTargetPence < payPence ? againstTargetPence / payPence : null;
  return [fault('vacancy-factor-unknown', { lostAbove }, null)];
}
