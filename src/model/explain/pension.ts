import { payOf } from '../pay.ts';
import { postsAlike } from '../price.ts';
import { roleGroups } from '../role-shares.ts';
import type { PostRule } from '../scenario.ts';
import { type Basis, derived, less, total } from './basis.ts';
import { costStep, paidStep } from './establishment.ts';
import { allEnding, countOf, named as namedEnding, type EndingSteps } from './fixed-term.ts';
import { changed } from './price.ts';
import { assumed } from './sources.ts';
import { absent, type Step } from './step.ts';

/** Pay that is saved for good × pension_not_saved. */
export function pensionNotSaved(basis: Basis): Step {
  const roles = basis.scenario.posts.map((rule) => paySaved(basis, rule));
  const saved = total(
    { label: 'Pay saved', unit: 'pence', formula: "Sum of the roles' pay saved" },
    roles,
    'roles with a rule',
  );
  const ending = allEnding(basis).map((each) => paidEnding(basis, each));
  const lasting = { label: 'Pay saved for good', unit: 'pence' as const };
  const formula = 'Pay saved − pay of posts that end by themselves';
  return derived(
    { label: '', unit: 'pence', formula: 'Pay saved × pension_not_saved, to the penny' },
    'shareToPenny',
    [
      ending.length === 0 ? saved : less({ ...lasting, formula }, saved, ...ending),
      assumed(basis, 'pension_not_saved'),
    ],
  );
}

/** What the posts of a role are paid today less what those planned are. */
function paySaved(basis: Basis, rule: PostRule): Step {
  const { role } = rule;
  const today = roleGroups(basis.theCase, role);
  const named = { label: `Pay saved of ${role}`, unit: 'pence' as const };
  if (payOf(today) === null) return absent(named, 'pay of the posts');
  const label = `Pay planned of ${role}`;
  return less(
    { ...named, formula: 'Pay today − pay planned, a year' },
    paidStep(basis, { label: `Pay of ${role} today`, groups: today }, 'sumToPenny'),
    derived(
      { label, unit: 'pence', formula: 'Posts planned × the pay in the price of one, to the penny' },
      'timesToPenny',
      [basis.figure(`posts.${role}.postsPlanned`), paidOfPrice(basis, rule)],
    ),
  );
}

/** The part of the price of one planned post that is pay, as of the posts of today that it is like. */
function paidOfPrice(basis: Basis, rule: PostRule): Step {
  const today = roleGroups(basis.theCase, rule.role);
  const alike = postsAlike(rule, today);
  const [groups, which] = alike.length > 0 ? [alike, `posts of ${rule.fte} FTE`] : [today, 'posts'];
  const named = { label: 'Pay in the price of one', unit: 'pence' as const };
  return derived({ ...named, formula: 'Price × pay ÷ cost of posts today, exactly' }, 'partOfCost', [
    changed(basis, rule, today),
    paidStep(basis, { label: `Pay of the ${which}`, groups }, 'sum'),
    costStep(basis, { label: `Cost of the ${which}`, groups }, 'sum'),
  ]);
}

/** What those lost are paid: no pay that the plan saves for good. */
function paidEnding(basis: Basis, { posts, lost }: EndingSteps): Step {
  const label = `Pay of those lost, ${namedEnding(posts)}`;
  if (payOf(roleGroups(basis.theCase, posts.role)) === null)
    return absent({ label, unit: 'pence' }, 'pay of the posts');
  const mean = derived(
    { label: 'Mean pay of one', unit: 'pence', formula: 'Pay ÷ number, exactly' },
    'mean',
    [
      paidStep(basis, { label: `Pay of ${namedEnding(posts)}`, groups: posts.groups }, 'sum'),
      countOf(basis, posts),
    ],
  );
  const formula = 'Posts lost × mean pay, to the penny';
  return derived({ label, unit: 'pence', formula }, 'timesToPenny', [lost, mean]);
}
