import type { LineSaving } from './nonpay.ts';
import type { AddedPosts, RolePosts } from './posts.ts';
import type { Savings } from './savings.ts';
import type { NewCost } from './scenario.ts';

/** A step from today's budget to the planned one. The steps add up to the difference exactly. */
export interface BridgeStep {
  readonly kind:
    'role' | 'vacancyFactor' | 'timeLimited' | 'pensionNotSaved' | 'subjective' | 'newPosts' | 'newCost';
  /** The role, the subjective group or the label. */
  readonly name: string;
  /** A change to the budget: a saving is negative. */
  readonly pence: number;
}

/** Every step that changes the budget: what a finance officer ticks off against the ledger. Steps of £0 are left out. */
export function bridge(
  savings: Savings,
  posts: readonly RolePosts[],
  added: readonly AddedPosts[],
  lines: readonly LineSaving[],
  newCosts: readonly NewCost[],
): BridgeStep[] {
  const cashable = lines.filter(({ line }) => line.cashable);
  const groups = [...new Set(cashable.map(({ line }) => line.subjective))];
  const steps: BridgeStep[] = [
    ...posts.map(({ role, savingPence }) => ({ kind: 'role' as const, name: role, pence: -savingPence })),
    { kind: 'vacancyFactor', name: 'vacancy factor', pence: savings.vacancyFactorPence },
    { kind: 'timeLimited', name: 'posts that end by themselves', pence: savings.timeLimitedPence },
    { kind: 'pensionNotSaved', name: 'pension that is still paid', pence: savings.pensionNotSavedPence },
    ...groups.map((subjective) => {
      const saved = cashable.filter(({ line }) => line.subjective === subjective);
      return {
        kind: 'subjective' as const,
        name: subjective,
        pence: -saved.reduce((s, { pence }) => s + pence, 0),
      };
    }),
    ...added.map(({ role, costPence }) => ({ kind: 'newPosts' as const, name: role, pence: costPence })),
    ...newCosts.map(({ label, amountPence }) => ({
      kind: 'newCost' as const,
      name: label,
      pence: amountPence,
    })),
  ];
  return steps.filter(({ pence }) => pence !== 0);
}
