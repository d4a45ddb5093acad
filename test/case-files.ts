import type { BudgetLine, Case, Person, PostGroup } from '../src/model/case.ts';
import { isoDay } from '../src/model/day.ts';
import type { Estimate, LeavingRule, PostRule } from '../src/model/scenario.ts';
import type { Trial } from './arbitrary-case.ts';
import { pricesData } from './arbitrary-prices.ts';

/** How the pay of a random case is written: as it is, with a rate on top of it, or for a full-time post. */
export type Paid = 'on-costs' | 'rate' | 'full-time';

/** The files of a case, by the name that readers know them under. */
export interface CaseTexts {
  readonly areas: string;
  readonly staffing: string;
  readonly budget: string;
  readonly assumptions: string;
  readonly functions: string;
  readonly waitingLists: string;
  readonly locplan: string;
  readonly scenario: string;
  /** Left out where the case has no such file. */
  readonly people?: string;
}

/** A random case as the files that somebody would give: what is read back from them is explained down to their cells. */
export function textsOf({ theCase, scenario }: Trial, paid: Paid): CaseTexts {
  return {
    areas: areas(theCase),
    staffing: staffing(theCase.posts, paid),
    budget: csv(
      ['line_id', 'subjective', 'description', 'amount', 'driver', 'cashable', ...CHARGED],
      [
        ['B', 'employees', 'Posts', '1000.00', 'staffing', 'yes', '', '', ''],
        ...theCase.budget.map((line) => [
          line.id,
          line.subjective,
          line.description,
          pounds(line.amountPence),
          line.driver,
          line.cashable ? 'yes' : 'no',
          ...charged(line),
        ]),
      ],
    ),
    assumptions: csv(
      ['id', 'value', 'source'],
      [
        ...[...theCase.assumptions].map(([id, { value }]) => [id, value, 'A guess']),
        ['on_cost_rate', 0.215, 'A guess'],
      ],
    ),
    functions: csv(
      ['function', 'now_by', 'hours_per_year', 'then_by'],
      (theCase.functions ?? []).map(({ name, nowBy, hoursPerYear, thenBy }) => [
        name,
        nowBy,
        hoursPerYear,
        thenBy,
      ]),
    ),
    waitingLists: csv(
      ['service', 'waiting', 'referrals_per_year', 'seen_per_year', 'refer_on_share'],
      (theCase.waitingLists ?? []).map((list) => [
        list.service,
        list.waiting,
        list.referralsPerYear,
        list.seenPerYear,
        list.referOnShare === 1 ? '' : list.referOnShare,
      ]),
    ),
    locplan: JSON.stringify({
      title: 'Random',
      financial_year: '2025/26',
      target: pounds(theCase.targetPence),
      ...pricesData(theCase.prices),
      ...(theCase.accessRole === undefined ? {} : { access_role: theCase.accessRole.role }),
      target_funding: theCase.targetFunding,
      ...(theCase.savingsCode && {
        savings_code: { cost_centre: theCase.savingsCode.costCentre, account: theCase.savingsCode.account },
      }),
    }),
    scenario: scenarioText(scenario),
    ...(theCase.people === undefined ? {} : { people: people(theCase.people) }),
  };
}

const CHARGED = ['funding', 'cost_centre', 'account'];

const charged = ({ funding, costCentre, account }: BudgetLine | PostGroup): Written[] => [
  funding ?? null,
  costCentre ?? null,
  account ?? null,
];

type Written = string | number | null;

const csv = (header: readonly string[], rows: readonly (readonly Written[])[]): string =>
  [header, ...rows].map((cells) => cells.map((cell) => cell ?? '').join(',')).join('\n');

const pounds = (pence: number): string => (pence / 100).toFixed(2);

function areas({ areas: all }: Case): string {
  const header = ['area_id', 'name', 'need', 'open_families', 'social_care_families', 'partner_led_families'];
  return csv(
    [
      ...header,
      'contacts_per_year',
      'assessments_per_year',
      ...LEADS,
      'deprived_children',
      'lat',
      'lon',
      'base_lat',
      'base_lon',
    ],
    all.map((area) => [
      area.id,
      area.name,
      area.need.toFixed(2),
      area.openFamilies,
      area.socialCareFamilies,
      area.partnerLedFamilies,
      area.contactsPerYear,
      area.assessmentsPerYear ?? null,
      area.childInNeedFamilies ?? null,
      area.children ?? null,
      area.familyWeight ?? null,
      area.keyPractitioners ?? null,
      area.deprivedChildren ?? null,
      area.lat,
      area.lon,
      area.baseLat ?? null,
      area.baseLon ?? null,
    ]),
  );
}

const LEADS = ['child_in_need_families', 'children_0_17', 'family_weight', 'key_practitioners'];
function people(all: readonly Person[]): string {
  return csv(
    ['post_id', 'age', 'service_years'],
    all.map(({ postId, age, serviceYears }) => [postId, age, serviceYears]),
  );
}

function staffing(groups: readonly PostGroup[], paid: Paid): string {
  const pay = paid === 'full-time' ? 'full_time_pay' : 'annual_pay';
  const traits = [
    'role',
    'area_id',
    'fte',
    'status',
    'contract',
    'end_date',
    'in_scope',
    'lead_professional',
  ];
  const rows = groups.flatMap((group, i) =>
    Array.from({ length: group.count }, (_, nth) => [
      `P${i}-${nth}`,
      group.role,
      group.areas.map(({ areaId, share }) => `${areaId}:${share}`).join(';'),
      group.fte,
      group.filled ? 'filled' : 'vacant',
      group.contract,
      group.endDate === undefined ? null : isoDay(group.endDate),
      group.inScope ? 'yes' : 'no',
      group.leadProfessional ? 'yes' : 'no',
      ...charged(group),
      pounds(group.costPence / group.count + nth),
      ...(paid === 'rate' ? [] : [pounds(120_000 + nth)]),
    ]),
  );
  return csv(['post_id', ...traits, ...CHARGED, pay, ...(paid === 'rate' ? [] : ['employer_ni'])], rows);
}

/** JSON is YAML. */
function scenarioText(scenario: Trial['scenario']): string {
  const labelled = ({ label, amountPence }: { label: string; amountPence: number }) => ({
    label,
    amount: pounds(amountPence),
  });
  return JSON.stringify(
    {
      title: scenario.title,
      localities: Object.fromEntries(scenario.localities.map(({ name, areaIds }) => [name, areaIds])),
      posts: Object.fromEntries(scenario.posts.map((rule) => [rule.role, ruleData(rule)])),
      new_posts: scenario.newPosts.map((post) => ({
        role: post.role,
        lead_professional: post.leadProfessional,
        ...ruleData(post),
      })),
      new_costs: scenario.newCosts.map(labelled),
      social_worker_leads: scenario.socialWorkerLeads ?? 'all',
      ...accessPoints(scenario),
      bases: Object.fromEntries([...(scenario.bases ?? [])].map(([name, { areaId }]) => [name, areaId])),
      start: isoDay(scenario.start),
      use_released_capacity: scenario.useReleasedCapacity ?? false,
      one_off: scenario.oneOffs.map((cost) => ({ ...labelled(cost), year: cost.year })),
      leaving: leavingData(scenario.leaving ?? null),
      assumptions: [...scenario.assumptions].map(([id, { value }]) => ({ id, value })),
    },
    null,
    1,
  );
}

function accessPoints({ accessPoints: points }: Trial['scenario']): Record<string, unknown> {
  if (points === undefined) return {};
  if (points === 'one') return { access_points: 1 };
  return { access_points: Object.fromEntries(points.map(({ name, localities }) => [name, localities])) };
}

function leavingData(rule: LeavingRule | null): unknown {
  if (rule === null) return null;
  const amounts = (of: Estimate | null): unknown =>
    of && { low: pounds(of.lowPence), central: pounds(of.centralPence), high: pounds(of.highPence) };
  const { scheme, payProtection: kept } = rule;
  return {
    scheme: { multiplier: scheme.multiplier, weeks_cap: scheme.weeksCap ?? 'none', pay: scheme.pay },
    date: rule.date && isoDay(rule.date),
    pension_strain: amounts(rule.pensionStrain),
    mean_cost: amounts(rule.meanCost),
    pay_protection: kept && { per_post: pounds(kept.perPostPence), years: kept.shares },
    year: rule.year,
    funded_by: rule.fundedBy,
  };
}

function ruleData({ placing, fte, pricePence }: PostRule): Record<string, unknown> {
  const price = pricePence === null ? {} : { price: pounds(pricePence) };
  switch (placing.kind) {
    case 'per_locality':
      return { per_locality: placing.posts, fte, ...price };
    case 'total':
      return { total: placing.posts, allocate: placing.allocate, fte, ...price };
    case 'by_locality':
      return { by_locality: Object.fromEntries(placing.posts), fte, ...price };
  }
}
