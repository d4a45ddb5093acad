import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type AssumptionId, assumptionRule } from '../../src/model/assumption/table.ts';
import { readOverrides } from '../../src/validate/scenario/overrides.ts';
import { check, original, resolve } from './worked.ts';

const HEADER = 'id,value,low,high,distribution,high_chance,source\n';
const log = (rows: string): Promise<Awaited<ReturnType<typeof check>>> =>
  check({ assumptions: `${HEADER}${rows}\n` });

const rangeIn = async (row: string) => {
  const { case: found, told } = await log(row);
  expect(told).toEqual([]);
  return found?.assumptions.get(row.split(',')[0] as AssumptionId)?.range;
};

describe('the range of an assumption', () => {
  it('is its low and high, of a triangle where no distribution is given, and remembers where it is written', async () => {
    expect(await rangeIn('vacancy_factor,2%,0,5%,,,Finance')).toEqual({
      low: 0,
      high: 0.05,
      shape: 'triangular',
      highChance: 0.5,
      isJudgement: false,
      at: { file: 'assumptions.csv', record: 1, field: 2 },
    });
  });

  it('ends at the value where low or high is given alone', async () => {
    const [low, high] = [await rangeIn('delivery_rate,1,0.9,,,,'), await rangeIn('slippage_months,0,,6,,,')];
    expect(low).toMatchObject({ low: 0.9, high: 1, at: { field: 2 } });
    expect(high).toMatchObject({ low: 0, high: 6, at: { field: 3 } });
  });

  it('is none where nothing is given, and where low and high are the value', async () => {
    expect(await rangeIn('mtfs_years,4,,,,,')).toBeUndefined();
    expect(await rangeIn('mtfs_years,4,4,4,,,')).toBeUndefined();
    expect(await rangeIn('mtfs_years,4,4,,pert,,')).toBeUndefined();
  });

  it.each([
    ['Triangular', 'triangular'],
    ['PERT', 'pert'],
    ['uniform', 'uniform'],
    ['two_point', 'two_point'],
    ['Two point', 'two_point'],
    ['two-point', 'two_point'],
  ])('is of the distribution %s whatever its case and signs', async (written, shape) => {
    expect(await rangeIn(`vacancy_factor,0,0,0.05,${written},,`)).toMatchObject({ shape });
  });

  it('of two points has the chance of the high one, and a value anywhere between', async () => {
    const range = await rangeIn('extra_posts.Coordinator,1,0,2,two_point,10%,');
    expect(range).toMatchObject({ shape: 'two_point', highChance: 0.1, low: 0, high: 2 });
  });

  it.each([
    ['', true],
    ['Judgement', true],
    ['our judgement, June', true],
    ['Judgment', true],
    ['Published 12 to 17', false],
  ])('with the source "%s" is judgement: %s', async (source, isJudgement) => {
    expect(await rangeIn(`vacancy_factor,0,0,0.05,,,"${source}"`)).toMatchObject({ isJudgement });
  });

  it('is read under the headings that people give', async () => {
    const { case: found, told } = await check({
      assumptions:
        'Assumption,Value,Min,Max,Shape,Probability of High\nvacancy_factor,0,0,5%,Two points,0.2\n',
    });
    expect(told).toEqual([]);
    expect(found?.assumptions.get('vacancy_factor')?.range).toMatchObject({
      shape: 'two_point',
      highChance: 0.2,
    });
  });
});

describe('the range of an assumption is refused', () => {
  it.each([
    [
      'upside down, and not for its value too',
      'vacancy_factor,0,5%,1%,,,',
      'assumptions.csv:2:18 error range-upside-down: vacancy_factor has a low of 0.05, above its high of 0.01 → swap them: low 0.01, high 0.05',
    ],
    [
      'without its value in it',
      'vacancy_factor,6%,0,5%,,,',
      'assumptions.csv:2:16 error assumption-outside-low-high: vacancy_factor is 0.06, which is above its high, 0.05 → make low ≤ value ≤ high',
    ],
    [
      'where a low alone is above the value',
      'vacancy_factor,0,5%,,,,',
      'assumptions.csv:2:16 error assumption-outside-low-high: vacancy_factor is 0, which is below its low, 0.05 → make low ≤ value ≤ high',
    ],
    [
      'with a part of a month, whatever its value',
      'slippage_months,0,0,2.5,,,',
      'assumptions.csv:2:21 error assumption-out-of-range: slippage_months must be a whole number from 0 to 60, not "2.5" → write a value in that range',
    ],
    [
      'with a distribution that there is not',
      'vacancy_factor,0,0,5%,triangluar,,',
      'assumptions.csv:2:23 error unknown-word: Distribution is not a word known here: "triangluar" → did you mean triangular?',
    ],
    [
      'where there is only a distribution',
      'vacancy_factor,0,,,pert,,',
      'assumptions.csv:2:20 error distribution-without-range: vacancy_factor is to be pert, but has neither low nor high → give it low and high, or leave distribution empty',
    ],
    [
      'with a chance that is none',
      'vacancy_factor,0,0,5%,two_point,1.2,',
      'assumptions.csv:2:33 error number-out-of-range: High chance is out of range: "1.2" → write a share from 0 to 1, or 0% to 100%',
    ],
    [
      'with the chance of a point that its distribution has not',
      'vacancy_factor,0,0,5%,,0.2,',
      'assumptions.csv:2:24 error high-chance-unused: vacancy_factor has a high_chance, which is of two_point alone; its distribution is not given → write two_point as its distribution, or leave high_chance empty',
    ],
  ])('%s', async (_, row, expected) => {
    expect((await log(row)).told).toEqual([expected]);
  });
});

describe('a scenario', () => {
  const settings = (entries: string) => resolve('base+x', { x: `assumptions: [${entries}]\n` });

  it('gives a range as the assumption log does, with its reason as the source', async () => {
    const { scenario, told } = await settings(
      '{ id: extra_posts.Coordinator, value: 0, low: 0, high: 1, distribution: Two point, high_chance: 10%, reason: Judgement }, { id: vacancy_factor, value: 1%, high: 4%, reason: Finance }',
    );
    expect(told).toEqual([]);
    expect(scenario?.assumptions.get('extra_posts.Coordinator')).toMatchObject({
      source: 'Judgement',
      range: { low: 0, high: 1, shape: 'two_point', highChance: 0.1, isJudgement: true },
    });
    expect(scenario?.assumptions.get('vacancy_factor')?.range).toEqual({
      low: 0.01,
      high: 0.04,
      shape: 'triangular',
      highChance: 0.5,
      isJudgement: false,
      at: { file: 'x.yaml', path: ['assumptions', 1, 'high'] },
    });
  });

  it('that sets a value alone holds it, and so does the command line', async () => {
    const { scenario } = await settings('{ id: vacancy_factor, value: 0.02 }');
    expect(scenario?.assumptions.get('vacancy_factor')).not.toHaveProperty('range');
    const { overrides } = readOverrides(['vacancy_factor=3%']);
    const x = 'assumptions: [{ id: vacancy_factor, value: 0.02, low: 0, high: 0.05 }]\n';
    const set = await resolve('base+x', { x }, { overrides });
    expect(set.scenario?.assumptions.get('vacancy_factor')).toEqual({ value: 0.03, at: null });
  });

  it('is refused for what the log is refused for, each thing once', async () => {
    const { told } = await settings(
      '{ id: vacancy_factor, value: 0, low: 5%, high: 1% }, { id: delivery_rate, value: 1, low: 0.9, distribution: two_pont, high_chance: 0.1 }, { id: slippage_months, value: 0, high: 6, distribution: two_point, high_chance: 2 }, { id: discount_rate, value: 0, distribution: pert }',
    );
    expect(told.map((line) => line.split(': ')[0])).toEqual([
      'x.yaml:1:52 error range-upside-down',
      'x.yaml:1:123 error unknown-word',
      'x.yaml:1:233 error number-out-of-range',
      'x.yaml:1:283 error distribution-without-range',
    ]);
  });
});

describe('an assumption about a role or a line', () => {
  it('that there is not is told where it is named, also where its value is refused', async () => {
    expect((await log('extra_posts.coordinater,0.5,,,,,\nline_saving.L77,1,0,1,,,')).told).toEqual([
      'assumptions.csv:2:25 error assumption-out-of-range: extra_posts.coordinater must be a whole number from -1000 to 1000, not "0.5" → write a value in that range',
      'assumptions.csv:2:1 error unknown-role: No post has the role "coordinater" → did you mean Coordinator?',
      'assumptions.csv:3:1 error unknown-budget-line: There is no budget line "L77" → did you mean L7?',
    ]);
  });

  it('is told in a scenario and on the command line', async () => {
    const { overrides } = readOverrides(['unit_cost_change.Team Leadr=1%']);
    const x = 'assumptions: [{ id: line_saving.transport, value: 0 }]\n';
    expect((await resolve('base+x', { x }, { overrides })).told).toEqual([
      'x.yaml:1:21 error unknown-budget-line: There is no budget line "transport" → write the line_id as in the budget file',
      'error unknown-role: No post has the role "Team Leadr" → did you mean Team Leader?',
    ]);
  });

  it('of a scenario can be about a post that is new in it', async () => {
    const x =
      'new_posts: [{ role: Hub Manager, total: 1, price: 52000 }]\nassumptions: [{ id: regrade_per_post.Hub Manager, value: 0, high: 2000 }]\n';
    expect((await resolve('base+x', { x })).told).toEqual([]);
  });

  it('is not held against files that could not be read', async () => {
    const { told } = await check({
      assumptions: `${HEADER}extra_posts.Nobody,0,,,,,\nline_saving.L77,1,,,,,\n`,
      staffing: 'post_id,fte\nS1,1\n',
      budget: 'subjective,amount\nsupplies,1\n',
    });
    expect(told.join('\n')).not.toMatch(/unknown-(role|budget-line)/);
  });

  it('with a misspelt name is suggested with its role or line, where the name has such', async () => {
    expect((await log('line_savings.L7,1,,,,,\nvacancy_factr.L7,0,,,,,\nline_saving.,0,,,,,')).told).toEqual([
      'assumptions.csv:2:1 error unknown-assumption: There is no assumption "line_savings.L7" → did you mean line_saving.L7?',
      'assumptions.csv:3:1 error unknown-assumption: There is no assumption "vacancy_factr.L7" → did you mean vacancy_factor?',
      'assumptions.csv:4:1 error unknown-assumption: There is no assumption "line_saving." → did you mean line_saving?',
    ]);
  });
});

describe('correlations', () => {
  const locplan = (entries: string): string => `${original('locplan.yaml')}correlations:\n${entries}`;

  it('are pairs of assumptions with a rank', async () => {
    const { case: found, told } = await check({
      locplan: locplan('  - { between: [vacancy_factor, line_saving.L7], rank: -0.6 }\n'),
    });
    expect(told).toEqual([]);
    expect(found?.correlations).toEqual([
      {
        one: 'vacancy_factor',
        other: 'line_saving.L7',
        rank: -0.6,
        at: { file: 'locplan.yaml', path: ['correlations', 0, 'rank'] },
      },
    ]);
    expect((await check()).case).not.toHaveProperty('correlations');
  });

  it('are refused where an id is unknown, stands twice, or is a pair already', async () => {
    const { told } = await check({
      locplan: locplan(`  - { between: [vacancy_factr, delivery_rate], rank: 0.6 }
  - { between: [delivery_rate, delivery_rate], rank: 1 }
  - { between: [vacancy_factor, delivery_rate], rank: 0.6 }
  - { between: [delivery_rate, vacancy_factor], rank: 0.6 }
  - { between: [extra_posts.Nobody, vacancy_factor], rank: 0.6 }
`),
    });
    expect(told.map((line) => line.split(': ')[0])).toEqual([
      'locplan.yaml:9:17 error unknown-assumption',
      'locplan.yaml:10:32 error correlation-with-itself',
      'locplan.yaml:12:16 error correlation-twice',
      'locplan.yaml:13:17 error unknown-role',
    ]);
  });

  it.each([
    [
      '[vacancy_factor, delivery_rate], rank: 1.5',
      '9:55 error wrong-value: rank cannot be "1.5" → give a rank correlation from -1 to 1',
    ],
    [
      '[vacancy_factor], rank: 0.5',
      '9:16 error wrong-value: between cannot be "["vacancy_factor"]" → give two ids of assumptions, such as [vacancy_factor, delivery_rate]',
    ],
  ])('are refused where they are no pair with a rank from -1 to 1: %s', async (pair, expected) => {
    const { told } = await check({ locplan: locplan(`  - { between: ${pair} }\n`) });
    expect(told).toEqual([`locplan.yaml:${expected}`]);
  });

  it('of an assumption without a range in the case or a scenario are told once', async () => {
    const files = {
      locplan: locplan(`  - { between: [vacancy_factor, delivery_rate], rank: 0.6 }
  - { between: [caseload_standard, delivery_rate], rank: 0.1 }
`),
    };
    const { scenario, told } = await resolve('base', {}, { files });
    expect(scenario).not.toBeNull();
    // The scenario is looked up alone here, so that the place in the case has no line.
    expect(told).toEqual([
      'locplan.yaml notice correlation-without-range: delivery_rate has no low and high, so that nothing can go together with it → give it low and high, or take its pairs out of correlations',
    ]);
    const x = 'assumptions: [{ id: delivery_rate, value: 1, low: 0.9 }]\n';
    expect((await resolve('base+x', { x }, { files })).told).toEqual([]);
  });
});

describe('the log of fixtures/ranges', () => {
  const rows = (path: string): readonly (readonly string[])[] =>
    readFileSync(new URL(`../../fixtures/${path}`, import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((row) => row.split(',').slice(0, 4));
  const [ranges, wirral] = [rows('ranges/assumptions.csv'), rows('wirral/assumptions.csv')];

  it('has the rows of fixtures/wirral, and of what else it has a range for the default as its value', () => {
    expect(ranges.slice(0, wirral.length)).toEqual(wirral);
    for (const [id, value] of ranges.slice(wirral.length)) {
      expect([id, Number(value)]).toEqual([id, assumptionRule(id as AssumptionId).default]);
    }
  });
});
