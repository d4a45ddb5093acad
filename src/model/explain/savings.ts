import { isoDay } from '../day.ts';
import { merge } from '../merge.ts';
import { driverOf } from '../nonpay.ts';
import { rolesNow } from '../establishment.ts';
import { monthsInEffect } from '../years.ts';
import type { BudgetLine } from '../case.ts';
import { assumed } from './assumptions.ts';
import type { Evidence } from './evidence.ts';
import { areaAsOne } from './areas.ts';
import {
  atLeast,
  discounted,
  fall,
  less,
  monthsOfYear,
  payback,
  roundedProduct,
  roundedSum,
  sum,
  sumOfDecimals,
} from './operations.ts';
import { costOfRule, fteOfOne, postsOfRule, roleSteps } from './posts.ts';
import { countOfRows, fteOfRows } from './rows.ts';
import { remembered } from './remembered.ts';
import { byRule, derived, leaf, type Step } from './step.ts';
import { product } from './operations.ts';

/** Each figure of the saving, by the name that its id ends with. */
export interface SavingSteps {
  readonly 'budget.total': () => Step;
  readonly 'budget.planned': () => Step;
  readonly 'savings.pay': () => Step;
  readonly 'savings.vacancyFactor': () => Step;
  readonly 'savings.nonPay': () => Step;
  readonly 'savings.nonCashable': () => Step;
  readonly 'savings.newCosts': () => Step;
  readonly 'savings.recurring': () => Step;
  readonly 'savings.target': () => Step;
  readonly 'savings.againstTarget': () => Step;
  readonly 'savings.targetMet': () => Step;
  readonly 'savings.oneOff': () => Step;
  readonly 'savings.paybackMonths': () => Step;
  readonly 'savings.npv': () => Step;
}

export function savingSteps(evidence: Evidence): SavingSteps {
  const once = (name: string, make: () => Step) => (): Step => remembered(evidence, `saving ${name}`, make);
  const { theCase, scenario, targetAt } = evidence;
  const pence = (label: string) => ({ label, unit: 'pence' }) as const;
  const total = (): Step =>
    derived(
      pence('budget'),
      'sum of the budget lines; income is negative',
      sum,
      theCase.budget.map(lineCell),
    );
  const pay = once('pay', () =>
    derived(
      { ...pence('pay saving'), figure: 'savings.pay' },
      'sum of the savings on each role',
      sum,
      rolesNow(theCase, scenario).map(({ role }) => ({
        ...roleSteps(evidence, role).saving(),
        figure: `posts.${role}.saving`,
        label: role,
      })),
    ),
  );
  const vacancyFactor = once('vacancy', () =>
    derived(
      { ...pence('vacancy factor'), figure: 'savings.vacancyFactor' },
      'pay saving × vacancy_factor, to the penny',
      roundedProduct,
      [pay(), assumed(evidence, 'vacancy_factor')],
    ),
  );
  const lines = (label: string, figure: string, cashable: boolean): Step =>
    derived(
      { ...pence(label), figure },
      `${cashable ? 'cashable' : 'other'} budget lines × how far their driver falls`,
      sum,
      theCase.budget
        .filter((line) => line.cashable === cashable)
        .flatMap((line) => lineSaving(evidence, line)),
    );
  const nonPay = once('non-pay', () => lines('non-pay saving', 'savings.nonPay', true));
  const newCosts = once('new costs', () => newCostsStep(evidence));
  const recurring = once('recurring', () =>
    derived(
      { ...pence('recurring saving'), figure: 'savings.recurring' },
      'pay saving − vacancy factor + non-pay saving − new costs',
      ([a = 0, b = 0, c = 0, d = 0]) => Number(a) - Number(b) + Number(c) - Number(d),
      [pay(), vacancyFactor(), nonPay(), newCosts()],
    ),
  );
  const target = (): Step =>
    leaf({ ...pence('target'), figure: 'savings.target' }, theCase.targetPence, {
      kind: 'setting',
      at: targetAt,
    });
  const oneOff = (): Step =>
    derived(
      { ...pence('one-off costs'), figure: 'savings.oneOff' },
      'sum of what is spent once',
      sum,
      oneOffLeaves(evidence, null),
    );
  return {
    'budget.total': total,
    'budget.planned': () =>
      derived(pence('budget planned'), 'budget less recurring saving', less, [
        { ...total(), figure: 'budget.total' },
        recurring(),
      ]),
    'savings.pay': pay,
    'savings.vacancyFactor': vacancyFactor,
    'savings.nonPay': nonPay,
    'savings.nonCashable': () => lines('not cashable', 'savings.nonCashable', false),
    'savings.newCosts': newCosts,
    'savings.recurring': recurring,
    'savings.target': target,
    'savings.againstTarget': () =>
      derived(pence('against target'), 'recurring saving less target', less, [recurring(), target()]),
    'savings.targetMet': () =>
      derived(
        { label: 'target met', unit: 'yes or no' },
        'recurring saving is at least the target',
        atLeast,
        [recurring(), target()],
      ),
    'savings.oneOff': oneOff,
    'savings.paybackMonths': () =>
      derived({ label: 'payback', unit: 'months' }, 'one-off costs ÷ a month of recurring saving', payback, [
        oneOff(),
        recurring(),
      ]),
    'savings.npv': () =>
      derived(
        pence('net present value'),
        'sum of the net of each year ÷ (1 + discount_rate)^years, to the penny',
        roundedSum,
        evidence.plan.savings.years.map(({ index, year }) =>
          derived(pence(year), 'net ÷ (1 + discount_rate)^years', discounted, [
            yearStep(evidence, index, 'net'),
            assumed(evidence, 'discount_rate'),
            byRule({ label: 'years after the first', unit: 'number' }, Math.max(0, index - 1)),
          ]),
        ),
      ),
  };
}

const lineCell = (line: BudgetLine): Step =>
  leaf({ label: line.description === '' ? line.id : line.description, unit: 'pence' }, line.amountPence, {
    kind: 'cell',
    at: line.at,
    column: 'amount',
  });

/** What one budget line saves; nothing to tell where its driver is none that falls. */
function lineSaving(evidence: Evidence, line: BudgetLine): Step[] {
  const driver = driverOf(line, evidence.scenario);
  if (!FALLING.has(driver)) return [];
  const share = remembered(evidence, `fall ${driver}`, () => fallOf(evidence, driver));
  return [
    derived(
      { label: lineCell(line).label, unit: 'pence' },
      `amount × fall ${driver}, to the penny`,
      roundedProduct,
      [lineCell(line), share],
    ),
  ];
}

/** Drivers that can fall; a line with another one saves nothing. */
const FALLING = new Set(['per_team', 'per_post', 'per_fte']);

function fallOf(evidence: Evidence, driver: string): Step {
  const { theCase, scenario, rows } = evidence;
  const merged = merge(theCase.areas, scenario.localities);
  const all = rows.filter((row) => row.inScope);
  const roles = rolesNow(theCase, scenario);
  const step = (now: Step, planned: Step): Step =>
    derived({ label: `fall ${driver}`, unit: 'share' }, '(now − planned) ÷ now', fall, [now, planned]);
  const sumOver = (label: string, unit: 'posts' | 'FTE', parts: readonly Step[]): Step =>
    derived({ label, unit }, 'sum over the roles', unit === 'FTE' ? sumOfDecimals : sum, parts);
  switch (driver) {
    case 'per_team':
      return step(
        derived(
          { label: 'teams now', unit: 'number' },
          'one for each area',
          sum,
          theCase.areas.map((area) => areaAsOne(evidence, area)),
        ),
        derived(
          { label: 'localities', unit: 'number' },
          'one for each',
          sum,
          scenario.localities.map(({ name, at }) =>
            leaf({ label: name, unit: 'number' }, 1, { kind: 'setting', at: at ?? null }),
          ),
        ),
      );
    case 'per_post':
      return step(
        countOfRows('posts now', 'posts', all),
        sumOver('posts planned', 'posts', [
          ...roles.map(({ role }) => ({ ...roleSteps(evidence, role).postsPlanned(), label: role })),
          ...scenario.newPosts.map((rule) => ({ ...postsOfRule(evidence, rule, merged), label: rule.role })),
        ]),
      );
    default:
      return step(
        fteOfRows('FTE now', all),
        sumOver('FTE planned', 'FTE', [
          ...roles.map(({ role }) => ({ ...roleSteps(evidence, role).plannedFte(), label: role })),
          ...scenario.newPosts.map((rule) =>
            derived({ label: rule.role, unit: 'FTE' }, 'posts × FTE of one', product, [
              postsOfRule(evidence, rule, merged),
              fteOfOne(rule),
            ]),
          ),
        ]),
      );
  }
}

function newCostsStep(evidence: Evidence): Step {
  const { theCase, scenario, rows } = evidence;
  const merged = merge(theCase.areas, scenario.localities);
  const posts = scenario.newPosts.map((rule) => {
    const all = rows.filter(({ role }) => role === rule.role);
    const own = all.filter((row) => row.inScope);
    return { ...costOfRule(evidence, rule, own.length > 0 ? own : all, merged), label: `new ${rule.role}` };
  });
  const costs = scenario.newCosts.map(({ label, amountPence }) =>
    leaf({ label, unit: 'pence' }, amountPence, { kind: 'setting', at: evidence.scenarioAt }),
  );
  return derived(
    { label: 'new costs', unit: 'pence', figure: 'savings.newCosts' },
    'new posts and new costs a year',
    sum,
    [...posts, ...costs],
  );
}

function oneOffLeaves({ scenario }: Evidence, index: number | null): Step[] {
  return scenario.oneOffs
    .filter(({ year }) => index === null || year === index)
    .map(({ label, amountPence, at }) =>
      leaf({ label, unit: 'pence' }, amountPence, { kind: 'setting', at }),
    );
}

type YearFigure = 'recurring' | 'oneOff' | 'net' | 'cumulative' | 'baseChange';

/** A figure of one year of the plan, by the year's place: 1 is the year of the start. */
export function yearStep(evidence: Evidence, index: number, of: YearFigure): Step {
  return remembered(evidence, `year ${index} ${of}`, () => ofYear(evidence, index, of));
}

function ofYear(evidence: Evidence, index: number, of: YearFigure): Step {
  const year = evidence.plan.savings.years.find((one) => one.index === index)?.year ?? '';
  const named = (label: string) =>
    ({ label: `${year} ${label}`, unit: 'pence', figure: `savings.years.${year}.${of}` }) as const;
  switch (of) {
    case 'recurring':
      return { ...recurringOf(evidence, index), ...named('recurring') };
    case 'oneOff':
      return derived(
        named('one-off costs'),
        'sum of what is spent once in the year',
        sum,
        oneOffLeaves(evidence, index),
      );
    case 'net':
      return derived(named('net'), 'recurring saving less one-off costs', less, [
        yearStep(evidence, index, 'recurring'),
        yearStep(evidence, index, 'oneOff'),
      ]);
    case 'cumulative':
      return derived(
        named('cumulative'),
        'net of this year and those before',
        sum,
        evidence.plan.savings.years
          .filter((one) => one.index <= index)
          .map((one) => yearStep(evidence, one.index, 'net')),
      );
    case 'baseChange': {
      const isFirst = !evidence.plan.savings.years.some((one) => one.index === index - 1);
      const before = isFirst
        ? byRule({ label: 'the year before', unit: 'pence' }, 0)
        : yearStep(evidence, index - 1, 'recurring');
      return derived(
        named('change to base budget'),
        'recurring of the year before less that of this year',
        less,
        [before, yearStep(evidence, index, 'recurring')],
      );
    }
  }
}

function recurringOf(evidence: Evidence, index: number): Step {
  if (index === 0) return byRule({ label: 'not yet in effect', unit: 'pence' }, 0);
  const full = savingSteps(evidence)['savings.recurring']();
  if (index > 1)
    return derived({ label: '', unit: 'pence' }, 'a full year of the recurring saving', sum, [full]);
  const { start } = evidence.scenario;
  return derived(
    { label: '', unit: 'pence' },
    'recurring saving × months in effect ÷ 12, to the penny',
    monthsOfYear,
    [
      full,
      leaf({ label: `months in effect from ${isoDay(start)}`, unit: 'number' }, monthsInEffect(start), {
        kind: 'setting',
        at: evidence.startAt,
      }),
    ],
  );
}
