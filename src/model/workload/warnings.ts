import { fault } from '../../issue/fault.ts';
import type { Fault } from '../../issue/issue.ts';
import { suggest } from '../../issue/suggest.ts';
import type { Scenario } from '../scenario.ts';
import { ownerThen, type Functions } from './functions.ts';

/** What is done today by a role that has no post, where that it has none in the plan is not told of the same row. */
export function phantomOwners(
  { each }: Functions,
  scenario: Scenario,
  { today, planned }: { readonly today: readonly string[]; readonly planned: readonly string[] },
): Fault[] {
  return each.flatMap((one) => {
    const { name, hoursPerYear: hours, nowBy: role, at, nowAt = at } = one;
    const isTold = ownerThen(one, scenario) === role && !planned.includes(role);
    if (role === '' || hours <= 0 || isTold || today.includes(role)) return [];
    return [fault('owner-without-post', { name, hours, role, near: suggest(role, today) }, nowAt)];
  });
}

/** What nobody does in the plan: no one is named for it, or a role that the plan has no post of. */
export function functionFaults(
  { each, roles }: Functions,
  scenario: Scenario,
  planned: readonly string[],
): Fault[] {
  const staffed = new Set(roles.filter(({ ftePlanned }) => ftePlanned > 0).map(({ role }) => role));
  return each.flatMap((one) => {
    const { name, hoursPerYear: hours, at } = one;
    const role = ownerThen(one, scenario);
    if (hours <= 0 || staffed.has(role)) return [];
    return role === ''
      ? [fault('function-without-owner', { name, hours }, at)]
      : [fault('owner-not-in-plan', { name, hours, role, near: suggest(role, planned) }, at)];
  });
}
