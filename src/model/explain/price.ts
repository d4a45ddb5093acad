import type { PostGroup } from '../case.ts';
import { fteBillionths } from '../establishment.ts';
import { postsAlike } from '../price.ts';
import type { PostRule } from '../scenario.ts';
import { type Basis, derived } from './basis.ts';
import { costStep, countStep, fteStep } from './establishment.ts';
import { assumedFor, inPence, written } from './sources.ts';
import { leaf, type Step, type StepSource } from './step.ts';

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
    return (
      basis.prices?.price(rule) ??
      leaf({ label: 'Price of one', unit: 'pence' }, rule.pricePence, written(rule.at, 'price'))
    );
  const named = { label: 'Price of one', unit: 'pence' as const };
  const alike = postsAlike(rule, today);
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

/** The price of one planned post of a role with what it costs other than planned. */
export function changed(basis: Basis, rule: PostRule, today: readonly PostGroup[]): Step {
  const regrade =
    basis.prices?.regrade(rule.role) ?? inPence(assumedFor(basis, 'regrade_per_post', rule.role));
  if (regrade.value === 0) return changedAdded(basis, rule, today);
  return derived(
    {
      label: 'Price of one, changed',
      unit: 'pence',
      formula: 'Price × (1 + unit_cost_change) + regrade_per_post, exactly',
    },
    'raisedExactly',
    [priceStep(basis, rule, today), assumedFor(basis, 'unit_cost_change', rule.role), regrade],
  );
}

/** The same of an added post, which is not graded anew. */
export function changedAdded(basis: Basis, rule: PostRule, today: readonly PostGroup[]): Step {
  const change = assumedFor(basis, 'unit_cost_change', rule.role);
  const price = priceStep(basis, rule, today);
  if (change.value === 0) return price;
  const formula = 'Price × (1 + unit_cost_change), exactly';
  return derived({ label: 'Price of one, changed', unit: 'pence', formula }, 'raisedExactly', [
    price,
    change,
  ]);
}
