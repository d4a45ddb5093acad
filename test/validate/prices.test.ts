import { describe, expect, it } from 'vitest';
import { check, resolve } from './worked.ts';

const BEGIN = 'title: x\nfinancial_year: 2024/25\ntarget: 60000\n';
const read = (text: string) => check({ locplan: `${BEGIN}${text}` });

describe('the prices of later years', () => {
  it('are none where locplan.yaml says nothing of them, and no row is kept', async () => {
    const { case: found } = await read('');
    expect(found?.prices).toBeUndefined();
    expect(found?.posts.every(({ rows }) => rows === undefined)).toBe(true);
  });

  it('are read by year, a percentage or pounds for each FTE', async () => {
    const { case: found, told } = await read(
      'pay_awards: { 2025/26: 3%, 2026-27: "£1,290", 2027/2028: 0.02 }\n',
    );
    expect(told).toEqual([]);
    const awards = [...(found?.prices?.awards ?? [])].map(([year, award]) => [
      year,
      award.kind === 'percent' ? award.rate : award.perFtePence,
    ]);
    expect(awards).toEqual([
      [2025, 0.03],
      [2026, 1_290_00],
      [2027, 0.02],
    ]);
    expect(found?.posts.every(({ rows, count }) => rows?.length === count)).toBe(true);
  });

  it('are read by subjective group, however it is called', async () => {
    const { case: found, told } = await read(
      'inflation: { travel: 2.5%, Premises: { 2025/26: -1%, 2026/27: 0.02 } }\n',
    );
    expect(told).toEqual([]);
    expect(found?.prices?.inflation.get('transport')?.every?.rate).toBe(0.025);
    expect([...(found?.prices?.inflation.get('premises')?.byYear ?? [])].map(([, { rate }]) => rate)).toEqual(
      [-0.01, 0.02],
    );
  });

  it('have employer National Insurance, pension rates, and two that are yes or no', async () => {
    const { case: found, told } = await read(
      'employer_ni: { 2027/28: { rate: 15%, threshold: "£5,000" } }\npension_rates: { 2025/26: 19.2% }\n' +
        'contracted_out: no\napprenticeship_levy: yes\n',
    );
    expect(told).toEqual([]);
    expect(found?.prices?.employerNi.get(2027)).toMatchObject({ rate: 0.15, thresholdPence: 5_000_00 });
    expect(found?.prices?.pensionRates.get(2025)?.rate).toBe(0.192);
    expect(found?.prices?.contractedOut).toBe(false);
    expect(found?.prices?.apprenticeshipLevy).not.toBeNull();
  });

  it('are each refused where they are wrong, with the place and what to write', async () => {
    const { told } = await read(
      [
        'pay_awards: { 2025/26: 3, 2026/27: £1,290 }',
        'inflation: { transprt: 2%, premises: 25 }',
        'pension_rates: { 2025: 19%, 2026/27: lots }',
        'employer_ni: { 2027/28: { rate: 15%, threshold: some }, 2028/29: { rate: -1%, threshold: 1 } }',
        'contracted_out: maybe',
        '',
      ].join('\n'),
    );
    expect(told).toEqual([
      'locplan.yaml:4:39 error wrong-value: 290 cannot be "null" → give a percentage such as 3%, or pounds for each FTE such as "£1,290", in quotes where it has a comma',
      'locplan.yaml:8:17 error wrong-value: contracted_out cannot be "maybe" → give yes or no',
      'locplan.yaml:4:24 error pay-award-unclear: A pay award is a percentage or pounds for each FTE, and "3" is neither → write 3% or £1,290',
      'locplan.yaml:5:14 error wrong-value: inflation cannot be "transprt" → did you mean transport?',
      'locplan.yaml:5:38 error wrong-value: premises cannot be "25" → give a rate from -50% to 100%, such as 2.5%',
      'locplan.yaml:6:18 error financial-year: "2025" is not a financial year → write both years, for example 2012/13',
      'locplan.yaml:6:38 error wrong-value: 2026/27 cannot be "lots" → give a rate from 0% to 100%, such as 2.5%',
      'locplan.yaml:7:49 error money-not-a-number: threshold is not an amount of money: "some" → write pounds, for example 1234.50',
      'locplan.yaml:7:74 error wrong-value: rate cannot be "-1%" → give a rate from 0% to 100%, such as 2.5%',
    ]);
  });

  it('may be refused for a year without a National Insurance table, and then only where posts have some', async () => {
    const years = 'pay_awards: { 2025/26: 3% }\n';
    const asked = { files: { locplan: `${BEGIN}${years}` } };
    expect((await resolve('base', {}, asked)).told).toEqual([
      'locplan.yaml error ni-year-unknown: No employer National Insurance is known for 2027/28: there is a table for 2012/13 to 2026/27 → give it in locplan.yaml: employer_ni: { 2027/28: { rate: 15%, threshold: 5000 } }',
    ]);
    const staffing =
      'post_id,role,area_id,fte,annual_pay,employer_other\nS1,Team Leader,A1,1,40000,4000\nS2,Coordinator,A2,1,30000,0\n';
    expect((await resolve('base', {}, { files: { ...asked.files, staffing } })).told).toEqual([]);
  });
});
