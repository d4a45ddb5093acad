import { ASSUMPTIONS, assumptionRule, type AssumptionId } from '../../model/assumption/table.ts';
import type { Case } from '../../model/case.ts';
import { isOver, type Decided } from '../../model/decided.ts';
import type { Scenario } from '../../model/scenario.ts';
import { movedOf } from '../../model/varied/varied.ts';
import { crossingsOf, type Crossings, type Domain } from './crossings.ts';
import type { Ranged } from './inputs.ts';

/** At which values of an assumption the target is just met, and the caseload standard just held. */
export interface BreakEven {
  readonly id: AssumptionId;
  /** What the assumption can be at all: where was looked. */
  readonly domain: Domain;
  readonly target: Crossings;
  readonly standard: Crossings;
}

/**
 * The break-evens of each uncertain assumption, over all that it can be and not only over its range: that a plan is
 * safe far beyond what anybody expects is worth knowing too.
 */
export function breakEvens(theCase: Case, scenario: Scenario, ranged: readonly Ranged[]): BreakEven[] {
  return ranged.map(({ id, range }) => {
    const domain = domainOf(id, [range.low, range.high]);
    const at = movedOf(theCase, scenario, id);
    return {
      id,
      domain,
      target: crossingsOf((value) => targetMargin(theCase, at(value)), domain),
      standard: crossingsOf((value) => standardMargin(at(value)), domain),
    };
  });
}

/** How finely an assumption is written. */
export function kindOf(id: AssumptionId): Domain['kind'] {
  const { unit, whole } = assumptionRule(id);
  if (whole === true) return 'whole';
  return unit === 'pounds' ? 'pounds' : 'real';
}

/** What an assumption can be. */
export function domainOf(id: AssumptionId, near: Domain['near']): Domain {
  const { min, max } = assumptionRule(id);
  // More posts or fewer than anybody has are no break-even.
  const isOfPosts = assumptionRule(id) === ASSUMPTIONS.extra_posts;
  return {
    least: isOfPosts ? -MOST_POSTS : min,
    most: isOfPosts ? MOST_POSTS : max,
    kind: kindOf(id),
    near,
  };
}

const MOST_POSTS = 64;

/** What is saved over the target, in pence. */
export function targetMargin({ targetPence }: Case, { deliveredPence }: Decided): number {
  return deliveredPence - targetPence;
}

/** Families per Lead Professional up to the standard; without bound where there is nothing to hold, or nobody. */
export function standardMargin(figures: Decided): number {
  const { worst, standard, isUnled } = figures;
  if (isUnled) return -Infinity;
  if (Number.isNaN(worst)) return Infinity;
  return isOver(figures) ? Math.min(standard - worst, -Number.MIN_VALUE) : Math.max(standard - worst, 0);
}
