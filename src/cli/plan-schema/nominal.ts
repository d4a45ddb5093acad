import { each, list, number, object, orNull, text, whole } from '../schema-parts.ts';

/** The years in prices of their time; null where the case does not say how prices move. */
export const nominal = orNull(
  object({
    years: list(
      object({
        year: text,
        ...each(
          [
            'fullYearPence',
            'recurringPence',
            'timeLimitedPence',
            'oneOffPence',
            'netPence',
            'cumulativePence',
          ],
          whole,
        ),
        ...each(['baseChangePence', 'priorYearEffectPence'], whole),
      }),
    ),
    ...each(['npvPence', 'npvRealPence'], whole),
    generalInflation: number,
    prices: list(
      object({
        year: text,
        award: orNull(
          object({ kind: { enum: ['percent', 'flat'] }, rate: orNull(number), perFtePence: orNull(whole) }),
        ),
        employerNi: orNull(object({ rate: number, thresholdPence: whole, source: text })),
        pensionRate: orNull(number),
        inflation: list(object({ subjective: text, rate: number })),
      }),
    ),
  }),
);
