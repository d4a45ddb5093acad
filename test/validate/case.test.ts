import { describe, expect, it } from 'vitest';
import { readDay, readFinancialYear } from '../../src/validate/days.ts';
import { checkCase } from '../../src/validate/check-case.ts';
import { check, original, tableOf } from './worked.ts';

describe('a case', () => {
  it('without faults is all that is known before any option', async () => {
    const { case: found, told, scenario } = await check();
    expect(told).toEqual([]);
    expect(found).toMatchObject({ financialYear: 2024, targetPence: 6_000_000, caution: null });
    expect(scenario?.name).toBe('two-localities');
    expect(found?.areas[1]).toMatchObject({
      id: 'A2',
      name: 'Riverbank',
      need: 2000,
      openFamilies: 60,
      socialCareFamilies: 20,
      partnerLedFamilies: 10,
      contactsPerYear: 400,
      lat: null,
      lon: null,
    });
    expect(found?.budget.reduce((sum, { amountPence }) => sum + amountPence, 0)).toBe(238_000_00);
    expect(found?.claims.map(({ figure, says }) => [figure, says])).toEqual([
      ['savings.recurring', 66000],
      ['posts.Team Leader.reductionFte', 1],
    ]);
  });

  it('does without locplan.yaml where target and year are given', async () => {
    const tables = {
      areas: await tableOf('areas', 'Area,Area Name,Open\nA1,Docks,30\n'),
      staffing: await tableOf('staffing', 'Post No,Job Title,WTE,Salary,NI\nS1,Leader,1,40000,4000\n'),
      budget: await tableOf('budget', 'Line,Type,Amount\nL1,Direct Employee Expenses,44000\n'),
    };
    const sources = { ...tables, file: null, adjacency: null, assumptions: null };
    const { case: found, faults } = await checkCase({ ...sources, targetPence: 100, financialYear: 2012 });
    expect(faults).toEqual([]);
    expect(found).toMatchObject({ title: '', areas: [{ need: 0, contactsPerYear: null }] });
    const without = await checkCase({ ...sources, targetPence: null, financialYear: null });
    expect(without.faults.map(({ code, at }) => [code, at])).toEqual([
      ['target-missing', null],
      ['financial-year-assumed', null],
    ]);
  });

  it('is refused where parts of the families exceed the whole', async () => {
    const { told } = await check({ areas: original('areas.csv').replace('2000,60,', '2000,29,') });
    expect(told).toEqual([
      'areas.csv:3:19 error families-exceed-open: A2 has 30 social-care and partner-led families, but 29 open → both are parts of open_families: correct one of the three',
    ]);
  });

  it('is refused where an area has more deprived children than children', async () => {
    const deprived = ['deprived_children', '1000', '2001', ''];
    const rows = original('areas.csv').trimEnd().split('\n');
    const { told } = await check({ areas: rows.map((row, i) => `${row},${deprived[i] ?? ''}`).join('\n') });
    expect(told).toEqual([
      'areas.csv:3:32 error deprived-exceed-children: A2 has 2001 most deprived children, but 2000 children → they are a part of children_0_17: correct one of the two',
    ]);
  });

  it('says whose saving the target is about and what the saving is moved to, each word told by itself', async () => {
    const locplan = original('locplan.yaml');
    const { case: found } = await check({
      locplan: `${locplan}target_funding: grant\nsavings_code: { cost_centre: 0900, account: 9000 }\n`,
    });
    expect(found).toMatchObject({
      targetFunding: ['grant'],
      savingsCode: { costCentre: '0900', account: '9000' },
    });
    const { told } = await check({ locplan: `${locplan}target_funding: [grant, genral_fund]\n` });
    expect(told).toEqual([
      'locplan.yaml:8:25 error wrong-value: target_funding cannot be "genral_fund" → did you mean general_fund?',
    ]);
  });

  it('is not told that a year is missing whose entry was refused', async () => {
    const locplan = `${original('locplan.yaml')}pay_awards: { 2027/28: 3 }\nemployer_ni: { 2027/28: { rate: 1500%, threshold: 5000 } }\n`;
    const { told } = await check({ locplan });
    expect(told.map((each) => each.split(' ')[2]?.replace(':', ''))).toEqual([
      'pay-award-unclear',
      'wrong-value',
    ]);
  });

  it('is told all that is wrong with it also where something lacks a key of its own', async () => {
    const locplan = original('locplan.yaml');
    const { told } = await check({
      locplan: `${locplan}savings_code: { account: 9000 }\ntarget_funding: nobody\n`,
    });
    expect(told.map((each) => each.replace(/:.*/s, ''))).toHaveLength(2);
    expect(told.join(' ')).toMatch(/"cost_centre" is missing.*target_funding cannot be "nobody"/s);
  });

  it('is held against itself: areas, signs, borders', async () => {
    const { told } = await check({
      budget: original('budget.csv')
        .replace('L5,A2', 'L5,AX')
        .replace('-2000', '2000')
        .replace('1000,fixed', '1000,vacancy'),
      adjacency: 'area_a,area_b\nA1,A1\nA1,A2\nA2,A1\nA1,A4\n',
    });
    expect(told.map((line) => line.split(': ')[0])).toEqual([
      'budget.csv:6:4 error unknown-area',
      'budget.csv:9:24 warning vacancy-above-zero',
      'budget.csv:10:18 warning income-above-zero',
      'adjacency.csv:2:4 error self-adjacency',
      'adjacency.csv:4:1 error duplicate-border',
      'adjacency.csv:5:4 error unknown-area',
    ]);
  });

  it('knows its assumptions, with their ranges', async () => {
    const assumptions =
      'id,value,low,high\nlead_transfer_shar,1,,\nmtfs_years,2.5,,\nvacancy_factor,5%,6%,7%\ndiscount_rate,40,,\n';
    expect((await check({ assumptions })).told).toEqual([
      'assumptions.csv:2:1 error unknown-assumption: There is no assumption "lead_transfer_shar" → did you mean lead_transfer_share?',
      'assumptions.csv:3:12 error assumption-out-of-range: mtfs_years must be a whole number from 1 to 30, not "2.5" → write a value in that range',
      'assumptions.csv:4:16 error assumption-outside-low-high: vacancy_factor is 0.05, which is below its low, 0.06 → make low ≤ value ≤ high',
      'assumptions.csv:5:15 error assumption-out-of-range: discount_rate must be from 0 to 1, or 0% to 100%, not "40" → write a value in that range',
    ]);
  });
});

describe('locplan.yaml', () => {
  it('tells all that is wrong with it, each at its place', async () => {
    const locplan =
      'titel: x\ntarget: lots\nfinancial_year: 2012/14\nclaims: [{ figur: a, says: many }, 3]\n';
    expect((await check({ locplan })).told.toSorted()).toEqual([
      'locplan.yaml error missing-key: "title" is missing → add it: what is being decided',
      'locplan.yaml:1:1 error unknown-key: "titel" means nothing here → did you mean title?',
      'locplan.yaml:2:9 error money-not-a-number: target is not an amount of money: "lots" → write pounds, for example 1234.50',
      'locplan.yaml:3:17 error financial-year: "2012/14" is not a financial year → write both years, for example 2012/13',
      'locplan.yaml:4:10 error missing-key: "figure" is missing → add it: the id of a figure, as `locplan schema figures` lists them',
      'locplan.yaml:4:12 error unknown-key: "figur" means nothing here → did you mean figure?',
      'locplan.yaml:4:36 error wrong-value: claims cannot be "3" → give a claim such as { figure: savings.pay, says: 200000 }',
    ]);
  });

  it.each(['200000', '"£200,000"', '200k', '0.2m'])('takes the target %s', async (target) => {
    const { case: found } = await check({
      locplan: `title: x\nfinancial_year: 2012/13\ntarget: ${target}\n`,
    });
    expect(found?.targetPence).toBe(20_000_000);
  });

  it('may say whose posts answer contacts: a role that somebody has', async () => {
    const locplan = (role: string): string =>
      `title: x\nfinancial_year: 2012/13\ntarget: 1\naccess_role: ${role}\n`;
    expect((await check({ locplan: locplan('Coordinator') })).case?.accessRole?.role).toBe('Coordinator');
    expect((await check({ locplan: locplan('Cordinator') })).told).toEqual([
      'locplan.yaml:4:14 error unknown-role: No post has the role "Cordinator" → did you mean Coordinator?',
    ]);
  });

  it('may not be a list', async () => {
    expect((await check({ locplan: '[1, 2]\n' })).told).toEqual([
      'locplan.yaml:1:1 error wrong-value: locplan.yaml cannot be "[1,2]" → give keys with values, such as "title: Four localities"',
    ]);
  });
});

describe('days and years', () => {
  it('are those of the calendar', () => {
    expect(readDay('2024-02-29')).toEqual({ year: 2024, month: 2, day: 29 });
    expect(['2023-02-29', '2013-04-31', '01/04/2013', '2013-4-1', ''].map(readDay)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(['2012/13', '2012-13', '2012/2013', '1999/00'].map(readFinancialYear)).toEqual([
      2012, 2012, 2012, 1999,
    ]);
    expect(['2012', '2012/14', '12/13', '2012/2014'].map(readFinancialYear)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
