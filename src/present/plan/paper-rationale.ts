import type { PlanResult } from '../../appraise/result.ts';
import { count, decimal, percent, pounds } from '../number.ts';
import type { PaperPart } from '../report.ts';
import { claimChecks } from './claims.ts';
import { paragraph, type Says } from './paper-says.ts';

/** Why: what is to be saved, what is, what it is made of, and where published figures differ. */
export function rationale(result: PlanResult): PaperPart[] {
  return [...paragraph([target, saving, ofBudget, madeOf], result), ...paragraph([claims], result)];
}

const target: Says = ({ plan: { savings } }) =>
  savings.targetPence === 0
    ? 'No saving is asked for.'
    : `The service is to save ${pounds(savings.targetPence)} a year.`;

const saving: Says = ({ plan: { savings } }) => {
  const { recurringPence, againstTargetPence: margin, targetMet } = savings;
  const against = `${pounds(Math.abs(margin), 2)} ${margin < 0 ? 'less' : 'more'} than that`;
  return `In a full year the option saves ${pounds(recurringPence, 2)}, ${margin === 0 ? 'exactly that' : against}: the target is ${targetMet ? 'met' : 'not met'}.`;
};

const ofBudget: Says = ({ plan: { savings } }) =>
  savings.budgetPence <= 0
    ? null
    : `It is ${percent(savings.recurringPence, savings.budgetPence)} of today's budget of ${pounds(savings.budgetPence, 2)}, which becomes ${pounds(savings.budgetPlannedPence, 2)}.`;

const madeOf: Says = ({ plan: { savings } }) => {
  const { payPence, nonPayPence, vacancyFactorPence, newCostsPence } = savings;
  const off = [
    ...(vacancyFactorPence === 0
      ? []
      : [`${pounds(vacancyFactorPence, 2)} for turnover that the budget already assumes`]),
    ...(newCostsPence === 0 ? [] : [`${pounds(newCostsPence, 2)} a year for new posts and costs`]),
  ];
  const less = off.length === 0 ? '' : `; taken off are ${off.join(' and ')}`;
  return `${pounds(payPence, 2)} of it is pay and ${pounds(nonPayPence, 2)} other spending that falls with posts or teams${less}.`;
};

const claims: Says = ({ claims: all }) => {
  if (all.length === 0) return null;
  const published = count(all.length, 'figure');
  const differ = claimChecks(all)
    .filter(({ passed }) => !passed)
    .map(({ says }) => says.replace(/^differs: /, ''));
  return differ.length === 0
    ? `This model agrees with the ${published} published before.`
    : `Of the ${published} published before, this model differs on ${decimal(differ.length)} (${differ.join('; ')}).`;
};
