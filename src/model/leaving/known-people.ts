import type { Case, PostGroup } from '../case.ts';
import type { LeavingRule, Scenario } from '../scenario.ts';
import { leavingDate } from './leavers.ts';
import { weeksPayLimit } from './limits.ts';
import { redundancyPence, statutoryWeeks, weeksPay } from './redundancy.ts';

/** One who may leave, as far as a sum over several needs it. */
export interface Known {
  readonly pence: number;
  readonly weeks: number;
  readonly age: number;
}

/** Of a group of posts, those who hold them, as far as ages and service are known. */
export function knownIn(
  { people = [] }: Case,
  scenario: Scenario,
  { scheme }: LeavingRule,
): (group: PostGroup) => Known[] {
  const limit = weeksPayLimit(leavingDate(scenario));
  const byPost = new Map(people.map((person) => [person.postId, person]));
  return ({ rows = [] }) =>
    rows.flatMap(({ id, payPence, times }) => {
      const person = byPost.get(id);
      if (person === undefined || limit === null) return [];
      const weeks = statutoryWeeks(person.age, person.serviceYears);
      const pence = redundancyPence(weeks, weeksPay(payPence, times), scheme, limit);
      return [{ pence, weeks, age: person.age }];
    });
}
