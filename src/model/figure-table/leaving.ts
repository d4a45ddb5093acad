import { family } from '../figure-family.ts';
import type { FigureSource } from '../figure.ts';
import type { Plan } from '../plan.ts';

const whole = ({ leaving }: Plan) => (leaving === null ? [] : [{ of: leaving }]);

const part = (of: 'redundancy' | 'pensionStrain') => (plan: Plan) =>
  plan.leaving === null ? [] : [{ of: plan.leaving[of] }];

const roles = ({ leaving, leavers }: Plan) =>
  leaving === null ? [] : leavers.map((of) => ({ role: of.role, of }));

/** The figures of leaving and what it costs, where the scenario says how people leave. Money over all roles alone. */
export const LEAVING_FIGURES: readonly FigureSource[] = [
  ...family('leaving', 'leaving', whole, [
    ['leavers', 'people', 'Filled posts lost, less fixed-term ends and those redeployed'],
    ['redeployed', 'people', '(Filled posts lost − fixed-term ends) × redeployment_share'],
    ['fixedTermPostsLost', 'posts', 'Filled posts lost that end by themselves'],
    ['weeks', 'weeks', 'Statutory weeks of the leavers, at the mean of those who may leave'],
  ]),
  ...family('leaving.redundancy', 'leaving.redundancy', part('redundancy'), [
    ['low', 'pence', 'Redundancy where those leave who cost least'],
    ['central', 'pence', 'Redundancy at the mean of those who may leave'],
    ['high', 'pence', 'Redundancy where those leave who cost most'],
  ]),
  ...family('leaving', 'leaving', whole, [
    ['noticePay', 'pence', 'notice_pay_weeks × leavers × mean cost a year of their posts × 7 ÷ 365'],
  ]),
  ...family('leaving.pensionStrain', 'leaving.pensionStrain', part('pensionStrain'), [
    ['low', 'pence', "The pension fund's quote for early retirements, at least"],
    ['central', 'pence', "The pension fund's quote, most likely"],
    ['high', 'pence', "The pension fund's quote, at most"],
  ]),
  ...family('leaving', 'leaving', whole, [
    ['payProtection', 'pence', 'Redeployed × pounds a year × the share of each year, over all years'],
    ['low', 'pence', 'All parts, at their lowest'],
    ['central', 'pence', 'All parts at their central value: what the plan counts as spent once'],
    ['high', 'pence', 'All parts, at their highest'],
  ]),
  ...family('leaving.<role>', 'leaving.roles[]', roles, [
    ['fixedTermPostsLost', 'posts', 'Filled posts of the role that are lost and end by themselves'],
    ['redeployed', 'people', '(Filled posts lost − fixed-term ends) × redeployment_share'],
    ['leavers', 'people', '(Filled posts lost − fixed-term ends) × (1 − redeployment_share)'],
  ]),
];
