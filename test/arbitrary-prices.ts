import fc from 'fast-check';
import type { PostGroup } from '../src/model/case.ts';
import type { Award, GivenRate, Prices } from '../src/model/years/prices.ts';

const at = { file: 'random' };
const YEARS = [2026, 2027, 2028, 2029] as const;

const rate = (least: number, most: number): fc.Arbitrary<GivenRate> =>
  fc.integer({ min: least, max: most }).map((thousandths) => ({ rate: thousandths / 1000, at }));

const award: fc.Arbitrary<Award> = fc.oneof(
  rate(-20, 90).map((given) => ({ kind: 'percent' as const, ...given })),
  fc.nat(300_000).map((perFtePence) => ({ kind: 'flat' as const, perFtePence, at })),
);

/** Some of the years, each with something. */
const someYears = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<ReadonlyMap<number, T>> =>
  fc
    .tuple(fc.subarray([...YEARS]), fc.tuple(of, of, of, of))
    .map(([years, values]) => new Map(years.map((year) => [year, values[year - 2026] as T])));

/** How prices move in random years; a table of National Insurance for each that has none built in. */
export const arbitraryPrices: fc.Arbitrary<Prices> = fc.record({
  awards: someYears(award),
  inflation: fc
    .record({
      premises: fc.option(rate(-30, 120), { nil: null }),
      transport: someYears(rate(0, 60)),
    })
    .map(
      ({ premises, transport }) =>
        new Map([
          ['transport', { every: null, byYear: transport }],
          ...(premises === null ? [] : [['premises', { every: premises, byYear: new Map() }] as const]),
        ]),
    ),
  pensionRates: someYears(rate(120, 260)),
  employerNi: fc
    .tuple(rate(100, 180), fc.nat(1_000_000))
    .map(
      ([given, thresholdPence]) =>
        new Map(
          [2027, 2028, 2029].map((year) => [
            year,
            { rate: given.rate, thresholdPence, rebate: null, source: 'locplan.yaml', at },
          ]),
        ),
    ),
  contractedOut: fc.boolean(),
  apprenticeshipLevy: fc.option(fc.constant(at), { nil: null }),
  at: fc.constant(at),
});

/** Rows for posts that have none, so that what each costs in a later year can be told; the cost stays to the penny. */
export function withRows(group: PostGroup, nth: number): PostGroup {
  const each = group.costPence / group.count;
  const [ni, pension, other] = [Math.floor(each * 0.08), Math.floor(each * 0.12), nth % 3];
  const rows = Array.from({ length: group.count }, (_, i) => ({
    id: `P${nth}-${i}`,
    row: { file: 'random', record: nth * 100 + i, fields: new Map<string, number>() },
    payPence: each - ni - pension - other,
    payColumn: 'annual_pay' as const,
    times: 1,
    onTop: [
      { column: 'employer_ni', pence: ni },
      { column: 'employer_pension', pence: pension },
      { column: 'employer_other', pence: other },
    ],
    rate: 0,
  }));
  return { ...group, payPence: rows.reduce((sum, { payPence }) => sum + payPence, 0), rows };
}

/** As locplan.yaml has them. */
export function pricesData(prices: Prices | undefined): Record<string, unknown> {
  if (prices === undefined) return {};
  const name = (year: number): string => `${year}/${(year + 1) % 100}`;
  const byYear = <T>(all: ReadonlyMap<number, T>, of: (value: T) => unknown): object =>
    Object.fromEntries([...all].map(([year, value]) => [name(year), of(value)]));
  const share = ({ rate: of }: GivenRate): number => of;
  return {
    pay_awards: byYear(prices.awards, (each) =>
      each.kind === 'percent'
        ? `${(each.rate * 100).toFixed(1)}%`
        : `£${(each.perFtePence / 100).toFixed(2)}`,
    ),
    inflation: Object.fromEntries(
      [...prices.inflation].map(([group, { every, byYear: years }]) => [
        group,
        every === null ? byYear(years, share) : share(every),
      ]),
    ),
    pension_rates: byYear(prices.pensionRates, share),
    employer_ni: byYear(prices.employerNi, ({ rate: of, thresholdPence }) => ({
      rate: of,
      threshold: (thresholdPence / 100).toFixed(2),
    })),
    contracted_out: prices.contractedOut ? 'yes' : 'no',
    apprenticeship_levy: prices.apprenticeshipLevy === null ? 'no' : 'yes',
  };
}
