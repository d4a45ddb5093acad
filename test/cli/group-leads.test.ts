import { expect, it } from 'vitest';
import { root, runLocplan } from '../run-locplan.ts';

const run = (words: readonly string[]): unknown => JSON.parse(runLocplan([...words, '--json'], root).stdout);

it('the caseload of your grouping is that of the plan, with families freed, partners full and weights', () => {
  for (const scenario of ['three-hubs', 'partners-first']) {
    const asked = ['fixtures/borough', '-s', scenario];
    const plan = run(['plan', ...asked]) as { caseload: { worst: { perLp: number } } };
    const group = run(['group', ...asked, '--into', '3']) as { yours: { caseload: number } };
    expect(group.yours.caseload).toBeCloseTo(plan.caseload.worst.perLp, 9);
  }
});
