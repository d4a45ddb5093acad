import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { uncertainInputs } from '../../../src/appraise/risk/inputs.ts';
import { bySwing, swingOf, tornado } from '../../../src/appraise/risk/tornado.ts';
import { root, runLocplan } from '../../run-locplan.ts';
import { log, ranged, wirralWithRanges } from './ranges.ts';

const { theCase, scenario } = await wirralWithRanges();
const found = tornado(theCase, scenario, uncertainInputs(theCase, scenario).ranged);

interface Planned {
  readonly savings: {
    readonly recurringPence: number;
    readonly years: readonly { readonly cumulativePence: number; readonly recurringPence: number }[];
  };
  readonly caseload: { readonly worst: { readonly perLp: number } };
}

/** What `plan --set` prints. */
function planned(id: string, value: number): Planned {
  const assumptions = join(root, 'fixtures', 'ranges', 'assumptions.csv');
  const words = [
    'plan',
    'fixtures/wirral',
    '--assumptions',
    assumptions,
    '--set',
    `${id}=${value}`,
    '--json',
  ];
  return JSON.parse(runLocplan(words, root).stdout) as Planned;
}

describe('each assumption moved alone', () => {
  it.each(found.swings.map((swing) => [swing.input.id, swing] as const))(
    '%s is at its ends as two runs of plan --set are',
    (id, { input, atLow, atHigh }) => {
      for (const [value, figures] of [
        [input.range.low, atLow],
        [input.range.high, atHigh],
      ] as const) {
        const { savings, caseload } = planned(id, value);
        expect(figures.recurringPence).toBe(savings.recurringPence);
        // Of a case of one payer, what is drawn is the last year's recurring saving where months are not missing.
        const last = savings.years.at(-1);
        expect(figures.deliveredPence).toBe(last?.recurringPence);
        expect(figures.netPence).toBe(savings.years.at(-1)?.cumulativePence);
        expect(figures.worst).toBe(caseload.worst.perLp);
      }
    },
    20_000,
  );

  it('is sorted by how far it swings a figure, what does not move it left out', () => {
    const swings = bySwing(found, 'deliveredPence').map((swing) =>
      swingOf(swing, found.base, 'deliveredPence'),
    );
    expect(swings).toEqual(swings.toSorted((a, b) => b - a));
    expect(bySwing(found, 'worst').map(({ input }) => input.id)).toEqual(['lead_transfer_share']);
  });

  it('says what moves nothing, and nothing of what moves the standard alone', () => {
    expect(found.still).toEqual(['assessment_transfer_share']);
  });

  it('leaves over what assumptions do to each other: delivery of a saving that is less', () => {
    const assumptions = log({
      vacancy_factor: ranged(0, { high: 0.1 }),
      delivery_rate: ranged(1, { low: 0.5 }),
    });
    const of = { ...theCase, assumptions };
    const { base, swings, interactions } = tornado(of, scenario, uncertainInputs(of, scenario).ranged);
    const [saving] = interactions;
    const alone = swings.map(({ atLow, atHigh }) => Math.min(atLow.deliveredPence, atHigh.deliveredPence));
    expect(alone).toEqual([Math.round(base.deliveredPence / 2), 20577839 - 1990584]);
    // Half of the turnover is not lost twice.
    expect(saving?.leftOver).toBe(995292);
    expect(saving?.together).toBe((saving?.added ?? 0) + 995292);
  });
});
