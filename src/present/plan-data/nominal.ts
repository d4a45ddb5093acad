import type { Nominal, PricesOfYear } from '../../model/years/nominal.ts';

/** The years in prices of their time, and those prices; null where the case does not say how prices move. */
export function nominalData(nominal: Nominal | null): unknown {
  if (nominal === null) return null;
  return {
    years: nominal.years.map((year) => ({
      year: year.year,
      fullYearPence: year.fullYearPence,
      recurringPence: year.recurringPence,
      timeLimitedPence: year.timeLimitedPence,
      oneOffPence: year.oneOffPence,
      netPence: year.netPence,
      cumulativePence: year.cumulativePence,
      baseChangePence: year.baseChangePence,
      priorYearEffectPence: year.priorYearEffectPence,
    })),
    npvPence: nominal.npvPence,
    npvRealPence: nominal.npvRealPence,
    generalInflation: nominal.generalInflation,
    prices: nominal.prices.map(pricesData),
  };
}

function pricesData({ year, award, employerNi, pensionRate, inflation }: PricesOfYear): unknown {
  return {
    year,
    award:
      award === null
        ? null
        : award.kind === 'percent'
          ? { kind: 'percent', rate: award.rate, perFtePence: null }
          : { kind: 'flat', rate: null, perFtePence: award.perFtePence },
    employerNi:
      employerNi === null
        ? null
        : {
            rate: employerNi.rate,
            thresholdPence: employerNi.thresholdPence,
            source: employerNi.source,
          },
    pensionRate,
    inflation: inflation.map(({ subjective, rate }) => ({ subjective, rate })),
  };
}
