import type { Funding } from '../case.ts';
import { fundingOf } from '../fixed-term.ts';
import { payersOf, targetFundings } from '../funding.ts';
import { type Basis, derived, less, total } from './basis.ts';
import { allEnding, factorOn, inYear } from './fixed-term.ts';
import { linesOf } from './nonpay.ts';
import { pensionNotSaved } from './pension.ts';
import type { Explain } from './posts.ts';
import { shareOfRole } from './role-share.ts';
import { assumed, inPence } from './sources.ts';
import { absent, type Step } from './step.ts';

const named = (formula: string) => ({ label: '', unit: 'pence' as const, formula });

/** Every figure of whose money the saving is. */
export const FUNDING: Readonly<Record<string, Explain>> = {
  'savings.timeLimited': (basis) =>
    total(
      named('Posts lost that end by themselves: their cost less the vacancy factor'),
      allEnding(basis).map(({ timeLimited }) => timeLimited),
      'posts lost that have an end_date',
    ),
  'savings.years.<year>.timeLimited': (basis, { year }) => {
    const index = basis.plan.savings.years.find((each) => each.year === year)?.index ?? 0;
    return endingIn(basis, index);
  },
  'savings.costAvoiding': (basis) =>
    derived(named('escalation_cost × escalations_avoided, to the penny'), 'shareToPenny', [
      inPence(assumed(basis, 'escalation_cost')),
      assumed(basis, 'escalations_avoided'),
    ]),
  'savings.pensionNotSaved': pensionNotSaved,
  'savings.towardsTarget': (basis) => sumOf(basis, true),
  'savings.elsewhere': (basis) => sumOf(basis, false),
  'savings.funding.<name>.recurring': (basis, { name }) => recurring(basis, name as Funding),
};

/** What posts that end by themselves would still have cost in a year of the plan. */
export function endingIn(basis: Basis, index: number): Step {
  return total(
    named('What those posts would still have cost in the year'),
    allEnding(basis).map((posts) => inYear(basis, posts, index)),
    'posts lost that have an end_date',
  );
}

function sumOf({ plan, figure }: Basis, counts: boolean): Step {
  const parts = plan.savings.byFunding
    .filter(({ towardsTarget }) => towardsTarget === counts)
    .map(({ funding }) => figure(`savings.funding.${funding}.recurring`));
  const whose = counts ? 'that the target is about' : 'that the target is not about';
  return total(named(`Sum of the sources of money ${whose}`), parts, `sources of money ${whose}`);
}

/** Pay that lasts − vacancy factor + its lines − what is new, for the source that pays for it. */
function recurring(basis: Basis, funding: Funding): Step {
  const { theCase, figure } = basis;
  const lines = total(
    { label: 'Its budget lines', unit: 'pence', formula: 'Sum of its lines that are cashable and driven' },
    linesOf(basis, (line) => line.cashable && fundingOf(line) === funding),
    'budget lines of this source that something drives',
  );
  const parts = [payOf(basis, funding), factorOf(basis, funding), lines];
  const [first] = targetFundings(theCase);
  if (funding !== first || assumed(basis, 'pension_not_saved').value === 0)
    return derived(
      named('Pay that lasts − vacancy factor + budget lines − what is new'),
      { rule: 'sum', minus: [1, 3] },
      funding === first ? [...parts, figure('savings.newCosts')] : parts,
    );
  return derived(
    named('Pay that lasts − vacancy factor + budget lines − what is new − pension that is still paid'),
    { rule: 'sum', minus: [1, 3, 4] },
    [...parts, figure('savings.newCosts'), figure('savings.pensionNotSaved')],
  );
}

/** What the roles save for good, as far as a source pays for their posts. */
function payOf(basis: Basis, funding: Funding): Step {
  return basis.once(`pay of ${funding}`, () =>
    total(
      { label: 'Pay that lasts', unit: 'pence', formula: "Sum of the roles' shares" },
      basis.plan.posts
        .filter(({ ruled }) => ruled)
        .flatMap(({ role }) => shareOfRole(basis, role, funding) ?? []),
      'posts of this source that a rule changes',
    ),
  );
}

/** The vacancy factor on a source's pay; the last who pays has what the others leave. */
function factorOf(basis: Basis, funding: Funding): Step {
  const { theCase, figure } = basis;
  const named = { label: `Vacancy factor on pay of ${funding}`, unit: 'pence' as const };
  const payers = payersOf(theCase, (each) => Number(payOf(basis, each).value));
  if (!payers.includes(funding)) return absent(named, 'posts of this source that go for good');
  if (funding !== payers.at(-1))
    return derived({ ...named, formula: 'Pay that lasts × vacancy_factor, to the penny' }, 'shareToPenny', [
      payOf(basis, funding),
      assumed(basis, 'vacancy_factor'),
    ]);
  return less(
    { ...named, formula: 'Vacancy factor − that on posts that end and on the pay of others' },
    figure('savings.vacancyFactor'),
    ...allEnding(basis).map(({ posts, cost }) => factorOn(basis, posts, cost)),
    ...payers.slice(0, -1).map((each) => factorOf(basis, each)),
  );
}
