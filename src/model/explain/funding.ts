import { FUNDINGS, type Funding } from '../case.ts';
import { fundingOf } from '../fixed-term.ts';
import { payersOf, targetFundings } from '../funding.ts';
import { roleGroups } from '../role-shares.ts';
import { type Basis, derived, less, total } from './basis.ts';
import { costStep } from './establishment.ts';
import { allEnding, endingSteps, factorOn, inYear } from './fixed-term.ts';
import { linesOf } from './nonpay.ts';
import type { Explain } from './posts.ts';
import { assumed } from './sources.ts';
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
    return total(
      named('What those posts would still have cost in the year'),
      allEnding(basis).map((posts) => inYear(basis, posts, index)),
      'posts lost that have an end_date',
    );
  },
  'savings.costAvoiding': (basis) =>
    derived(named('escalations_avoided × escalation_cost, to the penny'), 'poundsToPence', [
      assumed(basis, 'escalations_avoided'),
      assumed(basis, 'escalation_cost'),
    ]),
  'savings.towardsTarget': (basis) => sumOf(basis, true),
  'savings.elsewhere': (basis) => sumOf(basis, false),
  'savings.funding.<name>.recurring': (basis, { name }) => recurring(basis, name as Funding),
};

function sumOf({ plan, figure }: Basis, counts: boolean): Step {
  const parts = plan.savings.byFunding
    .filter(({ towardsTarget }) => towardsTarget === counts)
    .map(({ funding }) => figure(`savings.funding.${funding}.recurring`));
  const whose = counts ? 'that the target is about' : 'that the target is not about';
  return total(named(`Sum of the sources of money ${whose}`), parts, `money ${whose}`);
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
  return derived(
    named('Pay that lasts − vacancy factor + budget lines − what is new'),
    { rule: 'sum', minus: [1, 3] },
    funding === first ? [...parts, figure('savings.newCosts')] : parts,
  );
}

/** What the roles save for good, as far as a source pays for their posts. */
function payOf(basis: Basis, funding: Funding): Step {
  const parts = basis.plan.posts
    .filter(({ ruled }) => ruled)
    .flatMap(({ role }) => shareOfRole(basis, role, funding) ?? []);
  return basis.once(`pay of ${funding}`, () =>
    total(
      { label: 'Pay that lasts', unit: 'pence', formula: "Sum of the roles' shares" },
      parts,
      'posts of this source that a rule changes',
    ),
  );
}

/** A source's share of what a role saves for good; null where it pays for none of its posts. */
function shareOfRole(basis: Basis, role: string, funding: Funding): Step | null {
  const groups = roleGroups(basis.theCase, role);
  const ending = endingSteps(basis, role);
  const lasting = less(
    {
      label: `Saving of ${role} that lasts`,
      unit: 'pence',
      formula: 'Saving − posts that end by themselves',
    },
    basis.figure(`posts.${role}.saving`),
    ...ending.map(({ cost }) => cost),
  );
  if (groups.length === 0) return funding === targetFundings(basis.theCase)[0] ? lasting : null;
  const used = FUNDINGS.filter((each) => groups.some((group) => fundingOf(group) === each));
  const today = used.map((each) =>
    basis.once(`cost ${role} ${each}`, () =>
      costStep(
        basis,
        {
          label: `Cost of ${role} paid by ${each}`,
          groups: groups.filter((group) => fundingOf(group) === each),
        },
        'sumToPenny',
      ),
    ),
  );
  const staying = used.map((each, i) => {
    const gone = ending.filter(({ posts }) => posts.funding === each).map(({ cost }) => cost);
    const cost = today[i] as Step;
    const label = `Cost of ${role} paid by ${each} that does not end`;
    return gone.length === 0
      ? cost
      : derived({ label, unit: 'pence', formula: 'Cost − posts that end, at least 0' }, 'leftOver', [
          cost,
          ...gone,
        ]);
  });
  const weights = staying.some(({ value }) => Number(value) > 0) ? staying : today;
  const nth = used.indexOf(funding);
  if (nth < 0) return null;
  const formula = 'Saving that lasts, shared by cost today, by largest remainder';
  return derived({ label: `${role}, ${funding}`, unit: 'pence', formula }, { rule: 'apportioned', nth }, [
    lasting,
    ...weights,
  ]);
}

/** The vacancy factor on a source's pay; the last who pays has what the others leave. */
function factorOf(basis: Basis, funding: Funding): Step {
  const { theCase, figure } = basis;
  const named = { label: `Vacancy factor on pay of ${funding}`, unit: 'pence' as const };
  const payers = payersOf(theCase, (each) => Number(payOf(basis, each).value));
  if (!payers.includes(funding)) return absent(named, 'pay of this source that goes for good');
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
