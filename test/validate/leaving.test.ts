import { describe, expect, it } from 'vitest';
import { check, original, resolve } from './worked.ts';

const of = (leaving: string): Promise<Awaited<ReturnType<typeof resolve>>> =>
  resolve('x', { x: `extends: base\none_off: null\nleaving: ${leaving}\n` });

describe('leaving in a scenario', () => {
  it('is the statutory scheme that nothing pays for, where it says no more', async () => {
    const { scenario, told } = await of('{}');
    expect(told).toEqual([]);
    expect(scenario?.leaving).toMatchObject({
      scheme: { multiplier: 1, weeksCap: 30, pay: 'capped' },
      date: null,
      pensionStrain: null,
      meanCost: null,
      payProtection: null,
      year: null,
      fundedBy: 'unfunded',
    });
  });

  it('can say all of it', async () => {
    const { scenario, told } = await of(`
  scheme: { multiplier: 2.2, weeks_cap: none, pay: actual }
  date: 2025-03-31
  pension_strain: £18,500
  mean_cost: { low: 8k, central: 14000, high: "£22,000.50" }
  pay_protection: { per_post: 3200, years: [1, 0.5] }
  year: 1
  funded_by: capital_receipts`);
    expect(told).toEqual([]);
    expect(scenario?.leaving).toMatchObject({
      scheme: { multiplier: 2.2, weeksCap: null, pay: 'actual' },
      date: { year: 2025, month: 3, day: 31 },
      pensionStrain: { lowPence: 1_850_000, centralPence: 1_850_000, highPence: 1_850_000 },
      meanCost: { lowPence: 800_000, centralPence: 1_400_000, highPence: 2_200_050 },
      payProtection: { perPostPence: 320_000, shares: [1, 0.5] },
      year: 1,
      fundedBy: 'capital_receipts',
    });
  });

  it('may start when no limit is known, with people.csv there, only if it gives a mean cost', async () => {
    const people = 'post_id,age,service_years\nS1,52,20\n';
    const later = (rule: string) =>
      resolve(
        'x',
        { x: `extends: base\nstart: 2028-04-01\none_off: null\nleaving: ${rule}\n` },
        { files: { people } },
      );
    expect((await later('{ mean_cost: 9000 }')).told).toEqual([]);
    expect((await later('{}')).told).toEqual([expect.stringContaining('redundancy-limit-missing')]);
  });

  it('is replaced whole by a later scenario, and null removes it', async () => {
    const over = {
      a: 'extends: base\nleaving: { mean_cost: 9000, funded_by: reserve }\n',
      b: 'extends: a\nleaving: { year: 1 }\n',
      c: 'extends: b\nleaving: null\n',
    };
    expect((await resolve('b', over)).scenario?.leaving).toMatchObject({ meanCost: null, year: 1 });
    expect((await resolve('c', over)).scenario?.leaving).toBeUndefined();
  });

  it('is told all at once where several of its entries are refused', async () => {
    const { told } = await of(
      '{ scheme: { multiplier: 1,8, pay: actuall }, date: 31/03/2025, funded_by: reserves }',
    );
    expect(told).toHaveLength(4);
    for (const part of ['unknown-key', 'pay cannot be', 'date cannot be', 'funded_by cannot be'])
      expect(told.join(' ')).toContain(part);
  });

  it.each([
    [
      '{ date: 31/03/2025 }',
      'x.yaml:3:18 error wrong-value: date cannot be "31/03/2025" → give a date such as 2013-03-31',
    ],
    ['{ mean_cost: -5 }', 'x.yaml:3:23 error negative-number'],
    [
      '{ mean_cost: { low: 9, central: 5, high: 10 } }',
      'x.yaml:3:23 error wrong-value: mean_cost cannot be "9, 5, 10" → give low, central and high',
    ],
    ['{ pension_strain: { low: 9, central: 5 } }', 'x.yaml:3:28 error wrong-value: pension_strain cannot be'],
    [
      '{ scheme: { multiplier: 40 } }',
      'x.yaml:3:34 error wrong-value: multiplier cannot be "40" → give a number from 0 to 10',
    ],
    ['{ pay_protection: { per_post: much, years: [1] } }', 'x.yaml:3:40 error money-not-a-number'],
    ['{ funded_by: reserves }', 'x.yaml:3:23 error wrong-value: funded_by cannot be "reserves"'],
    ['{ redundancy: 5 }', 'x.yaml:3:12 error unknown-key'],
  ])('%s is refused where it stands', async (leaving, told) => {
    const found = await of(leaving);
    expect(found.scenario).toBeNull();
    expect(found.told[0]).toContain(told);
  });

  it('says what pays for another one-off cost', async () => {
    const { scenario } = await resolve('x', {
      x: 'extends: base\none_off: [{ label: Move, amount: 500, year: 1, funded_by: reserve }]\n',
    });
    expect(scenario?.oneOffs).toMatchObject([{ label: 'Move', fundedBy: 'reserve' }]);
  });
});

describe('the day of the decision', () => {
  it('is kept where locplan.yaml says it', async () => {
    const locplan = `${original('locplan.yaml')}decision_date: 2025-01-20\n`;
    expect((await check({ locplan })).case?.decisionDate).toEqual({ year: 2025, month: 1, day: 20 });
    expect((await check()).case).not.toHaveProperty('decisionDate');
  });
});
