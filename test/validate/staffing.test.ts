import fc from 'fast-check';
import { PARTS_OF_A_PENNY } from '../../src/model/money.ts';
import { describe, expect, it } from 'vitest';
import type { PostGroup } from '../../src/model/case.ts';
import { check, original } from './worked.ts';

const HEADER =
  'post_id,role,area_id,fte,annual_pay,employer_ni,employer_pension,status,contract,in_scope,lead_professional';

async function posts(...rows: string[]): Promise<readonly PostGroup[]> {
  const { case: found, told } = await check({ staffing: [HEADER, ...rows].join('\n') });
  if (found === null) throw new Error(told.join('\n'));
  return found.posts;
}

describe('the establishment', () => {
  it('counts like posts together, however they are written', async () => {
    const found = await posts(
      'S1,Team Leader,A1;A2,1,"£40,000",4000,6000,filled,permanent,yes,no',
      'S2,Team  Leader,"A2, A1",1.0,40000.00,4000.50,6000,Occupied,Perm,IN,',
      'S3,Coordinator,,0.5,12500,500,1500,vacant,,,',
    );
    expect(found).toEqual([
      {
        role: 'Coordinator',
        fte: 0.5,
        areas: [],
        filled: false,
        contract: 'permanent',
        inScope: true,
        leadProfessional: false,
        count: 1,
        costPence: 14_500_00,
        payPence: 12_500_00,
        at: { file: 'staffing.csv', record: 3 },
      },
      {
        role: 'Team Leader',
        fte: 1,
        filled: true,
        contract: 'permanent',
        inScope: true,
        areas: [
          { areaId: 'A1', share: 0.5 },
          { areaId: 'A2', share: 0.5 },
        ],
        leadProfessional: false,
        count: 2,
        costPence: 100_000_50,
        payPence: 80_000_00,
        at: { file: 'staffing.csv', record: 1 },
      },
    ]);
  });

  it('is the same whatever the order of its rows, but for the row that a group names', async () => {
    const rows = original('staffing.csv').trim().split('\n').slice(1);
    const plain = (found: readonly PostGroup[]): unknown => found.map((group) => ({ ...group, at: null }));
    const expected = plain(await posts(...rows));
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(rows, { minLength: rows.length }), async (shuffled) => {
        expect(plain(await posts(...shuffled))).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  it('multiplies full_time_pay by FTE exactly, and keeps what is over the penny', async () => {
    const staffing =
      'post_id,role,fte,FTE salary,employer_ni\nS1,Team Leader,0.7,20000.05,0\nS2,Coordinator,1,1,0\n';
    const { case: found } = await check({ staffing });
    expect(found?.posts.map(({ costPence, costRest }) => [costPence, costRest])).toEqual([
      [100, undefined],
      [14_000_03, PARTS_OF_A_PENNY / 2n],
    ]);
  });

  it('has what posts are paid apart from what comes on top, exactly', async () => {
    const staffing =
      'post_id,role,fte,annual_pay,full_time_pay,employer_ni\nS1,Team Leader,0.7,,20000.05,500\nS2,Team Leader,0.7,14000,,500\n';
    const { case: found } = await check({ staffing });
    expect(found?.posts.map(({ payPence, payRest }) => [payPence, payRest])).toEqual([
      [28_000_03, PARTS_OF_A_PENNY / 2n],
    ]);
  });

  it('works employer costs out by on_cost_rate where all of them are empty', async () => {
    const files = {
      staffing: 'post_id,role,fte,annual_pay\nS1,Team Leader,1,40000\nS2,Coordinator,1,33333.33\n',
      assumptions: 'id,value\non_cost_rate,25%\n',
    };
    const { case: found } = await check(files);
    expect(found?.posts.map(({ costPence, costRest }) => [costPence, costRest])).toEqual([
      [41_666_66, PARTS_OF_A_PENNY / 4n],
      [50_000_00, undefined],
    ]);
    const without = await check({ staffing: files.staffing });
    expect(without.told).toEqual([
      'staffing.csv:2:1 error on-cost-rate-missing: No employer costs in 2 rows, and no on_cost_rate to work them out → fill in employer_ni and employer_pension, or set on_cost_rate in assumptions.csv',
    ]);
  });

  it('takes one empty employer cost as £0, and says in how many rows', async () => {
    const { case: found, told } = await check({
      staffing: original('staffing.csv').replaceAll(',4000,6000,', ',,6000,'),
    });
    expect(told).toEqual([
      'staffing.csv:2:27 warning on-cost-empty: Employer NI is empty in 3 rows and counts as £0 there → fill it in, or write 0',
    ]);
    expect(found).not.toBeNull();
  });

  it('warns of a part-time post with the pay of a full-time one', async () => {
    const { told } = await check({ staffing: original('staffing.csv').replace('0.5,12500', '0.5,25000') });
    expect(told).toEqual([
      'staffing.csv:7:23 warning pay-looks-full-time: £25,000.00 for a part-time Coordinator is what a full-time one is paid → annual_pay is for the stated FTE; head the column full_time_pay if it is not',
    ]);
  });

  it('warns of hours in place of FTE, and of a role spelt two ways', async () => {
    const staffing = original('staffing.csv')
      .replace('A1,1,40000', 'A1,37,40000')
      .replace('S2,Team Leader', 'S2,Team leader');
    expect((await check({ staffing })).told.map((line) => line.split(': ')[0])).toEqual([
      'staffing.csv:2:19 warning fte-looks-like-hours',
      'staffing.csv:3:4 warning role-spelt-two-ways',
    ]);
  });

  it.each([
    ['1.2E+05', 'scientific-notation'],
    ['', 'empty-cell'],
    ['TBC', 'placeholder-value'],
  ])('refuses the post number "%s"', async (id, code) => {
    const { told } = await check({ staffing: original('staffing.csv').replace('S4,', `${id},`) });
    expect(told.map((line) => line.split(': ')[0])).toEqual([`staffing.csv:5:1 error ${code}`]);
  });

  it('says nothing of roles that may stand where reading broke off', async () => {
    const staffing = original('staffing.csv').replace('S4,Coordinator', 'S4,Co"ordinator');
    const { told, known } = await check({ staffing });
    expect(told.map((line) => line.split(': ')[0])).toEqual(['staffing.csv:5:6 error broken-quotes']);
    expect(known.roles).toBeNull();
  });

  it('tells an unknown area also where the share of a later one is wrong', async () => {
    const { told } = await check({ staffing: original('staffing.csv').replace(',A2,', ',A1;A99;A1:5,') });
    expect(told.map((line) => line.split(': ')[0])).toEqual([
      'staffing.csv:3:23 error number-out-of-range',
      'staffing.csv:3:19 error unknown-area',
    ]);
  });

  it('tells every fault of a row at once, down to the part of a cell that names an unknown area', async () => {
    const staffing = original('staffing.csv')
      .replace('A2,1,40000,4000', 'A2;A77,0.5 FTE,-1,1.234,50')
      .replace('1.234,50', '"1.234,50"');
    expect((await check({ staffing })).told).toEqual([
      'staffing.csv:3:23 error fte-not-a-number: FTE is not a number: "0.5 FTE" → write 0.5',
      'staffing.csv:3:19 error unknown-area: Area names an area that areas.csv does not have: "A77" → use an area_id of the areas file',
      'staffing.csv:3:31 error negative-number: Annual pay is below zero: "-1" → write 0 or more',
      'staffing.csv:3:35 error decimal-comma: Employer NI has a comma where its decimals begin: "1.234,50" → write 1234.50',
    ]);
  });
});
