import type { Merged } from '../merge.ts';
import type { Allocate, PostRule } from '../scenario.ts';
import { knownChildrenOf, needOf, ownOf } from './areas.ts';
import { type Basis, derived, total } from './basis.ts';
import { changedAdded, fteOfOne } from './price.ts';
import { written } from './sources.ts';
import { leaf, type Step, type StepSource } from './step.ts';

/** How many posts a rule puts into a locality. */
export function placed(basis: Basis, rule: PostRule, place: Merged, key: string): Step {
  const { placing, at, role } = rule;
  const named = { label: `Posts in ${place.locality}`, unit: 'posts' as const };
  switch (placing.kind) {
    case 'per_locality':
      return leaf(named, placing.posts, written(at, 'per_locality'));
    case 'by_locality':
      return leaf(named, placing.posts.get(place.locality) ?? 0, written(at, 'by_locality', place.locality));
    case 'total': {
      const allocate = { by: placing.allocate, source: written(at, 'allocate') };
      return basis.once(`placed ${key} ${role} ${basis.planned.indexOf(place)}`, () =>
        sharedOut(basis, { posts: placing.posts, at }, allocate, place),
      );
    }
  }
}

/** A total of posts shared out in a way, which a scenario may take or only be held against. */
export function sharedOut(
  basis: Basis,
  { posts, at }: { readonly posts: number; readonly at: PostRule['at'] },
  allocate: { readonly by: Allocate; readonly source: StepSource },
  place: Merged,
): Step {
  const all = leaf({ label: 'Posts to share out', unit: 'posts' }, posts, written(at, 'total'));
  const weights = basis.planned.map((each) =>
    allocate.by === 'equal'
      ? leaf({ label: each.locality, unit: 'weight' }, 1, allocate.source)
      : weightOf(basis, allocate.by, each),
  );
  const named = { label: `Posts in ${place.locality}`, unit: 'posts' as const };
  const operation = { rule: 'apportioned' as const, nth: basis.planned.indexOf(place) };
  return derived({ ...named, formula: SHARED[allocate.by] }, operation, [all, ...weights]);
}

const SHARED = {
  equal: 'Posts shared out equally, whole, ties to the locality named first',
  need: 'Posts shared out by need, whole, by largest remainder',
  families: 'Posts shared out by own families, whole, by largest remainder',
  children: 'Posts shared out by children, whole, by largest remainder',
};

/** What a locality weighs where posts are not shared out equally. */
export function weightOf(basis: Basis, by: Exclude<Allocate, 'equal'>, place: Merged): Step {
  if (by === 'need') return needOf(basis, place);
  return by === 'families' ? ownOf(basis, place) : knownChildrenOf(basis, place);
}

/** Posts × the price of one, to the penny. */
export function costPlanned(posts: Step, price: Step): Step {
  return derived(
    { label: 'Cost planned', unit: 'pence', formula: 'Posts planned × the price of one, to the penny' },
    'timesToPenny',
    [posts, price],
  );
}

/** Posts that the scenario adds: how many, their FTE, their cost. */
export function addedSteps(basis: Basis, nth: number): { posts: Step; fte: Step; cost: Step } {
  const rule = basis.scenario.newPosts[nth];
  if (rule === undefined) throw new Error(`No added posts at ${nth}`);
  const ofRole = basis.theCase.posts.filter(({ role }) => role === rule.role);
  const inScope = ofRole.filter((group) => group.inScope);
  const label = (what: string): string => `${what} of new ${rule.role}`;
  const posts = basis.once(`added posts ${nth}`, () =>
    total(
      { label: label('Posts'), unit: 'posts', formula: 'Sum of the localities' },
      basis.planned.map((place) => placed(basis, rule, place, `added ${nth}`)),
      'localities',
    ),
  );
  const fte = basis.once(`added fte ${nth}`, () =>
    total(
      { label: label('FTE'), unit: 'FTE', formula: 'Sum of the localities' },
      basis.planned.map((place) => addedFte(basis, nth, place)),
      'localities',
    ),
  );
  const cost = basis.once(`added cost ${nth}`, () => ({
    ...costPlanned(posts, changedAdded(basis, rule, inScope.length > 0 ? inScope : ofRole)),
    label: label('Cost'),
  }));
  return { posts, fte, cost };
}

/** FTE of added posts in one locality. */
export function addedFte(basis: Basis, nth: number, place: Merged): Step {
  const rule = basis.scenario.newPosts[nth];
  if (rule === undefined) throw new Error(`No added posts at ${nth}`);
  const named = { label: `FTE of new ${rule.role} in ${place.locality}`, unit: 'FTE' as const };
  return basis.once(`added fte ${nth} ${place.locality}`, () =>
    derived({ ...named, formula: 'Posts × FTE of one' }, 'product', [
      placed(basis, rule, place, `added ${nth}`),
      fteOfOne(rule),
    ]),
  );
}
