import type { LocalityCaseload } from './caseload.ts';
import type { FigureSource, FigureUnit, FigureValue, Subject } from './figure.ts';
import type { Plan } from './plan.ts';
import type { RolePosts } from './posts.ts';
import type { Savings } from './savings.ts';
import type { PlanYear } from './years.ts';

/** Figures that are read off the same thing: a role, a year, a locality, or the plan as a whole. */
interface Family<T> {
  /** The id and the JSON path before the figure's own name. */
  readonly id: string;
  readonly json: string;
  readonly items: (plan: Plan) => readonly (Subject & { readonly of: T })[];
}

/** A figure's name in its id, its key in JSON, its unit, where its value is, what it means. */
type Row<T> = readonly [name: string, key: string, FigureUnit, (of: T) => FigureValue, means: string];

function family<T>({ id, json, items }: Family<T>, rows: readonly Row<T>[]): FigureSource[] {
  return rows.map(([name, key, unit, value, means]) => ({
    id: `${id}.${name}`,
    json: `${json}.${key}`,
    unit,
    means,
    read: (plan) => items(plan).map(({ of, ...subject }) => ({ ...subject, value: value(of) })),
  }));
}

const roles = (plan: Plan): (Subject & { of: RolePosts })[] =>
  plan.posts.map((of) => ({ role: of.role, of }));

const rolePlaces = (plan: Plan): (Subject & { of: RolePosts['byLocality'][number] })[] =>
  plan.posts.flatMap(({ role, byLocality }) => byLocality.map((of) => ({ role, locality: of.locality, of })));

const loads = (plan: Plan): (Subject & { of: NonNullable<RolePosts['load']> })[] =>
  plan.posts.flatMap(({ role, load }) => (load === null ? [] : [{ role, of: load }]));

const whole =
  <T>(of: (plan: Plan) => T) =>
  (plan: Plan): { of: T }[] => [{ of: of(plan) }];

/** Every kind of figure, in the order of the screen. Ids are a promise: scripts and claims name them. */
export const FIGURE_SOURCES: readonly FigureSource[] = [
  ...family<RolePosts>({ id: 'posts.<role>', json: 'posts[]', items: roles }, [
    ['nowFte', 'nowFte', 'FTE', (r) => r.nowFte, 'FTE of the role in scope today, filled and vacant'],
    ['plannedFte', 'plannedFte', 'FTE', (r) => r.plannedFte, 'Posts planned × FTE of one'],
    [
      'reductionFte',
      'reductionFte',
      'FTE',
      (r) => r.reductionFte,
      'FTE now less FTE planned; negative is growth',
    ],
    ['vacantFte', 'vacantFte', 'FTE', (r) => r.vacantFte, 'FTE that nobody holds today'],
    ['peopleNow', 'peopleNow', 'people', (r) => r.peopleNow, 'Filled posts today'],
    ['postsPlanned', 'postsPlanned', 'posts', (r) => r.postsPlanned, 'Posts in the plan'],
    [
      'filledPostsLost',
      'filledPostsLost',
      'posts',
      (r) => r.filledPostsLost,
      'Filled posts beyond those planned',
    ],
    [
      'peopleAtRisk',
      'peopleAtRisk',
      'people',
      (r) => r.peopleAtRisk,
      'Filled posts of a role that the plan changes',
    ],
    ['saving', 'savingPence', 'pence', (r) => r.savingPence, 'Cost now less cost planned, a year'],
  ]),
  ...family({ id: 'posts.<role>.<locality>', json: 'posts[].byLocality[]', items: rolePlaces }, [
    ['posts', 'posts', 'posts', (p) => p.posts, 'Posts of the role planned in the locality'],
    ['fte', 'fte', 'FTE', (p) => p.fte, 'FTE of the role planned in the locality'],
  ]),
  ...family({ id: 'posts.<role>.load.familiesPerFte', json: 'posts[].load.familiesPerFte', items: loads }, [
    ['now', 'now', 'families per FTE', (l) => l.familiesPerFte.now, 'Open families per filled FTE today'],
    [
      'planned',
      'planned',
      'families per FTE',
      (l) => l.familiesPerFte.planned,
      'Open families per planned FTE',
    ],
    [
      'heaviest',
      'heaviest.value',
      'families per FTE',
      (l) => l.familiesPerFte.heaviest?.value ?? null,
      'The same in the locality where it is heaviest',
    ],
  ]),
  ...family({ id: 'posts.<role>.load.contactsPerFte', json: 'posts[].load.contactsPerFte', items: loads }, [
    [
      'now',
      'now',
      'contacts a year per FTE',
      (l) => l.contactsPerFte.now,
      'Contacts a year per filled FTE today',
    ],
    [
      'planned',
      'planned',
      'contacts a year per FTE',
      (l) => l.contactsPerFte.planned,
      'Contacts a year per planned FTE',
    ],
    [
      'heaviest',
      'heaviest.value',
      'contacts a year per FTE',
      (l) => l.contactsPerFte.heaviest?.value ?? null,
      'The same in the locality where it is heaviest',
    ],
  ]),
  ...family<Savings>({ id: 'budget', json: 'savings', items: whole((plan) => plan.savings) }, [
    ['total', 'budgetPence', 'pence', (s) => s.budgetPence, 'Sum of the budget lines; income is negative'],
    ['planned', 'budgetPlannedPence', 'pence', (s) => s.budgetPlannedPence, 'Budget less recurring saving'],
  ]),
  ...family<Savings>({ id: 'savings', json: 'savings', items: whole((plan) => plan.savings) }, [
    ['pay', 'payPence', 'pence', (s) => s.payPence, "Sum of the roles' savings"],
    [
      'vacancyFactor',
      'vacancyFactorPence',
      'pence',
      (s) => s.vacancyFactorPence,
      'Pay saving × vacancy_factor: taken off',
    ],
    [
      'nonPay',
      'nonPayPence',
      'pence',
      (s) => s.nonPayPence,
      'Cashable budget lines × how far their driver falls',
    ],
    [
      'nonCashable',
      'nonCashablePence',
      'pence',
      (s) => s.nonCashablePence,
      'The same over lines that are not cashable; shown, never added',
    ],
    ['newCosts', 'newCostsPence', 'pence', (s) => s.newCostsPence, 'New posts and new costs a year'],
    [
      'recurring',
      'recurringPence',
      'pence',
      (s) => s.recurringPence,
      'Pay − vacancy factor + non-pay − new costs: the full-year effect',
    ],
    ['target', 'targetPence', 'pence', (s) => s.targetPence, 'Recurring saving wanted'],
    [
      'againstTarget',
      'againstTargetPence',
      'pence',
      (s) => s.againstTargetPence,
      'Recurring saving less target; met when not below 0',
    ],
    [
      'targetMet',
      'targetMet',
      'yes or no',
      (s) => s.targetMet,
      'Whether the recurring saving reaches the target, to the penny',
    ],
    ['oneOff', 'oneOffPence', 'pence', (s) => s.oneOffPence, 'Sum of what is spent once'],
    [
      'paybackMonths',
      'paybackMonths',
      'months',
      (s) => s.paybackMonths,
      'One-off costs ÷ a month of full-year saving; none when nothing is saved',
    ],
    [
      'npv',
      'npvPence',
      'pence',
      (s) => s.npvPence,
      'Net of each year ÷ (1 + discount_rate)^(year − 1); financial, real prices',
    ],
  ]),
  ...family<PlanYear>(
    {
      id: 'savings.years.<year>',
      json: 'savings.years[]',
      items: (plan) => plan.savings.years.map((of) => ({ year: of.year, of })),
    },
    [
      [
        'recurring',
        'recurringPence',
        'pence',
        (y) => y.recurringPence,
        'Recurring saving × months in effect ÷ 12',
      ],
      ['oneOff', 'oneOffPence', 'pence', (y) => y.oneOffPence, 'Spent once in that year'],
      ['net', 'netPence', 'pence', (y) => y.netPence, 'Recurring saving less one-off costs'],
      [
        'cumulative',
        'cumulativePence',
        'pence',
        (y) => y.cumulativePence,
        'Net of this year and those before',
      ],
      [
        'baseChange',
        'baseChangePence',
        'pence',
        (y) => y.baseChangePence,
        'Change to the base budget from the year before; a saving is negative',
      ],
    ],
  ),
  ...family(
    {
      id: 'caseload.now.<area>',
      json: 'caseload.now[]',
      items: (plan) => plan.caseload.now.map((of) => ({ area: of.area, of })),
    },
    [
      [
        'families',
        'families',
        'families',
        (a) => a.families,
        'Open families that neither a social worker nor a partner leads',
      ],
      ['lpFte', 'lpFte', 'FTE', (a) => a.lpFte, 'Lead Professional FTE today'],
      ['perLp', 'perLp', 'families per FTE', (a) => a.perLp, 'Families per Lead Professional FTE today'],
    ],
  ),
  ...family<LocalityCaseload>(
    {
      id: 'caseload.<locality>',
      json: 'caseload.planned[]',
      items: (plan) => plan.caseload.planned.map((of) => ({ locality: of.locality, of })),
    },
    [
      ['families', 'families', 'families', (l) => l.families, 'Own families and those transferred in'],
      [
        'transferredIn',
        'transferredIn',
        'families',
        (l) => l.transferredIn,
        'lead_transfer_share × partner-led families',
      ],
      ['lpFte', 'lpFte', 'FTE', (l) => l.lpFte, 'Lead Professional FTE planned'],
      ['perLp', 'perLp', 'families per FTE', (l) => l.perLp, 'Families per Lead Professional FTE'],
      [
        'perLpRegroupedOnly',
        'perLpRegroupedOnly',
        'families per FTE',
        (l) => l.perLpRegroupedOnly,
        'The same without the transfer: what the grouping alone does',
      ],
      ['fteRequired', 'fteRequired', 'FTE', (l) => l.fteRequired, 'Families ÷ caseload_standard'],
      [
        'fteGap',
        'fteGap',
        'FTE',
        (l) => l.fteGap,
        'Lead Professional FTE less FTE required; negative is short',
      ],
    ],
  ),
  ...family({ id: 'caseload', json: 'caseload', items: whole((plan) => plan.caseload) }, [
    [
      'nowOverall',
      'nowOverall',
      'families per FTE',
      (c) => c.nowOverall,
      'All families ÷ all Lead Professional FTE today',
    ],
    ['plannedOverall', 'plannedOverall', 'families per FTE', (c) => c.plannedOverall, 'The same planned'],
    [
      'worst',
      'worst.perLp',
      'families per FTE',
      (c) => c.worst?.perLp ?? null,
      'Largest planned caseload of a locality',
    ],
    [
      'worstNow',
      'worstNow.perLp',
      'families per FTE',
      (c) => c.worstNow?.perLp ?? null,
      'Largest caseload of an area today',
    ],
    ['spread', 'spread', 'families per FTE', (c) => c.spread, 'Largest less smallest planned caseload'],
    [
      'ledBySocialWorkers',
      'ledBySocialWorkers',
      'families',
      (c) => c.ledBySocialWorkers,
      'Families left out: their social worker leads',
    ],
    [
      'overStandard',
      'overStandard',
      'families',
      (c) => c.overStandard,
      'Families beyond standard × Lead Professional FTE, summed over localities',
    ],
    [
      'overStandardNow',
      'overStandardNow',
      'families',
      (c) => c.overStandardNow,
      'The same today, summed over areas',
    ],
    [
      'costToHold',
      'costToHoldPence',
      'pence',
      (c) => c.costToHoldPence,
      'Lead Professional FTE short × mean cost of a full-time one; beside the saving, never netted',
    ],
  ]),
];
