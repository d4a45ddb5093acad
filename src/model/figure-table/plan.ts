import { family } from '../figure-family.ts';
import type { FigureSource } from '../figure.ts';
import type { Load } from '../load.ts';
import type { Plan } from '../plan.ts';

const roles = (plan: Plan) => plan.posts.map((of) => ({ role: of.role, of }));

const rolePlaces = (plan: Plan) =>
  plan.posts.flatMap(({ role, byLocality }) => byLocality.map((of) => ({ role, locality: of.locality, of })));

const loads = (measure: keyof Load) => (plan: Plan) =>
  plan.posts.flatMap(({ role, load }) => (load === null ? [] : [{ role, of: load[measure] }]));

const savings = (plan: Plan) => [{ of: plan.savings }];

const years = (plan: Plan) => plan.savings.years.map((of) => ({ year: of.year, of }));

const areas = (plan: Plan) => plan.caseload.now.map((of) => ({ area: of.area, of }));

const localities = (plan: Plan) => plan.caseload.planned.map((of) => ({ locality: of.locality, of }));

const caseload = (plan: Plan) => [{ of: plan.caseload }];

/** The figures of the plan's own screen: posts, budget, saving and caseload. */
export const PLAN_FIGURES: readonly FigureSource[] = [
  ...family('posts.<role>', 'posts[]', roles, [
    ['nowFte', 'FTE', 'FTE of the role in scope today, filled and vacant'],
    ['plannedFte', 'FTE', 'Posts planned × FTE of one'],
    ['reductionFte', 'FTE', 'FTE now less FTE planned; negative is growth'],
    ['vacantFte', 'FTE', 'FTE that nobody holds today'],
    ['peopleNow', 'people', 'Filled posts today'],
    ['postsPlanned', 'posts', 'Posts in the plan'],
    ['filledPostsLost', 'posts', 'Filled posts beyond those planned'],
    ['peopleAtRisk', 'people', 'Filled posts of a role that the plan changes'],
    ['saving', 'pence', 'Cost now less cost planned, a year'],
  ]),
  ...family('posts.<role>.<locality>', 'posts[].byLocality[]', rolePlaces, [
    ['posts', 'posts', 'Posts of the role planned in the locality'],
    ['fte', 'FTE', 'FTE of the role planned in the locality'],
  ]),
  ...family('posts.<role>.load.familiesPerFte', 'posts[].load.familiesPerFte', loads('familiesPerFte'), [
    ['now', 'families per FTE', 'Open families per filled FTE today'],
    ['planned', 'families per FTE', 'Open families per planned FTE'],
    ['heaviest', 'families per FTE', 'The same in the locality where it is heaviest', 'heaviest.value'],
  ]),
  ...family('posts.<role>.load.contactsPerFte', 'posts[].load.contactsPerFte', loads('contactsPerFte'), [
    ['now', 'contacts a year per FTE', 'Contacts a year per filled FTE today'],
    ['planned', 'contacts a year per FTE', 'Contacts a year per planned FTE'],
    [
      'heaviest',
      'contacts a year per FTE',
      'The same in the locality where it is heaviest',
      'heaviest.value',
    ],
  ]),
  ...family('budget', 'savings', savings, [
    ['total', 'pence', 'Sum of the budget lines; income is negative', 'budgetPence'],
    ['planned', 'pence', 'Budget less recurring saving', 'budgetPlannedPence'],
  ]),
  ...family('savings', 'savings', savings, [
    ['pay', 'pence', "Sum of the roles' savings"],
    ['vacancyFactor', 'pence', 'Pay saving × vacancy_factor: taken off'],
    ['nonPay', 'pence', 'Cashable budget lines × how far their driver falls'],
    ['nonCashable', 'pence', 'The same over lines that are not cashable; shown, never added'],
    ['newCosts', 'pence', 'New posts and new costs a year'],
    [
      'recurring',
      'pence',
      'Pay − vacancy factor − time-limited − pension still paid + non-pay − new costs: the full-year effect',
    ],
    ['target', 'pence', 'Recurring saving wanted'],
    [
      'againstTarget',
      'pence',
      'Recurring saving that counts towards the target, less target; met when not below 0',
    ],
    ['targetMet', 'yes or no', 'Whether the recurring saving that counts reaches the target, to the penny'],
    ['oneOff', 'pence', 'Sum of what is spent once'],
    ['paybackMonths', 'months', 'One-off costs ÷ a month of full-year saving; none when nothing is saved'],
    ['npv', 'pence', 'Net of each year ÷ (1 + discount_rate)^(year − 1); financial, real prices'],
  ]),
  ...family('savings.years.<year>', 'savings.years[]', years, [
    ['recurring', 'pence', 'Recurring saving × delivery_rate × months in effect ÷ 12'],
    ['oneOff', 'pence', 'Spent once in that year'],
    ['net', 'pence', 'Recurring and time-limited saving less one-off costs'],
    ['cumulative', 'pence', 'Net of this year and those before'],
    ['baseChange', 'pence', 'Change to the base budget from the year before; a saving is negative'],
    [
      'priorYearEffect',
      'pence',
      'The part of it that the year before has begun; the rest is new. A saving is negative',
    ],
  ]),
  ...family('caseload.now.<area>', 'caseload.now[]', areas, [
    ['families', 'families', 'Open families that neither a social worker nor a partner leads'],
    ['weightedFamilies', 'families', 'The same, each × family_weight of its area'],
    ['lpFte', 'FTE', 'Lead Professional FTE today'],
    ['perLp', 'families per FTE', 'Families per Lead Professional FTE today'],
  ]),
  ...family('caseload.<locality>', 'caseload.planned[]', localities, [
    ['families', 'families', 'Own families and all that come to the team'],
    ['transferredIn', 'families', 'lead_transfer_share × partner-led families'],
    ['weightedFamilies', 'families', 'Families of the team, each × family_weight of its area'],
    ['lpFte', 'FTE', 'Lead Professional FTE planned'],
    ['perLp', 'families per FTE', 'Families per Lead Professional FTE'],
    ['perLpRegroupedOnly', 'families per FTE', 'The same without the transfer: what the grouping alone does'],
    ['fteRequired', 'FTE', 'Families ÷ caseload_standard'],
    ['fteGap', 'FTE', 'Lead Professional FTE less FTE required; negative is short'],
    ['releasedFte', 'FTE', 'Lead Professional FTE gained or lost by use_released_capacity; 0 without it'],
    ['perLpWithoutReleased', 'families per FTE', 'The caseload without it'],
  ]),
  ...family('caseload', 'caseload', caseload, [
    ['nowOverall', 'families per FTE', 'All families ÷ all Lead Professional FTE today'],
    ['plannedOverall', 'families per FTE', 'The same planned'],
    ['worst', 'families per FTE', 'Largest planned caseload of a locality', 'worst.perLp'],
    ['worstNow', 'families per FTE', 'Largest caseload of an area today', 'worstNow.perLp'],
    ['spread', 'families per FTE', 'Largest less smallest planned caseload'],
    ['ledBySocialWorkers', 'families', 'Families left out: their social worker leads'],
    ['overStandard', 'families', 'Families beyond standard × Lead Professional FTE, summed over localities'],
    ['overStandardNow', 'families', 'The same today, summed over areas'],
    [
      'costToHold',
      'pence',
      'Lead Professional FTE short × mean cost of a full-time one; beside the saving, never netted',
    ],
  ]),
];
