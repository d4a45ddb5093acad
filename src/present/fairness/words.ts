import { list } from '../../issue/list.ts';
import type { LocalityFairness } from '../../model/fairness.ts';
import { roundHalfAway } from '../../model/money.ts';
import { decimal } from '../number.ts';

/**
 * The roles that change, as people say them: "leaders and coordinators" where each ends in a word for who does the
 * work; as the case has them elsewhere.
 */
export function rolesInWords(roles: readonly string[]): string {
  const last = roles.map((role) => role.trim().split(' ').at(-1)?.toLowerCase() ?? '');
  const plain = last.every((word) => /^[a-z-]+(er|or|ist|ant)$/.test(word));
  const isShort = plain && new Set(last).size === last.length;
  return list(isShort ? last.map((word) => `${word}s`) : roles);
}

/**
 * A share as a whole per cent, so that what stands beside it can be taken off it. Each rounded by itself: three equal
 * shares are 33% each, and one of them 34% would be read as more.
 */
export const wholePercent = (share: number | null): number | null =>
  share === null ? null : roundHalfAway(share * 100);

/** A whole per cent, or that it is not known. */
export const percentText = (whole: number | null): string => `${decimal(whole)}%`.replace('–%', '–');

/** Need, or children, per FTE: whole where it is large. */
export function perFteText(value: number | null): string {
  return decimal(value, value !== null && Math.abs(value) < 100 ? 1 : 0);
}

/** Localities with the widest gap between their share of posts and of need first. */
export function byGap(localities: readonly LocalityFairness[]): LocalityFairness[] {
  const width = ({ shareGap }: LocalityFairness): number => Math.round(Math.abs(shareGap ?? 0) * 1e9);
  return localities.toSorted((a, b) => width(b) - width(a));
}

/** The roles with a rule, in the order of the plan. */
export function rolesOf(localities: readonly LocalityFairness[]): string[] {
  return localities[0]?.roles.map(({ role }) => role) ?? [];
}
