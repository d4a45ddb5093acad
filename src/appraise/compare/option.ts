import { baseline } from '../../model/baseline.ts';
import type { Case } from '../../model/case.ts';
import { evaluate, type Plan } from '../../model/plan.ts';
import type { Scenario } from '../../model/scenario.ts';

/** One column of a comparison: a scenario and what comes of it. */
export interface CompareOption {
  readonly name: string;
  readonly scenario: Scenario;
  readonly plan: Plan;
  /** Today, held against the options but never the best of them. */
  readonly isNow: boolean;
}

/** Today and the options, each worked out. Today is taken as the first of them would have it but for what it plans. */
export function columnsOf(theCase: Case, scenarios: readonly Scenario[]): CompareOption[] {
  const [first] = scenarios;
  const now = first === undefined ? [] : [{ scenario: baseline(theCase, first), isNow: true }];
  return [...now, ...scenarios.map((scenario) => ({ scenario, isNow: false }))].map((option) => ({
    ...option,
    name: option.scenario.name,
    plan: evaluate(theCase, option.scenario),
  }));
}
