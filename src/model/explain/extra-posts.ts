import type { Merged } from '../merge.ts';
import type { PostRule } from '../scenario.ts';
import { ownOf } from './areas.ts';
import { type Basis, derived } from './basis.ts';
import { placed } from './planned-posts.ts';
import { assumedFor } from './sources.ts';
import type { Step } from './step.ts';

/** Posts of a ruled role in a locality: those of the rule, and those kept beyond them or taken off. */
export function placedWithExtra(basis: Basis, rule: PostRule, place: Merged): Step {
  const extra = assumedFor(basis, 'extra_posts', rule.role);
  if (extra.value === 0) return placed(basis, rule, place, '');
  const formula =
    'Posts of the rule with those kept beyond, each where most own families come on a post; below 0, taken where fewest do';
  const named = { label: `Posts in ${place.locality}`, unit: 'posts' as const, formula };
  return derived(named, { rule: 'withExtraPosts', nth: basis.planned.indexOf(place) }, [
    extra,
    ...basis.planned.map((each) => ({
      ...placed(basis, rule, each, ''),
      label: `Of the rule in ${each.locality}`,
    })),
    ...basis.planned.map((each) => ownOf(basis, each)),
  ]);
}
