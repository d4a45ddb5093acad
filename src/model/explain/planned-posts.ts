import { fteBillionths } from '../establishment.ts';
import type { PostGroup } from '../case.ts';
import type { Merged } from '../merge.ts';
import type { Allocate, PostRule } from '../scenario.ts';
import { childrenOf, needOf, ownOf } from './areas.ts';
import { type Basis, derived, total } from './basis.ts';
import { costStep, countStep, fteStep } from './establishment.ts';
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
  return by === 'families' ? ownOf(basis, place) : childrenOf(basis, place);
}

/** FTE of one planned post. */
export function fteOfOne({ fte, fteGiven, at }: PostRule): Step {
  const source: StepSource =
    fteGiven === false ? { kind: 'default', name: 'fte of the rule', at: null } : written(at, 'fte');
  return leaf({ label: 'FTE of one', unit: 'FTE' }, fte, source);
}

/**
 * What one planned post costs: the rule's price, else the mean of the role's posts of that FTE, else the role's cost
 * per FTE × the FTE.
 */
function priceStep(basis: Basis, rule: PostRule, today: readonly PostGroup[]): Step {
  if (rule.pricePence !== null)
    return leaf({ label: 'Price of one', unit: 'pence' }, rule.pricePence, written(rule.at, 'price'));
  const named = { label: 'Price of one', unit: 'pence' as const };
  const alike = today.filter(({ fte }) => fte === rule.fte);
  if (alike.length > 0) {
    const label = `posts of ${rule.fte} FTE today`;
    return derived({ ...named, formula: 'Mean cost of the posts of that FTE, exactly' }, 'mean', [
      costStep(basis, { label: `Cost of ${label}`, groups: alike }, 'sum'),
      countStep({ label: `Number of ${label}`, groups: alike }),
    ]);
  }
  return derived({ ...named, formula: 'Cost ÷ FTE of the role × FTE of one, exactly' }, 'costOfFte', [
    costStep(basis, { label: 'Cost of the posts today', groups: today }, 'sum'),
    fteOfOne(rule),
    fteBillionths(today) === 0n
      ? leaf({ label: 'FTE today', unit: 'FTE' }, 0, { kind: 'absent', name: 'posts', at: null })
      : fteStep({ label: 'FTE today', groups: today }),
  ]);
}

/** Posts × the price of one, to the penny. */
export function costPlanned(basis: Basis, rule: PostRule, posts: Step, today: readonly PostGroup[]): Step {
  return derived(
    { label: 'Cost planned', unit: 'pence', formula: 'Posts planned × the price of one, to the penny' },
    'timesToPenny',
    [posts, priceStep(basis, rule, today)],
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
    ...costPlanned(basis, rule, posts, inScope.length > 0 ? inScope : ofRole),
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
