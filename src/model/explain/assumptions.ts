import { assumption } from '../assumption.ts';
import type { AssumptionId } from '../case.ts';
import type { Evidence } from './evidence.ts';
import { leaf, type Step, type StepUnit } from './step.ts';

/** An assumption with the place where it is set: by the scenario, else by the case, else nowhere. */
export function assumed({ theCase, scenario }: Evidence, id: AssumptionId, unit: StepUnit = 'share'): Step {
  const set = scenario.assumptions.get(id) ?? theCase.assumptions.get(id);
  return leaf({ label: id, unit }, assumption(theCase, scenario, id), {
    kind: 'assumption',
    id,
    at: set?.at ?? null,
  });
}
