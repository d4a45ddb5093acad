import type { PlanResult } from '../../appraise/result.ts';
import type { Funding } from '../../model/case.ts';
import { yearName } from '../../model/day.ts';
import type { Plan } from '../../model/plan.ts';
import type { Savings } from '../../model/savings.ts';
import { amount, pounds, wholePoundParts } from '../number.ts';
import { LABELS, table, type Prose, type Row, type Section } from '../report.ts';

const NAMES: Readonly<Record<Funding, string>> = {
  general_fund: 'general fund',
  grant: 'grant',
  dsg: 'dedicated schools grant',
  partner: 'partner',
};

/** Who pays, as people say it. */
export const fundingName = (funding: Funding): string => NAMES[funding];

/** What of the saving is not the target's: to each source of money what falls to it. */
export function elsewhereText({ byFunding }: Savings): string {
  const others = byFunding.filter(
    ({ towardsTarget, recurringPence }) => !towardsTarget && recurringPence !== 0,
  );
  const said = others.map(({ funding, recurringPence: pence }) =>
    pence > 0
      ? `${pounds(pence)} falls to ${fundingName(funding)}: not counted`
      : `${fundingName(funding)} pays ${pounds(-pence)} more: not counted`,
  );
  return said.length === 0 ? '' : `${said.join('; ')}.`;
}

/** The same under the verdict, with what is left towards the target. */
export function elsewhereNotes(savings: Savings): string[] {
  const { towardsTargetPence, elsewherePence } = savings;
  const said = elsewhereText(savings);
  if (said === '') return [];
  return [`${said}${elsewherePence === 0 ? '' : ` Towards the target ${pounds(towardsTargetPence)}.`}`];
}

/** What a plan may spare others without any budget falling: said once, so that nobody adds it. */
export function costAvoidingProse({ savings }: Plan): Prose[] {
  const { costAvoidingPence } = savings;
  if (costAvoidingPence === 0) return [];
  return [{ kind: 'prose', text: `Cost avoided, not counted: ${pounds(costAvoidingPence)} a year.` }];
}

/**
 * Whose money the saving is, and what of it is cash: by source of money, then what is saved and counted, what falls
 * without the council spending less, what ends by itself, and what is only not spent more. For the years in detail.
 */
export function fundingSections({ plan }: Pick<PlanResult, 'plan'>): Section[] {
  return [byFundingSection(plan), byKindSection(plan)];
}

const basis = ({ priceYear }: Plan): string => `£ a year (${yearName(priceYear)} prices; saving +)`;

function byFundingSection(plan: Plan): Section {
  const { byFunding, recurringPence } = plan.savings;
  const shown = wholePoundParts(byFunding.map((one) => one.recurringPence));
  const rows: Row[] = byFunding.map(({ funding, towardsTarget }, i) => ({
    cells: [fundingName(funding), amount(shown[i] ?? 0), towardsTarget ? 'counts' : 'does not count'],
  }));
  const total: Row = { total: true, cells: ['Recurring saving', amount(recurringPence), ''] };
  return {
    heading: `Whose money, ${basis(plan)}`,
    parts: [
      table(
        [LABELS, { kind: 'number', header: 'Recurring' }, { kind: 'text', header: 'Towards the target' }],
        byFunding.length > 1 ? [...rows, total] : rows,
      ),
    ],
  };
}

function endsText({ savings: { years } }: Plan): string {
  return years.some(({ timeLimitedPence }) => timeLimitedPence !== 0)
    ? 'until they end; not recurring'
    : 'end before the saving begins; not saved';
}

function byKindSection(plan: Plan): Section {
  const { recurringPence, nonCashablePence, timeLimitedPence, costAvoidingPence } = plan.savings;
  const kinds: readonly (readonly [string, number, string])[] = [
    ['Cashable, recurring', recurringPence, 'in the saving'],
    ['Fixed-term posts that end anyway', timeLimitedPence, endsText(plan)],
    ['Not cashable', nonCashablePence, 'shown, never added'],
    ['Cost avoided', costAvoidingPence, 'shown, never added'],
  ];
  const rows = kinds
    .filter(([label, pence]) => pence !== 0 || label === 'Cashable, recurring')
    .map(([label, pence, counted]): Row => ({ cells: [label, amount(pence), counted] }));
  return {
    heading: `What is cash, ${basis(plan)}`,
    parts: [table([LABELS, { kind: 'number', header: '' }, LABELS], rows)],
  };
}
