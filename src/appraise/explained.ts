import type { Place } from '../issue/issue.ts';
import type { Explanation } from '../model/explain/explain.ts';
import type { Step } from '../model/explain/step.ts';
import type { PlanResult } from './result.ts';

/** Everything that a run of `explain` found out about a figure. */
export interface ExplainResult extends Pick<PlanResult, 'tool' | 'inputs' | 'caseTitle' | 'issues'> {
  readonly scenario: { readonly name: string; readonly title: string };
  readonly explanation: Explanation;
  /** Where a leaf stands; null for what stands in no file. */
  readonly placeOf: (leaf: Step) => Place | null;
}
