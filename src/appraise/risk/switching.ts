import { assumption } from '../../model/assumption.ts';
import { assumptionRule, partsOfId, type AssumptionId } from '../../model/assumption/table.ts';
import type { Case } from '../../model/case.ts';
import { noFigures } from '../../model/decided.ts';
import { deciding } from '../../model/plan.ts';
import type { Scenario } from '../../model/scenario.ts';
import { variedOf } from '../../model/varied/varied.ts';
import { kindOf, targetMargin } from './break-even.ts';
import { turnBetween, type Crossing } from './turn.ts';

/** One thing that would turn the verdict by itself: an assumption, and the value at which it does. */
export interface Switch extends Crossing {
  readonly id: AssumptionId;
  /** The role or line that it is about, as people call it; empty where it is about all. */
  readonly about: string;
  /** What the assumption is in the plan. */
  readonly from: number;
}

/** What would lose a target that is met, or meet one that is not, one thing at a time. */
export interface Switching {
  readonly targetMet: boolean;
  readonly switches: readonly Switch[];
}

/**
 * How far what most often goes otherwise than planned can go before the verdict turns, whether or not anybody has given
 * a range for it: pension that is still paid, turnover, delivery, the price of a post, a post more or less, a budget
 * line that stays. Green Book appraisals call these switching values.
 */
export function switchingValues(theCase: Case, scenario: Scenario): Switching {
  const tried = triedOf(theCase, scenario);
  const planned = tried.map(({ id }) => assumption(theCase, scenario, id));
  const varied = variedOf(
    theCase,
    scenario,
    tried.map(({ id }) => id),
  );
  const figures = noFigures();
  const marginAt = (values: readonly number[]): number => {
    varied(values, figures);
    return targetMargin(theCase, figures);
  };
  const targetMet = marginAt(planned) >= 0;
  const switches = tried.flatMap((one, i): Switch[] => {
    const from = planned[i] ?? 0;
    const to = farEnd(one.id, from, targetMet);
    const margin = (value: number): number => marginAt(planned.with(i, value));
    if (to === from || margin(to) >= 0 === targetMet) return [];
    const between = targetMet ? { good: from, bad: to } : { good: to, bad: from };
    return [{ ...one, from, ...turnBetween(margin, kindOf(one.id), between) }];
  });
  return { targetMet, switches };
}

/** What is tried: whatever any plan can lose by, then what each of its roles and lines can. */
function triedOf(theCase: Case, scenario: Scenario): Pick<Switch, 'id' | 'about'>[] {
  const roles = scenario.posts.map(({ role }) => role);
  const falling = deciding(theCase, scenario).lines.filter(({ line, pence }) => line.cashable && pence > 0);
  return [
    ...(['pension_not_saved', 'vacancy_factor', 'delivery_rate'] as const).map((id) => ({ id, about: '' })),
    ...roles.map((role) => ({ id: `regrade_per_post.${role}` as const, about: role })),
    ...roles.map((role) => ({ id: `extra_posts.${role}` as const, about: role })),
    ...falling.map(({ line: { id, description } }) => ({
      id: `line_saving.${id}` as const,
      about: description || id,
    })),
  ];
}

/** How far an assumption is followed: to where it costs most, or for a target that is missed to where it costs least. */
function farEnd(id: AssumptionId, from: number, targetMet: boolean): number {
  switch (partsOfId(id).name) {
    // One post is the question that is asked; how many it would take is for --solve.
    case 'extra_posts':
      return from + (targetMet ? 1 : -1);
    case 'line_saving':
      return targetMet ? 0 : Math.max(from, 1);
    case 'delivery_rate':
      return targetMet ? 0 : Math.max(from, 1);
    case 'regrade_per_post':
      return targetMet ? assumptionRule(id).max : assumptionRule(id).min;
    default:
      return targetMet ? 1 : 0;
  }
}
