import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { targetMargin } from '../../../src/appraise/risk/break-even.ts';
import { switchingValues } from '../../../src/appraise/risk/switching.ts';
import { decided, withValue } from '../../../src/model/decided.ts';
import { evaluate } from '../../../src/model/plan.ts';
import { trial } from '../../arbitrary-case.ts';
import { fixture } from '../../wirral.ts';

const { theCase, scenario } = await fixture('wirral', 'four-localities');

describe('what alone would turn the verdict', () => {
  it('is, for the Wirral case, pension, turnover, delivery, a price, a post, a line that stays', () => {
    const { targetMet, switches } = switchingValues(theCase, scenario);
    expect(targetMet).toBe(true);
    expect(switches.map(({ id, holds, fails }) => [id, holds, fails])).toEqual([
      ['pension_not_saved', 0.0360497, 0.0360498],
      ['vacancy_factor', 0.0290286, 0.0290287],
      ['delivery_rate', 0.97191934, 0.97191933],
      ['regrade_per_post.Area Team Leader', 1444.59, 1444.6],
      ['regrade_per_post.Information Sharing Coordinator', 1444.59, 1444.6],
      ['extra_posts.Area Team Leader', 0, 1],
      ['extra_posts.Information Sharing Coordinator', 0, 1],
      ['line_saving.B16', 0.14012, 0.14011],
    ]);
  });

  it('turns it, on any case: it holds on the one side and not on the other', () => {
    fc.assert(
      fc.property(trial, (of) => {
        const { targetMet, switches } = switchingValues(of.theCase, of.scenario);
        expect(targetMet).toBe(targetMargin(of.theCase, decided(of.theCase, of.scenario)) >= 0);
        for (const { id, holds, fails } of switches) {
          const at = (value: number) =>
            targetMargin(of.theCase, decided(of.theCase, withValue(of.scenario, id, value)));
          expect(at(holds)).toBeGreaterThanOrEqual(0);
          expect(at(fails)).toBeLessThan(0);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('meets a target that is missed, where a post less or a cheaper one would', async () => {
    const { scenario: missed } = await fixture('wirral', 'posts-only');
    expect(evaluate(theCase, missed).savings.targetMet).toBe(false);
    const { targetMet, switches } = switchingValues(theCase, missed);
    expect(targetMet).toBe(false);
    expect(switches.map(({ id, holds }) => [id, holds])).toEqual([
      ['regrade_per_post.Area Team Leader', -235.41],
      ['regrade_per_post.Information Sharing Coordinator', -235.41],
      ['extra_posts.Area Team Leader', -1],
      ['extra_posts.Information Sharing Coordinator', -1],
    ]);
  });
});
