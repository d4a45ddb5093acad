import { assumption } from '../../model/assumption.ts';
import { assumptionRule, partsOfId, type AssumptionId } from '../../model/assumption/table.ts';
import type { Case } from '../../model/case.ts';
import { decided, isMet } from '../../model/decided.ts';
import { deciding } from '../../model/plan.ts';
import type { Scenario } from '../../model/scenario.ts';
import { movedOf } from '../../model/varied/varied.ts';
import { targetMargin } from './break-even.ts';
import { turnBetween, type Crossing } from './crossings.ts';

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
  const { lines } = deciding(theCase, scenario);
  const roles = scenario.posts.map(({ role }) => role);
  const falling = lines.filter(({ line, pence }) => line.cashable && pence > 0).map(({ line }) => line);
  const tried: Pick<Switch, 'id' | 'about'>[] = [
    ...(['pension_not_saved', 'vacancy_factor', 'delivery_rate'] as const).map((id) => ({ id, about: '' })),
    ...roles.map((role) => ({ id: `regrade_per_post.${role}` as const, about: role })),
    ...roles.map((role) => ({ id: `extra_posts.${role}` as const, about: role })),
    ...falling.map(({ id, description }) => ({ id: `line_saving.${id}` as const, about: description || id })),
  ];
  const targetMet = isMet(theCase.targetPence, decided(theCase, scenario));
  return {
    targetMet,
    switches: tried.flatMap((one) => {
      const found = switchOf(theCase, scenario, one.id, targetMet);
      return found === null ? [] : [{ ...one, ...found }];
    }),
  };
}

function switchOf(
  theCase: Case,
  scenario: Scenario,
  id: AssumptionId,
  targetMet: boolean,
): (Crossing & Pick<Switch, 'from'>) | null {
  const from = assumption(theCase, scenario, id);
  const to = farEnd(id, from, targetMet);
  const at = movedOf(theCase, scenario, id);
  const margin = (value: number): number => targetMargin(theCase, at(value));
  if (to === from || margin(to) >= 0 === targetMet) return null;
  const between = targetMet ? { good: from, bad: to } : { good: to, bad: from };
  const { unit, whole } = assumptionRule(id);
  const kind = whole === true ? 'whole' : unit === 'pounds' ? 'pounds' : 'real';
  return { from, ...turnBetween(margin, kind, between) };
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
