import type { Case } from '../../model/case.ts';
import type { Scenario } from '../../model/scenario.ts';

/** A scenario with the case that it is of. */
export interface Side {
  readonly theCase: Case;
  readonly scenario: Scenario;
}

/** What a difference is between: two scenarios, of one case or of two. */
export interface Sides {
  readonly before: Side;
  readonly after: Side;
}
