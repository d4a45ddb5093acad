import type { AssumptionId } from '../../src/model/assumption/table.ts';
import { describe, expect, it } from 'vitest';
import { checkGates } from '../../src/appraise/gates.ts';
import type { Case, Funding, PostGroup, SetAssumption } from '../../src/model/case.ts';
import { evaluate } from '../../src/model/plan.ts';
import type { Savings } from '../../src/model/savings.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { fixture } from '../wirral.ts';

/** README.md of fixtures/worked: leaders save 50,000.00, coordinators 14,500.00, car mileage 1,500.00 or so. */
const worked = await fixture('worked', 'two-localities');

const paidBy = (funding: Record<string, Funding>, more: Partial<Case> = {}): Case => ({
  ...worked.theCase,
  posts: worked.theCase.posts.map((post): PostGroup => {
    const payer = funding[`${post.role} ${post.areas[0]?.areaId ?? ''}`] ?? funding[post.role];
    return payer === undefined ? post : { ...post, funding: payer };
  }),
  ...more,
});
const savingsOf = (theCase: Case, more: Partial<Scenario> = {}): Savings =>
  evaluate(theCase, { ...worked.scenario, ...more }).savings;
const byFunding = (savings: Savings): unknown =>
  savings.byFunding.map(({ funding, recurringPence, towardsTarget }) => [
    funding,
    recurringPence,
    towardsTarget,
  ]);

describe('whose money the recurring saving is', () => {
  it("is all the general fund's where nobody says otherwise, and all of it counts", () => {
    const savings = savingsOf(worked.theCase);
    expect(byFunding(savings)).toEqual([['general_fund', savings.recurringPence, true]]);
    expect(savings.elsewherePence).toBe(0);
    expect(savings.againstTargetPence).toBe(savings.recurringPence - worked.theCase.targetPence);
  });

  it('is shared by what each pays for the role today: two leaders in three on a grant, two thirds of their saving', () => {
    const theCase = paidBy({ 'Team Leader A1': 'grant', 'Team Leader A2': 'grant' });
    const savings = savingsOf(theCase);
    // 50,000.00 × 2/3, by largest remainder.
    expect(savings.elsewherePence).toBe(33_333_33);
    expect(savings.towardsTargetPence).toBe(savings.recurringPence - 33_333_33);
    expect(savings.againstTargetPence).toBe(savings.towardsTargetPence - theCase.targetPence);
    expect(savings.targetMet).toBe(false);
  });

  it('counts what the target says it is about', () => {
    const grant = paidBy({ 'Team Leader': 'grant' }, { targetFunding: ['grant'] });
    expect(savingsOf(grant).towardsTargetPence).toBe(50_000_00);
    const both = paidBy({ 'Team Leader': 'grant' }, { targetFunding: ['general_fund', 'grant'] });
    expect(savingsOf(both).elsewherePence).toBe(0);
  });

  it('has the vacancy factor in proportion to pay, to the penny', () => {
    const assumptions = new Map<AssumptionId, SetAssumption>([
      ...worked.theCase.assumptions,
      ['vacancy_factor' as const, { value: 0.03, at: null }],
    ]);
    const savings = savingsOf(paidBy({ 'Team Leader': 'grant' }, { assumptions }));
    expect(savings.elsewherePence).toBe(50_000_00 - 1_500_00);
  });

  it('has a line with who pays for it, and what is new with the first that the target is about', () => {
    const budget = worked.theCase.budget.map((line) =>
      line.id === 'L7' ? { ...line, funding: 'partner' as const } : line,
    );
    const newCosts = [{ label: 'Licence', amountPence: 700_00 }];
    const before = savingsOf(worked.theCase);
    const savings = savingsOf({ ...worked.theCase, budget }, { newCosts });
    expect(byFunding(savings)).toEqual([
      ['general_fund', before.payPence - 700_00, true],
      ['partner', before.nonPayPence, false],
    ]);
    const partners = savingsOf({ ...worked.theCase, budget, targetFunding: ['partner'] }, { newCosts });
    expect(partners.towardsTargetPence).toBe(before.nonPayPence - 700_00);
  });

  it('leaves a post that ends by itself out of what lasts, and out of who pays for it', () => {
    const posts = worked.theCase.posts.map((post): PostGroup =>
      post.role === 'Team Leader' && post.areas[0]?.areaId === 'A1'
        ? { ...post, funding: 'grant', contract: 'fixed_term', endDate: { year: 2026, month: 3, day: 31 } }
        : post,
    );
    const savings = savingsOf({ ...worked.theCase, posts });
    // The one leader who goes is the one whose grant ends: nothing is saved for good, for anybody.
    expect(savings.timeLimitedPence).toBe(50_000_00);
    expect(savings.elsewherePence).toBe(0);
    expect(savings.towardsTargetPence).toBe(savings.recurringPence);
  });

  it('is missed above the vacancy factor that its own pay bears', () => {
    const assumptions = new Map(worked.theCase.assumptions);
    assumptions.delete('vacancy_factor');
    const theCase = paidBy({ Coordinator: 'grant' }, { assumptions, targetPence: 50_000_00 });
    const { savings, faults } = evaluate(theCase, worked.scenario);
    const told = faults.find(({ code }) => code === 'vacancy-factor-unknown')?.message;
    // Of what counts, the leaders' 50,000.00 alone is pay.
    const above = (savings.againstTargetPence / 50_000_00) * 100;
    expect(told).toContain(`Above ${above.toFixed(1)}% the target is missed.`);
  });

  it('is what --fail-under holds against its limit', () => {
    const plan = evaluate(paidBy({ 'Team Leader': 'grant' }), worked.scenario);
    const [gate] = checkGates(plan, [], {
      failUnderPence: 60_000_00,
      failOn: 'never',
      strictReconcile: false,
    });
    expect(gate).toMatchObject({ value: plan.savings.towardsTargetPence, passed: false });
  });
});

describe('cost avoided', () => {
  it('is families × cost, beside the saving and never in it', () => {
    const set = (value: number) => ({ value, at: null });
    const assumptions = new Map<AssumptionId, SetAssumption>([
      ...worked.theCase.assumptions,
      ['escalations_avoided' as const, set(3)],
      ['escalation_cost' as const, set(41_000.5)],
    ]);
    const savings = savingsOf({ ...worked.theCase, assumptions });
    expect(savings.costAvoidingPence).toBe(123_001_50);
    expect(savings.recurringPence).toBe(savingsOf(worked.theCase).recurringPence);
    expect(savings.againstTargetPence).toBe(savingsOf(worked.theCase).againstTargetPence);
  });
});
