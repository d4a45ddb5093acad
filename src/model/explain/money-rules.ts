import { billionths, PARTS_OF_A_PENNY, roundHalfAway, timesFraction, type Fraction } from '../money.ts';
import { exactOf, plus, reduced, timesDecimal } from './amount.ts';
import { type Definition, numbers, type Part, plain, type Terms } from './part.ts';

/** Money that may be no whole number of pence. */
function exactly(amount: Fraction): Part {
  const exact = reduced(amount);
  const value = Number(exact.numerator) / Number(exact.denominator);
  return exact.denominator === 1n ? { value } : { value, exact };
}

function sum(parts: readonly Part[], { minus = [] }: Terms): Part {
  if (parts.some(({ value }) => value === null)) return { value: null };
  if (parts.some(({ exact }) => exact !== undefined)) {
    const total = parts.reduce<Fraction>(
      (all, part, i) => plus(all, exactOf(part), minus.includes(i) ? -1n : 1n),
      { numerator: 0n, denominator: 1n },
    );
    return exactly(total);
  }
  return { value: numbers(parts).reduce((all, part, i) => (minus.includes(i) ? all - part : all + part), 0) };
}

/** As the model adds up costs, so that the division, which is not exact, comes out the same. */
function asCosts({ numerator, denominator }: Fraction): Fraction {
  return { numerator: (numerator * PARTS_OF_A_PENNY) / denominator, denominator: PARTS_OF_A_PENNY };
}

/** Rules that keep money exact, or round it to the penny where the model does. */
export const MONEY_RULES = {
  same: {
    means: 'the part',
    apply: ([part]) =>
      part?.exact ? { value: part.value, exact: part.exact } : { value: part?.value ?? null },
  },
  sum: {
    means: 'the parts added in order, those under minus taken off; money exactly; null where a part is null',
    apply: sum,
  },
  sumToPenny: {
    means: 'the parts added exactly, then to the penny, half away from zero',
    apply: (parts, terms) => ({ value: timesFraction(1, exactOf(sum(parts, terms))) }),
  },
  exactProduct: {
    means: 'the first part × the others, each to a billionth, exactly',
    apply: ([amount, ...times]) =>
      exactly(numbers(times).reduce(timesDecimal, exactOf(amount ?? { value: 0 }))),
  },
  mean: {
    means: 'the first part ÷ the second, exactly',
    apply: ([cost, count]) => {
      const { numerator, denominator } = exactOf(cost ?? { value: 0 });
      return exactly({ numerator, denominator: denominator * BigInt(Number(count?.value)) });
    },
  },
  costOfFte: {
    means: 'the first part ÷ the third × the second, exactly; FTE to a billionth; 0 where the third is 0',
    apply: ([cost, one, all]) => {
      const { numerator, denominator } = exactOf(cost ?? { value: 0 });
      const over = billionths(Number(all?.value ?? 0));
      if (over === 0n) return { value: 0 };
      return exactly({
        numerator: numerator * billionths(Number(one?.value)),
        denominator: denominator * over,
      });
    },
  },
  timesToPenny: {
    means: 'the first part × the second, exactly, then to the penny, half away from zero',
    apply: ([units, price]) => ({
      value: timesFraction(Number(units?.value), exactOf(price ?? { value: 0 })),
    }),
  },
  shareToPenny: {
    means: 'the first part × the second (null counts as 0), to the penny, half away from zero',
    apply: plain(([amount = 0, share = 0]) => roundHalfAway(amount * share)),
  },
  sharesToPenny: {
    means: 'the first part × the second × the third (null counts as 0), to the penny, half away from zero',
    apply: plain(([amount = 0, fallen = 0, share = 0]) => roundHalfAway(amount * fallen * share)),
  },
  raisedExactly: {
    means: 'the first part × (1 + the second to a billionth) + the third, where there is one, exactly',
    apply: ([price, share, more]) => {
      const { numerator, denominator } = exactOf(price ?? { value: 0 });
      const raised = {
        numerator: numerator * (billionths(1) + billionths(Number(share?.value))),
        denominator: denominator * billionths(1),
      };
      return exactly(plus(raised, exactOf(more ?? { value: 0 })));
    },
  },
  partOfCost: {
    means: 'the first part × the second ÷ the third, exactly; 0 where the third is 0',
    apply: ([price, pay, cost]) => {
      const [of, part, whole] = [price, pay, cost].map((each) => exactOf(each ?? { value: 0 }));
      if (of === undefined || part === undefined || whole === undefined || whole.numerator === 0n)
        return { value: 0 };
      return exactly({
        numerator: of.numerator * part.numerator * whole.denominator,
        denominator: of.denominator * part.denominator * whole.numerator,
      });
    },
  },
  partOfYear: {
    means: 'the first part × the second ÷ 12, to the penny, half away from zero',
    apply: plain(([amount = 0, months = 0]) => roundHalfAway((amount * months) / 12)),
  },
  presentValue: {
    means:
      'each part after the first ÷ (1 + the first) to its power, added, to the penny, half away from zero',
    apply: plain(([rate = 0, ...nets], { powers = [] }) =>
      roundHalfAway(nets.reduce((all, net, i) => all + net / (1 + rate) ** (powers[i] ?? 0), 0)),
    ),
  },
  costOfHolding: {
    means:
      'the first part to a billionth × (the second ÷ the third), to the penny, half away from zero; null where the third is 0',
    apply: ([fte, cost, count]) => {
      if (Number(count?.value) === 0) return { value: null };
      const { numerator, denominator } = asCosts(exactOf(cost ?? { value: 0 }));
      const needed = Number(billionths(Number(fte?.value))) / 1e9;
      return {
        value: roundHalfAway(needed * (Number(numerator) / Number(denominator) / Number(count?.value))),
      };
    },
  },
} satisfies Record<string, Definition>;
