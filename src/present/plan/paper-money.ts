import type { PlanResult } from '../../appraise/result.ts';
import { yearName } from '../../model/day.ts';
import { count, months, pounds } from '../number.ts';
import type { PaperPart } from '../report.ts';
import { paragraph, type Says } from './paper-says.ts';
import { yearsSection } from './years.ts';

/** When the money comes, what is spent once, and what all of it is worth today. */
export function money(result: PlanResult): PaperPart[] {
  const years = yearsSection(result.plan).flatMap(({ parts }) =>
    parts.filter((part) => part.kind === 'table'),
  );
  return [
    ...paragraph([prices], result),
    ...years,
    ...paragraph([oneOff, leavingCosts, ending, worth, notCashable, avoided], result),
  ];
}

const prices: Says = ({ plan: { priceYear } }) =>
  `Pounds in prices of ${yearName(priceYear)}, year by year, April to March; a saving is positive, but in the change to the base budget negative.`;

const oneOff: Says = ({ plan: { savings } }) => {
  const { oneOffPence, paybackMonths } = savings;
  if (oneOffPence === 0)
    return 'Nothing that is spent once is in the plan: redundancy, pension and moving are still to be priced.';
  const back =
    paybackMonths === null ? 'never paid back' : `paid back by ${months(paybackMonths)} of full-year saving`;
  return `${pounds(oneOffPence, 2)} is spent once, ${back}.`;
};

const leavingCosts: Says = ({ plan: { leaving } }) =>
  leaving === null
    ? null
    : `${pounds(leaving.centralPence)} of that is for people who leave; who they are may make it ${pounds(leaving.lowPence)} or ${pounds(leaving.highPence)}${leaving.beforePensionStrain ? ', before pension strain' : ''}.`;

const ending: Says = ({ plan: { savings } }) => {
  const pence = savings.years.reduce((total, year) => total + year.timeLimitedPence, 0);
  return pence === 0
    ? null
    : `Fixed-term posts that end anyway save ${pounds(pence, 2)} until they do: no part of the recurring saving.`;
};

const worth: Says = ({ plan: { savings } }) =>
  `Over ${count(savings.years.length, 'year')} the plan is worth ${pounds(savings.npvPence, 2)} to the council today (net present value, real prices): a financial figure, not its value to families.`;

const notCashable: Says = ({ plan: { savings } }) =>
  savings.nonCashablePence === 0
    ? null
    : `A further ${pounds(savings.nonCashablePence, 2)} falls in this budget without the council spending less (recharges, internal rent): it is not counted.`;

const avoided: Says = ({ plan: { savings } }) =>
  savings.costAvoidingPence === 0
    ? null
    : `${pounds(savings.costAvoidingPence, 2)} a year may be avoided elsewhere (escalations_avoided × escalation_cost): no budget falls by it, and it is not counted.`;
