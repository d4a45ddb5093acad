import { ASSUMPTIONS, type AssumptionId } from './assumption/table.ts';
import type { Case } from './case.ts';
import type { Scenario } from './scenario.ts';

/**
 * The value in force: the scenario's, else the case's, else the default. 0 for one without a default, which
 * validation has refused where it is needed.
 */
export function assumption(
  theCase: Pick<Case, 'assumptions'>,
  scenario: Pick<Scenario, 'assumptions'>,
  id: AssumptionId,
): number {
  return (
    scenario.assumptions.get(id)?.value ?? theCase.assumptions.get(id)?.value ?? ASSUMPTIONS[id].default ?? 0
  );
}
