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

it('says that released capacity, which the plan counts, is not in the caseload that groupings are weighed by', () => {
  const said = (scenario: string): string =>
    runLocplan(['group', 'fixtures/borough', '-s', scenario, '--into', '3'], root).stdout.replaceAll(
      /\s+/g,
      ' ',
    );
  const sentence = 'Worst per LP is over posts alone: released capacity (use_released_capacity: yes)';
  expect(said('capacity-used')).toContain(sentence);
  expect(said('three-hubs')).not.toContain(sentence);
});
