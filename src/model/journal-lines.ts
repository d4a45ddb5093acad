import { apportion } from './apportion.ts';
import type { Case, ChargeCode } from './case.ts';
import { isoDay, yearAt } from './day.ts';
import { endingPosts, timeLimited, timeLimitedIn, type EndingPosts } from './fixed-term.ts';
import { codeOf, keyOf, keysOf, vacancyCode } from './journal-codes.ts';
import type { LineSaving } from './nonpay.ts';
import type { AddedPosts, RolePosts } from './posts.ts';
import { costsBy, roleGroups, sharedOver } from './role-shares.ts';
import { deliveryOf, type Savings } from './savings.ts';
import type { Scenario } from './scenario.ts';

/** A change to one budget in pence: a saving is negative. */
export interface JournalLine {
  /** Null: nobody has said yet what it is charged to. */
  readonly costCentre: string | null;
  readonly account: string | null;
  readonly description: string;
  /** In the April–March year that holds the start. */
  readonly thisYearPence: number;
  /** In a full year, for good. */
  readonly permanentPence: number;
}

/** A plan as far as its budgets change. */
export interface Changes {
  readonly theCase: Case;
  readonly scenario: Scenario;
  readonly posts: readonly RolePosts[];
  readonly added: readonly AddedPosts[];
  readonly lines: readonly LineSaving[];
  readonly savings: Savings;
  readonly vacancyFactor: number;
}

type Permanent = Omit<JournalLine, 'thisYearPence'>;

/** Whether everything that the plan takes from has both codes: with one missing there can be no journal. */
export function charging({ theCase, posts, lines }: Changes): 'all' | 'some' | 'none' {
  const charged = [
    ...posts.filter(({ ruled }) => ruled).flatMap(({ role }) => roleGroups(theCase, role)),
    ...lines.filter(isSaved).map(({ line }) => line),
  ].map(({ costCentre, account }) => costCentre !== undefined && account !== undefined);
  if (charged.every((isCoded) => isCoded)) return 'all';
  return charged.some((isCoded) => isCoded) ? 'some' : 'none';
}

/** What each role saves for good, by what its posts are charged to; in one line where that is not known. */
export function roleLines({ theCase, posts }: Changes, isCoded: boolean): Permanent[] {
  return posts
    .filter(({ ruled }) => ruled)
    .flatMap((role) => {
      const groups = roleGroups(theCase, role.role);
      const shares = sharedOver(groups, {
        pence: role.savingPence,
        ending: endingPosts(theCase, role),
        keys: keysOf(groups, isCoded),
        keyOf: keyOf(isCoded),
      });
      return shares.map(({ key, pence }) => ({
        ...codeOf(key),
        description: `${role.role} posts`,
        permanentPence: 0 - pence,
      }));
    });
}

/** What each budget line saves, by its id: the odd penny must not go by the order of rows. */
export function budgetLines({ lines }: Changes, isCoded: boolean): Permanent[] {
  const byId = lines.filter(isSaved).toSorted((a, b) => (a.line.id < b.line.id ? -1 : 1));
  return byId.map(({ line, pence }) => ({
    ...codeOf(keyOf(isCoded)(line)),
    description: line.description === line.id ? line.id : `${line.id} ${line.description}`,
    permanentPence: 0 - pence,
  }));
}

/**
 * What goes the other way: the vacancy factor on pay that goes for good, to the vacancy line of the budget or, where
 * that has no codes, beside the saving; pension that is still paid, new posts and new costs, which nobody has
 * coded yet.
 */
export function furtherLines(changes: Changes, savingsCode: ChargeCode | null): Permanent[] {
  const { scenario, added, savings, theCase, vacancyFactor } = changes;
  const onEnding = endingOf(changes).reduce(
    (sum, each) => sum + each.costPence - timeLimited(each, vacancyFactor),
    0,
  );
  const uncoded = { costCentre: null, account: null };
  return [
    {
      ...(vacancyCode(theCase.budget) ?? savingsCode ?? uncoded),
      description: 'Turnover that the budget already assumes',
      permanentPence: savings.vacancyFactorPence - onEnding,
    },
    {
      ...uncoded,
      description: 'Pension that is still paid',
      permanentPence: savings.pensionNotSavedPence,
    },
    ...added.map(({ role, costPence }) => ({
      ...uncoded,
      description: `${role} posts (new)`,
      permanentPence: costPence,
    })),
    ...scenario.newCosts.map(({ label, amountPence }) => ({
      ...uncoded,
      description: label,
      permanentPence: amountPence,
    })),
  ];
}

/** What posts that end by themselves would still have cost this year, by what they are charged to. */
export function endingLines(changes: Changes, isCoded: boolean): JournalLine[] {
  return endingOf(changes).flatMap((posts) => {
    const keys = keysOf(posts.groups, isCoded);
    const parts = apportion(endingThisYear(changes, posts), costsBy(posts.groups, keys, keyOf(isCoded)));
    return keys.map((key, i) => ({
      ...codeOf(key),
      description: `${posts.role} posts, until they end on ${isoDay(posts.endDate)}`,
      thisYearPence: 0 - (parts[i] ?? 0),
      permanentPence: 0,
    }));
  });
}

/** The posts lost that end by themselves, of every role. */
export function endingOf({ theCase, posts }: Changes): EndingPosts[] {
  return posts.flatMap((role) => endingPosts(theCase, role));
}

/** What they would still have cost in the year that holds the start. */
export function endingThisYear(changes: Changes, posts: EndingPosts): number {
  const { theCase, scenario, vacancyFactor } = changes;
  const { start } = scenario;
  const delivery = deliveryOf(theCase, scenario);
  return timeLimitedIn(yearAt(1, start), { ending: [posts], start, vacancyFactor, delivery });
}

function isSaved({ line, pence }: LineSaving): boolean {
  return line.cashable && pence !== 0;
}
