import type { AssumptionId } from '../assumption/table.ts';
import type { BudgetLine, Case, PostGroup, SetAssumption } from '../case.ts';
import { costOf, fteOf } from '../establishment.ts';
import { roundHalfAway, timesFraction, type Fraction } from '../money.ts';
import { payOf } from '../pay.ts';
import { regradePence } from '../price-change.ts';
import type { PostRule, Scenario } from '../scenario.ts';
import { afterAward, awardsTo, payThen, postCost, yearsAfter, type PriceYear } from './post-cost.ts';
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
      assumptions: new Map([
        ...scenario.assumptions,
        ...scenario.posts.flatMap((each) => repricedRegrade(each, { theCase, scenario }, then)),
      ]),
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
 * together, National Insurance and pension with them, and on what they are paid. Pence a year.
 */
function repricedPosts(group: PostGroup, year: PriceYear): PostGroup {
  const { costRest: _cost, payRest: _pay, ...whole } = group;
  const { rows } = group;
  const together = (today: Fraction): number =>
    awardsTo(year).reduce(
      (pence, award) => afterAward(pence, award, fteOf([group])),
      timesFraction(1, today),
    );
  const costPence =
    rows === undefined
      ? together(costOf([group]))
      : rows.reduce((sum, row) => sum + postCost(row, group, year), 0);
  const pay = payOf([group]);
  if (pay === null) return { ...whole, costPence };
  const paidPence =
    rows === undefined ? together(pay) : rows.reduce((sum, row) => sum + payThen(row, group.fte, year), 0);
  return { ...whole, costPence, payPence: paidPence };
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
  return pricePence === null ? null : alongPosts(pricePence, role, today, then);
}

/** What a post of the role costs more since its job is graded anew goes as its posts do: the assumption then. */
function repricedRegrade(
  { role }: PostRule,
  { theCase: today, scenario }: Repriced,
  then: Case,
): [AssumptionId, SetAssumption][] {
  const now = regradePence(today, scenario, role);
  if (now === 0) return [];
  const pence = alongPosts(now, role, today, then);
  return [[`regrade_per_post.${role}`, { value: pence / 100, at: null }]];
}

/** Pence of a post that go as the mean cost of the role's posts does. */
function alongPosts(pence: number, role: string, today: Case, then: Case): number {
  const [now, before] = [costOf(pricedBy(role, then)), costOf(pricedBy(role, today))];
  if (before.numerator === 0n) return pence;
  return timesFraction(pence, { numerator: now.numerator, denominator: before.numerator });
}
