import { LEADS_SCHEMA } from './plan-schema/leads.ts';
import { nominal } from './plan-schema/nominal.ts';
import { workload } from './plan-schema/workload.ts';
import { access } from './plan-schema/access.ts';
import { fairness } from './plan-schema/fairness.ts';
import { leavingSchema } from './plan-schema/leaving.ts';
import { fundingSavings } from './plan-schema/funding.ts';
import { SURE_SCHEMA } from './risk-schema.ts';
import { journal } from './plan-schema/journal.ts';
import {
  DIALECT,
  document,
  each,
  gate,
  issue,
  list,
  number,
  object,
  orNull,
  scenario,
  type Schema,
  text,
  whole,
  yesNo,
} from './schema-parts.ts';

const heaviest = orNull(object({ locality: text, value: number }));
const measure = object({ now: orNull(number), planned: orNull(number), heaviest });

const posts = object({
  role: text,
  ...each(['nowFte', 'plannedFte', 'reductionFte', 'vacantFte'], number),
  ...each(['peopleNow', 'postsPlanned', 'filledPostsLost', 'peopleAtRisk', 'savingPence'], whole),
  byLocality: list(object({ locality: text, posts: number, fte: number })),
  load: orNull(object({ familiesPerFte: measure, contactsPerFte: measure })),
});

const savings = object({
  ...each(['budgetPence', 'budgetPlannedPence', 'payPence', 'vacancyFactorPence', 'nonPayPence'], whole),
  ...each(
    ['nonCashablePence', 'newCostsPence', 'recurringPence', 'targetPence', 'againstTargetPence'],
    whole,
  ),
  targetMet: yesNo,
  oneOffPence: whole,
  paybackMonths: orNull(number),
  npvPence: whole,
  years: list(
    object({
      year: text,
      ...each(['recurringPence', 'oneOffPence', 'netPence', 'cumulativePence', 'baseChangePence'], whole),
      priorYearEffectPence: whole,
      timeLimitedPence: whole,
    }),
  ),
  ...fundingSavings,
});

const caseload = object({
  now: list(
    object({ area: text, ...each(['families', 'weightedFamilies', 'lpFte'], number), perLp: orNull(number) }),
  ),
  planned: list(
    object({
      locality: text,
      areas: list(text),
      ...each(['families', 'transferredIn', 'weightedFamilies', 'lpFte'], number),
      ...each(['perLp', 'perLpRegroupedOnly'], orNull(number)),
      ...each(['fteRequired', 'fteGap', 'releasedFte'], number),
      perLpWithoutReleased: orNull(number),
    }),
  ),
  ...each(['nowOverall', 'plannedOverall'], orNull(number)),
  worst: orNull(object({ locality: text, perLp: number })),
  worstNow: orNull(object({ area: text, perLp: number })),
  spread: orNull(number),
  ...each(['ledBySocialWorkers', 'overStandard', 'overStandardNow'], number),
  costToHoldPence: orNull(whole),
});

const claim = object({
  figure: text,
  says: number,
  toNearest: orNull(number),
  value: orNull(number),
  agrees: yesNo,
  difference: orNull(number),
});

/** The JSON that `check --json` prints, and `plan --json` where the input is refused. */
export const CHECK_SCHEMA: Schema = {
  ...DIALECT,
  title: 'Results of locplan check, and of a refused locplan plan',
  ...object({
    ...document('locplan.check'),
    reconciliation: orNull(
      object({
        ...each(['establishmentPence', 'staffingLinesPence', 'differencePence'], whole),
        agrees: yesNo,
      }),
    ),
    gates: list(gate),
    issues: list(issue),
  }),
};

/** The JSON that `plan --json` prints, as JSON Schema: a script can hold a result against it. */
export const RESULTS_SCHEMA: Schema = {
  ...DIALECT,
  title: 'Results of locplan plan',
  ...object({
    ...document('locplan.plan'),
    scenario,
    money: { const: 'pence' },
    posts: list(posts),
    savings,
    caseload,
    leads: LEADS_SCHEMA,
    workload,
    access,
    leaving: leavingSchema,
    earliestStart: orNull(text),
    nominal,
    fairness,
    journal,
    risk: SURE_SCHEMA,
    claims: list(claim),
    gates: list(gate),
    issues: list(issue),
  }),
};
