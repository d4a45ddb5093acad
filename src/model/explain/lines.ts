import type { BudgetLine } from '../case.ts';
import { rolesNow } from '../establishment.ts';
import { merge } from '../merge.ts';
import { driverOf } from '../nonpay.ts';
import { areaAsOne } from './areas.ts';
import type { Evidence } from './evidence.ts';
import { fall, product, roundedProduct, sum, sumOfDecimals } from './operations.ts';
import { fteOfOne, postsOfRule, roleSteps } from './posts.ts';
import { remembered } from './remembered.ts';
import { countOfRows, fteOfRows } from './rows.ts';
import { derived, leaf, type Step } from './step.ts';

/** A line of the budget. */
export const lineCell = (line: BudgetLine): Step =>
  leaf({ label: line.description === '' ? line.id : line.description, unit: 'pence' }, line.amountPence, {
    kind: 'cell',
    at: line.at,
    column: 'amount',
  });

/** What one budget line saves; nothing to tell where its driver is none that falls. */
export function lineSaving(evidence: Evidence, line: BudgetLine): Step[] {
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
