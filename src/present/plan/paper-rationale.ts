import type { PlanResult } from '../../appraise/result.ts';
import { list } from '../../issue/list.ts';
import { movesSaving } from '../../appraise/risk/moves.ts';
import { count, decimal, percent, pounds } from '../number.ts';
import type { PaperPart } from '../report.ts';
import { claimChecks } from './claims.ts';
import { elsewhereText } from './funding.ts';
import { chanceText } from '../risk/chance.ts';
import { drawnText } from '../risk/words.ts';
import { switchTexts } from './sureness.ts';
import { paragraph, type Says } from './paper-says.ts';

/** Why: what is to be saved, what is, what it is made of, and where published figures differ. */
export function rationale(result: PlanResult): PaperPart[] {
  return [
    ...paragraph([target, saving, elsewhere, ofBudget, madeOf], result),
    ...paragraph([sureness, chances], result),
    ...paragraph([claims], result),
  ];
}

const target: Says = ({ plan: { savings } }) =>
  savings.targetPence === 0
    ? 'No saving is asked for.'
    : `The service is to save ${pounds(savings.targetPence)} a year.`;

const saving: Says = ({ plan: { savings } }) => {
  const { recurringPence, againstTargetPence: margin, targetMet } = savings;
  const counts =
    savings.elsewherePence === 0
      ? ''
      : `, of which ${pounds(savings.towardsTargetPence, 2)} counts towards the target`;
  const does =
    recurringPence < 0
      ? `costs ${pounds(-recurringPence, 2)} more than today`
      : `saves ${pounds(recurringPence, 2)}`;
  const against = `${pounds(Math.abs(margin), 2)} ${margin < 0 ? 'less' : 'more'} than that`;
  const met = `The target is ${targetMet ? 'met' : 'not met'}.`;
  if (recurringPence < 0)
    return `In a full year the option ${does}${counts}${savings.targetPence === 0 ? '' : `: ${pounds(-margin, 2)} short of that`}. ${met}`;
  return `In a full year the option ${does}${counts}: ${margin === 0 ? 'exactly that' : against}. ${met}`;
};

const elsewhere: Says = ({ plan: { savings } }) => elsewhereText(savings) || null;

const ofBudget: Says = ({ plan: { savings } }) =>
  savings.budgetPence <= 0 || savings.recurringPence < 0
    ? null
    : `The saving is ${percent(savings.recurringPence, savings.budgetPence)} of today's budget of ${pounds(savings.budgetPence, 2)}, which becomes ${pounds(savings.budgetPlannedPence, 2)}.`;

const madeOf: Says = ({ plan: { savings } }) => {
  if (savings.recurringPence < 0) return null;
  const { payPence, nonPayPence, vacancyFactorPence, timeLimitedPence, pensionNotSavedPence, newCostsPence } =
    savings;
  const off = [
    ...(vacancyFactorPence === 0
      ? []
      : [`${pounds(vacancyFactorPence, 2)} for turnover that the budget already assumes`]),
    ...(timeLimitedPence === 0
      ? []
      : [`${pounds(timeLimitedPence, 2)} for fixed-term posts that end anyway`]),
    ...(pensionNotSavedPence !== 0
      ? [`${pounds(pensionNotSavedPence, 2)} of pension that is still paid`]
      : []),
    ...(newCostsPence === 0 ? [] : [`${pounds(newCostsPence, 2)} a year for new posts and costs`]),
  ];
  const less = off.length === 0 ? '' : `; taken off ${off.length === 1 ? 'is' : 'are'} ${list(off)}`;
  return `It is made of ${pounds(payPence, 2)} of pay and ${pounds(nonPayPence, 2)} of other spending that falls with posts or teams${less}.`;
};

const sureness: Says = ({ switching }) => {
  const texts = switchTexts(switching);
  if (texts.length === 0) return null;
  const turned = switching.targetMet ? 'lost' : 'met';
  return `By itself each of these would mean that the target is ${turned}: ${texts.join('; ')}.`;
};

const chances: Says = ({ chance }) => {
  if (chance === null) return null;
  const { met, over, saving } = chance;
  if (!movesSaving(chance))
    return `No range moves the saving, so its chance is not known; the caseload standard is held ${often(1 - over.chance)} (${drawnText(chance)}).`;
  return `Over the ranges of the assumptions (${drawnText(chance)}), the target is met ${often(met.chance)} and the caseload standard held ${often(1 - over.chance)}; nine in ten save more than ${pounds(saving.p10)} a year.`;
};

function often(chance: number): string {
  if (chance === 0) return 'never';
  return chance === 1 ? 'always' : `in ${chanceText(chance)} of cases`;
}

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
