import type { Ref } from '../../issue/issue.ts';
import { roundHalfAway } from '../money.ts';

/** Employer National Insurance (secondary Class 1, category A) of one year: a share of pay above a threshold. */
export interface EmployerNi {
  readonly rate: number;
  /** Of the year, for each contract. */
  readonly thresholdPence: number;
  /** What the employer has back where the pension scheme is contracted out: a share of the pay between two limits. */
  readonly rebate: { readonly rate: number; readonly fromPence: number; readonly toPence: number } | null;
  /** Where it is published. */
  readonly source: string;
  /** Where the case has it; left out for what is built in. */
  readonly at?: Ref;
}

const year = (rate: number, threshold: number, source: string): EmployerNi => ({
  rate,
  thresholdPence: threshold * 100,
  rebate: null,
  source: `HMRC rates, as published by ${source}`,
});

/** Salary-related schemes, such as the Local Government Pension Scheme, were contracted out until 5 April 2016. */
const contractedOut = (from: number, found: EmployerNi): EmployerNi => ({
  ...found,
  rebate: { rate: 0.034, fromPence: from * 100, toPence: 40_040_00 },
});

/**
 * The years of which a published table was found, by the April in which they start. Thresholds to 2018/19 stand in
 * the Payroll Reference Book 2021-22 of the Chartered Institute of Payroll Professionals (page 221) too. 2022/23 had
 * 15.05% to 5 November and 13.8% from then on: 14.53% is the rate of that year as a whole, which HMRC set for
 * directors, whose contributions are worked out over the year (7 months of the one and 5 of the other).
 */
export const EMPLOYER_NI: ReadonlyMap<number, EmployerNi> = new Map([
  [2012, contractedOut(5_564, year(0.138, 7_488, 'crossandbowen.co.uk, NICs 2012/13'))],
  [2013, contractedOut(5_668, year(0.138, 7_696, 'crossandbowen.co.uk, NICs 2013/14'))],
  [2014, contractedOut(5_772, year(0.138, 7_956, 'rkca.igloo1.com, tax tables 2014/15'))],
  [2015, contractedOut(5_824, year(0.138, 8_112, 'barnesroffe.com, NICs 2015/16'))],
  [2016, year(0.138, 8_112, 'barnesroffe.com, NICs 2016/17')],
  [2017, year(0.138, 8_164, 'juliawatts.co.uk, NICs 2017/18')],
  [2018, year(0.138, 8_424, 'juliawatts.co.uk, NICs 2018/19')],
  [2019, year(0.138, 8_632, 'aspirepartnership.co.uk, thresholds 2019/20; patelcoaccountants.com, rates')],
  [2020, year(0.138, 8_788, 'icaew.com, thresholds 2020/21; bowkerorford.com, NICs 2020/21')],
  [2021, year(0.138, 8_840, 'icaew.com, thresholds 2021/22; bowkerorford.com, NICs 2021/22')],
  [2022, year(0.1453, 9_100, 'taxbriefs.co.uk, Autumn Statement 2022, NICs 2022/23')],
  [2023, year(0.138, 9_100, 'shapepayroll.com, thresholds 2023/24; taxcompute.com, rates 2023/24')],
  [2024, year(0.138, 9_100, 'taxbriefs.co.uk, Autumn Statement 2023, NICs 2024/25')],
  [2025, year(0.15, 5_000, 'delphiniaccounting.co.uk, tax tables 2025/26')],
  [2026, year(0.15, 5_000, 'delphiniaccounting.co.uk, tax tables 2026/27')],
]);

/**
 * Employer National Insurance on one contract: rate × pay above the threshold − rebate × pay between its limits, to
 * the penny; pence a year. Half a post costs less than half, since each contract has the threshold. Between the lower
 * limit and the threshold the rebate alone is left, and the result is below 0.
 */
export function employerNi(payPence: number, { rate, thresholdPence, rebate }: EmployerNi): number {
  const above = rate * Math.max(0, payPence - thresholdPence);
  if (rebate === null) return roundHalfAway(above);
  return roundHalfAway(
    above - rebate.rate * Math.max(0, Math.min(payPence, rebate.toPence) - rebate.fromPence),
  );
}

/** Since April 2017: a share of the whole pay bill. Its allowance, £15,000, is spent on a council's first posts. */
export const APPRENTICESHIP_LEVY = { from: 2017, rate: 0.005 } as const;
