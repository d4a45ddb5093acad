import { less } from './basis.ts';
import type { Step } from './step.ts';

/** A figure, and the name of the scenario that it is of. */
export interface Explained {
  readonly step: Step;
  readonly scenario: string;
}

/** A figure of one plan less the same of another: what an option changes, each of the two down to its own cells. */
export function differenceStep(here: Explained, there: Explained): Step {
  const of = ({ step, scenario }: Explained): Step => ({ ...step, label: `${step.label} of ${scenario}` });
  const { label, unit } = here.step;
  const named = { label: `${label}: difference`, unit, formula: `${here.scenario} − ${there.scenario}` };
  return less(named, of(here), of(there));
}
