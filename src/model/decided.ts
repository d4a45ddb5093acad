import { assumption } from './assumption.ts';
import type { AssumptionId } from './assumption/table.ts';
import type { Case } from './case.ts';
import { worstOf } from './caseload.ts';
import { deciding } from './plan.ts';
import type { Scenario } from './scenario.ts';
import { exceeds } from './tolerance.ts';
import { delivered } from './years.ts';

/** The figures by which a plan stands or falls. */
export interface Decided {
  /** `savings.recurring`: the full-year effect, as planned. */
  recurringPence: number;
  /** The part that the target is about × delivery_rate, to the penny: what there is to hold against the target. */
  deliveredPence: number;
  /** What the years shown come to, less what is spent once. */
  netPence: number;
  /** `caseload.worst`: families per Lead Professional FTE; NaN where no locality has a Lead Professional. */
  worst: number;
  /** Whether families of some locality have no Lead Professional. */
  isUnled: boolean;
  standard: number;
}

/** Where figures are filled in (varied/varied.ts). */
export function noFigures(): Decided {
  return { recurringPence: 0, deliveredPence: 0, netPence: 0, worst: NaN, isUnled: false, standard: 0 };
}

/** The figures by which a plan stands or falls, as `evaluate` has them. */
export function decided(theCase: Case, scenario: Scenario): Decided {
  const { savings, held } = deciding(theCase, scenario);
  return {
    recurringPence: savings.recurringPence,
    deliveredPence: deliveredTowardsTarget(
      savings.towardsTargetPence,
      assumption(theCase, scenario, 'delivery_rate'),
    ),
    netPence: savings.years.at(-1)?.cumulativePence ?? 0,
    worst: worstOf(held)?.perLp ?? NaN,
    isUnled: held.some(({ families, perLp }) => families > 0 && perLp === null),
    standard: assumption(theCase, scenario, 'caseload_standard'),
  };
}

/**
 * Recurring saving that counts towards the target × delivery_rate, to the penny: what there is in a full year once as
 * much of it is delivered as is ever. Pence a year.
 */
export function deliveredTowardsTarget(towardsTargetPence: number, deliveryRate: number): number {
  return delivered(towardsTargetPence, deliveryRate, 12);
}

/** Whether the saving reaches the target: on pence, as everywhere. */
export function isMet(targetPence: number, { deliveredPence }: Decided): boolean {
  return deliveredPence >= targetPence;
}

/** Whether the families of any locality are more than its Lead Professionals should carry. */
export function isOver({ worst, standard, isUnled }: Decided): boolean {
  return isUnled || exceeds(worst, standard);
}

/** A scenario with one assumption more, as `--set` would have it. */
export function withValue(scenario: Scenario, id: AssumptionId, value: number): Scenario {
  return { ...scenario, assumptions: new Map([...scenario.assumptions, [id, { value, at: null }]]) };
}
