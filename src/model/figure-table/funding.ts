import { family } from '../figure-family.ts';
import type { FigureSource } from '../figure.ts';
import type { Plan } from '../plan.ts';

const savings = (plan: Plan) => [{ of: plan.savings }];

const years = (plan: Plan) => plan.savings.years.map((of) => ({ year: of.year, of }));

const fundings = (plan: Plan) => plan.savings.byFunding.map((of) => ({ name: of.funding, of }));

/** The figures of whose money the saving is, and of what is no recurring saving. */
export const FUNDING_FIGURES: readonly FigureSource[] = [
  ...family('savings', 'savings', savings, [
    ['timeLimited', 'pence', 'Cost a year of posts lost that would have ended by themselves; not recurring'],
    ['costAvoiding', 'pence', 'escalations_avoided × escalation_cost; beside the saving, never in it'],
    ['towardsTarget', 'pence', 'Recurring saving of those whose saving the target is about'],
    ['elsewhere', 'pence', 'Recurring saving that falls to others; not counted towards the target'],
    ['pensionNotSaved', 'pence', 'pension_not_saved × pay that is saved for good: still paid, taken off'],
  ]),
  ...family('savings.funding.<name>', 'savings.byFunding[]', fundings, [
    ['recurring', 'pence', 'Recurring saving that falls to this source of money'],
  ]),
  ...family('savings.years.<year>', 'savings.years[]', years, [
    ['timeLimited', 'pence', 'What those posts would still have cost in the year'],
  ]),
];
