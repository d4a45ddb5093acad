import { roundHalfAway, timesFraction } from '../money.ts';
import { employerNi } from '../years/employer-ni.ts';
import { compounded } from '../years/reprice.ts';
import { delivered } from '../years.ts';
import { exactOf } from './amount.ts';
import { type Definition, plain } from './part.ts';

/** Rules on the years of a plan and on the prices of each. */
export const YEAR_RULES = {
  monthsInYear: {
    means: 'the first part + 12 × (nth − 1) − the second, at least 0 and at most 12',
    apply: plain(([months = 0, late = 0], { nth = 1 }) =>
      Math.min(12, Math.max(0, months + 12 * (nth - 1) - late)),
    ),
  },
  delivered: {
    means: 'the first part × the second × the third ÷ 12, to the penny, half away from zero',
    apply: plain(([full = 0, rate = 0, months = 0]) => delivered(full, rate, months)),
  },
  raisedToPenny: {
    means: 'the first part × (1 + the second), to the penny, half away from zero',
    apply: plain(([amount = 0, rate = 0]) => roundHalfAway(amount * (1 + rate))),
  },
  flatAward: {
    means: 'the first part + the second × the third, to the penny, half away from zero',
    apply: plain(([pay = 0, perFte = 0, fte = 0]) => roundHalfAway(pay + perFte * fte)),
  },
  compounded: {
    means: 'the first part × (1 + each other), to the penny, half away from zero',
    apply: plain(([amount = 0, ...rates]) => compounded(amount, rates)),
  },
  employerNi: {
    means:
      'the second part × the first above the third; less the fourth × the first between the fifth and the sixth, where there are these; to the penny, half away from zero',
    apply: plain(([pay = 0, rate = 0, thresholdPence = 0, back, fromPence = 0, toPence = 0]) =>
      employerNi(pay, {
        rate,
        thresholdPence,
        rebate: back === undefined ? null : { rate: back, fromPence, toPence },
        source: '',
      }),
    ),
  },
  inProportion: {
    means:
      'the first part × the second ÷ the third, exactly, then to the penny, half away from zero; the first where the third is 0',
    apply: ([amount, now, before]) => {
      const [from, to] = [exactOf(before ?? { value: 0 }), exactOf(now ?? { value: 0 })];
      if (from.numerator === 0n) return { value: amount?.value ?? null };
      return {
        value: timesFraction(Number(amount?.value), {
          numerator: to.numerator * from.denominator,
          denominator: to.denominator * from.numerator,
        }),
      };
    },
  },
  nominalPresentValue: {
    means:
      'each part after the second ÷ ((1 + the first) × (1 + the second)) to its power, added, to the penny, half away from zero',
    apply: plain(([rate = 0, inflation = 0, ...nets], { powers = [] }) => {
      const factor = (1 + rate) * (1 + inflation);
      return roundHalfAway(nets.reduce((all, net, i) => all + net / factor ** (powers[i] ?? 0), 0));
    }),
  },
} satisfies Record<string, Definition>;
