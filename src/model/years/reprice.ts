import type { BudgetLine, Case, PostGroup } from '../case.ts';
import { costOf, fteOf } from '../establishment.ts';
import { roundHalfAway, timesFraction } from '../money.ts';
import type { PostRule, Scenario } from '../scenario.ts';
import { afterAward, awardsTo, postCost, yearsAfter, type PriceYear } from './post-cost.ts';
import { inflationOf } from './prices.ts';

/** A case and an option as a later year would price them: the same posts, lines and costs, at that year's prices. */
export interface Repriced {
  readonly theCase: Case;
  readonly scenario: Scenario;
}

/**
 * Every price of a case and an option brought to a year. What today costs and what the plan costs are then worked out
 * from the same prices by the same code as in the year of the budget, and the difference is that year's saving.
 */
export function repriced(theCase: Case, scenario: Scenario, year: PriceYear): Repriced {
  const then: Case = {
    ...theCase,
    posts: theCase.posts.map((group) => repricedPosts(group, year)),
    budget: theCase.budget.map((line) => repricedLine(line, year)),
  };
  const rule = <R extends PostRule>(each: R): R => ({
    ...each,
    pricePence: repricedPrice(each, theCase, then),
  });
  return {
    theCase: then,
    scenario: {
      ...scenario,
      posts: scenario.posts.map(rule),
      newPosts: scenario.newPosts.map(rule),
      newCosts: scenario.newCosts.map((cost) => ({
        ...cost,
        amountPence: compounded(
          cost.amountPence,
          yearsAfter(year).map(() => year.generalInflation),
        ),
      })),
    },
  };
}

/**
 * Posts that are alike, each from its own row; where rows were too many to be kept, the awards on what they cost
 * together, National Insurance and pension with them. Pence a year.
 */
function repricedPosts(group: PostGroup, year: PriceYear): PostGroup {
  const { costRest: _, ...whole } = group;
  const costPence =
    group.rows === undefined
      ? awardsTo(year).reduce(
          (pence, award) => afterAward(pence, award, fteOf([group])),
          timesFraction(1, costOf([group])),
        )
      : group.rows.reduce((sum, row) => sum + postCost(row, group, year), 0);
  return { ...whole, costPence };
}

function repricedLine(line: BudgetLine, year: PriceYear): BudgetLine {
  const rates = yearsAfter(year).flatMap((each) => inflationOf(year.prices, line.subjective, each) ?? []);
  return {
    ...line,
    amountPence: compounded(
      line.amountPence,
      rates.map(({ rate }) => rate),
    ),
  };
}

/** An amount after each of the rates: amount × (1 + rate) × …, to the penny. */
export function compounded(pence: number, rates: readonly number[]): number {
  return roundHalfAway(rates.reduce((amount, rate) => amount * (1 + rate), pence));
}

/** The posts whose cost a given price follows: those of the role in scope, else of all roles in scope. */
export function pricedBy(role: string, { posts }: Case): readonly PostGroup[] {
  const inScope = posts.filter((group) => group.inScope);
  const own = inScope.filter((group) => group.role === role);
  return own.length > 0 ? own : inScope;
}

/** A price that the option gives goes as the mean cost of the role's posts does. Pence a post. */
function repricedPrice({ role, pricePence }: PostRule, today: Case, then: Case): number | null {
  if (pricePence === null) return null;
  const [now, before] = [costOf(pricedBy(role, then)), costOf(pricedBy(role, today))];
  if (before.numerator === 0n) return pricePence;
  return timesFraction(pricePence, { numerator: now.numerator, denominator: before.numerator });
}
