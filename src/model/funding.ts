import { FUNDINGS, type Case, type Funding } from './case.ts';
import { fundingOf, timeLimited, type EndingPosts } from './fixed-term.ts';
import { roundHalfAway } from './money.ts';
import type { LineSaving } from './nonpay.ts';
import type { RolePosts } from './posts.ts';
import { roleGroups, sharedOver } from './role-shares.ts';

/** What the recurring saving is worth to one source of money, in pence a year. */
export interface FundingSaving {
  readonly funding: Funding;
  readonly recurringPence: number;
  readonly towardsTarget: boolean;
}

/** Whose money the recurring saving is. */
export interface WhoseMoney {
  readonly byFunding: readonly FundingSaving[];
  /** Falls to those whose saving is not wanted: never counted towards the target. */
  readonly elsewherePence: number;
  readonly towardsTargetPence: number;
  /** The part of the last that a vacancy factor takes from: pay that does not end by itself. */
  readonly payTowardsTargetPence: number;
}

/** What is shared out: the saving by its parts. */
export interface SavingParts {
  readonly theCase: Case;
  readonly posts: readonly RolePosts[];
  readonly ending: readonly EndingPosts[];
  readonly lines: readonly LineSaving[];
  readonly vacancyFactor: number;
  readonly vacancyFactorPence: number;
  readonly newCostsPence: number;
  readonly pensionNotSavedPence: number;
}

/** Whose saving the target is about, the first of them paying for what is new. */
export function targetFundings({ targetFunding }: Case): readonly [Funding, ...Funding[]] {
  const [first = 'general_fund', ...others] = targetFunding ?? [];
  return [first, ...others];
}

/** Every source that pays for a post in scope or a budget line, or that the target is about. */
export function fundingsOf(theCase: Case): Funding[] {
  const paying = new Set<Funding>([
    ...targetFundings(theCase),
    ...theCase.posts.filter(({ inScope }) => inScope).map(fundingOf),
    ...theCase.budget.map(fundingOf),
  ]);
  return FUNDINGS.filter((funding) => paying.has(funding));
}

/**
 * The recurring saving by who pays today: a role's by what each source pays of its posts, a line's to its own, the
 * vacancy factor in proportion to pay; what is new, and the pension that is still paid, to the target's first source.
 * They add up to the recurring saving exactly. A council cannot balance its general fund with a grant's money.
 */
export function whoseMoney(parts: SavingParts): WhoseMoney {
  const { theCase, lines, newCostsPence, pensionNotSavedPence } = parts;
  const [first, ...more] = targetFundings(theCase);
  const wanted = [first, ...more];
  const pay = payByFunding(parts);
  const factor = vacancyFactorByFunding(parts, pay);
  const byFunding = fundingsOf(theCase).map((funding): FundingSaving => {
    const ofLines = lines
      .filter(({ line }) => line.cashable && fundingOf(line) === funding)
      .reduce((sum, { pence }) => sum + pence, 0);
    const spent = funding === first ? newCostsPence + pensionNotSavedPence : 0;
    const recurringPence = (pay.get(funding) ?? 0) - (factor.get(funding) ?? 0) + ofLines - spent;
    return { funding, recurringPence, towardsTarget: wanted.includes(funding) };
  });
  const sumOf = (counts: boolean): number =>
    byFunding.reduce((sum, one) => sum + (one.towardsTarget === counts ? one.recurringPence : 0), 0);
  return {
    byFunding,
    elsewherePence: sumOf(false),
    towardsTargetPence: sumOf(true),
    payTowardsTargetPence: wanted.reduce((sum, funding) => sum + (pay.get(funding) ?? 0), 0),
  };
}

/** The pay saving that lasts, by source: what the roles save less the posts that would have ended. */
function payByFunding({ theCase, posts, ending }: SavingParts): ReadonlyMap<Funding, number> {
  const pay = new Map<Funding, number>();
  for (const role of posts.filter(({ ruled }) => ruled)) {
    const shares = sharedOver(roleGroups(theCase, role.role), {
      pence: role.savingPence,
      ending: ending.filter((each) => each.role === role.role),
      keys: FUNDINGS,
      keyOf: fundingOf,
    });
    if (shares.length === 0) shares.push({ key: targetFundings(theCase)[0], pence: role.savingPence });
    for (const { key, pence } of shares) pay.set(key, (pay.get(key) ?? 0) + pence);
  }
  return pay;
}

/** The vacancy factor on pay that lasts: each source's pay × it, to the penny, the last payer taking what is left. */
function vacancyFactorByFunding(
  { theCase, ending, vacancyFactor, vacancyFactorPence }: SavingParts,
  pay: ReadonlyMap<Funding, number>,
): ReadonlyMap<Funding, number> {
  const onEnding = ending.reduce((sum, each) => sum + each.costPence - timeLimited(each, vacancyFactor), 0);
  const payers = payersOf(theCase, (funding) => pay.get(funding) ?? 0);
  const exact = payers
    .slice(0, -1)
    .map((funding): [Funding, number] => [funding, roundHalfAway((pay.get(funding) ?? 0) * vacancyFactor)]);
  const left = exact.reduce((rest, [, pence]) => rest - pence, vacancyFactorPence - onEnding);
  return new Map([...exact, ...payers.slice(-1).map((funding): [Funding, number] => [funding, left])]);
}

/**
 * Who pays for what goes for good, those that the target is about first: the odd penny is the last one's, so that what
 * others save never moves what counts. The target's first where nothing goes.
 */
export function payersOf(theCase: Case, payOf: (funding: Funding) => number): readonly Funding[] {
  const wanted = targetFundings(theCase);
  const paying = FUNDINGS.filter((funding) => payOf(funding) !== 0);
  if (paying.length === 0) return [wanted[0]];
  return [
    ...paying.filter((funding) => wanted.includes(funding)),
    ...paying.filter((funding) => !wanted.includes(funding)),
  ];
}
