import type { Nominal, PricesOfYear } from '../../model/years/nominal.ts';
import { percent as percentOf } from '../../issue/number.ts';
import { NONE, pounds } from '../number.ts';
import { table, type Column, type Section } from '../report.ts';

/** As few decimals as say the rate in full: 3%, 2.5%, 14.53%. */
export function rateText(rate: number): string {
  const places = [0, 1].find((each) => Math.abs(rate * 100 - Number((rate * 100).toFixed(each))) < 1e-9) ?? 2;
  return percentOf(rate, places);
}

/** What the prices of each year rest on, and where that is from. */
export function pricesSection({ prices, generalInflation, hasLevy }: Nominal): Section {
  const says =
    `New costs rise by general_inflation, ${rateText(generalInflation)} a year; lines without a rate do not rise; one-off costs are as given. ` +
    (prices.some(({ employerNi }) => employerNi !== null)
      ? 'National Insurance is worked out for each post on its own pay.'
      : 'What is paid on top of pay rises as pay does: no post gives its own National Insurance here, so employer_ni moves nothing.') +
    (hasLevy ? ' The apprenticeship levy of 0.5% of pay is in it.' : '');
  const sources = sourcesOf(prices);
  return {
    heading: 'Prices of each year',
    parts: [
      table(
        COLUMNS,
        prices.map((year) => ({
          cells: [year.year, awardText(year), niText(year), pensionText(year), inflationText(year)],
        })),
      ),
      { kind: 'prose', text: says },
      ...(sources === '' ? [] : [{ kind: 'prose' as const, text: `National Insurance: ${sources}.` }]),
    ],
  };
}

const COLUMNS: readonly Column[] = [
  { kind: 'text', header: 'Year' },
  { kind: 'text', header: 'Pay award' },
  { kind: 'text', header: 'Employer NI' },
  { kind: 'text', header: 'Pension' },
  { kind: 'text', header: 'Inflation' },
];

function awardText({ award }: PricesOfYear): string {
  if (award === null) return 'none';
  return award.kind === 'percent' ? rateText(award.rate) : `${pounds(award.perFtePence)} per FTE`;
}

function niText({ employerNi }: PricesOfYear): string {
  if (employerNi === null) return NONE;
  const { rate, thresholdPence, rebate } = employerNi;
  return `${rateText(rate)} above ${pounds(thresholdPence)}${rebate === null ? '' : ', less rebate'}`;
}

function pensionText({ pensionRate }: PricesOfYear): string {
  return pensionRate === null ? "today's share" : `${rateText(pensionRate)} of pay`;
}

function inflationText({ inflation }: PricesOfYear): string {
  if (inflation.length === 0) return 'none';
  return inflation
    .map(({ subjective, rate }) => `${subjective.replace(/_/g, ' ')} ${rateText(rate)}`)
    .join(', ');
}

/** Each source once, with the years that it is of. */
function sourcesOf(prices: Nominal['prices']): string {
  const years = new Map<string, string[]>();
  for (const { year, employerNi } of prices) {
    if (employerNi === null) continue;
    years.set(employerNi.source, [...(years.get(employerNi.source) ?? []), year]);
  }
  return [...years].map(([source, of]) => `${of.join(', ')} from ${source}`).join('; ');
}
