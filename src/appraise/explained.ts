import type { Place, Ref } from '../issue/issue.ts';
import type { Footing } from '../model/explain/foot.ts';
import type { Step } from '../model/explain/step.ts';
import type { PlanResult } from './result.ts';

/** Everything that `explain <figure>` found out: the way from a figure to what it rests on. */
export interface ExplainResult extends Pick<
  PlanResult,
  'tool' | 'inputs' | 'caseTitle' | 'overrides' | 'issues'
> {
  readonly scenario: PlanResult['plan']['scenario'];
  /** What a difference is taken from; null where the figure itself is explained. */
  readonly baseline: string | null;
  /** Its id. */
  readonly figure: string;
  readonly root: Step;
  readonly footing: Footing;
  /** Where the sources of the leaves stand in their files. */
  readonly places: ReadonlyMap<Ref, Place>;
}
