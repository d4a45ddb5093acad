import { apportion } from '../apportion.ts';
import type { FigureValue } from '../figure.ts';
import { billionths, PARTS_OF_A_PENNY, roundHalfAway, timesFraction, type Fraction } from '../money.ts';
import { exceeds, settled } from '../tolerance.ts';
import { exactOf, plus, reduced, timesDecimal } from './amount.ts';
import type { Step } from './step.ts';

/** How a value comes from those of its parts, in their order: each rule is spelt out in OPERATIONS. */
export interface Operation {
  readonly rule: Rule;
  /** For a sum: the positions of the parts that are taken off. */
  readonly minus?: readonly number[];
  /** For a sharing out: whose part is meant, from 0. */
  readonly nth?: number;
  /** For a present value: the power of (1 + rate) that divides each part after the rate. */
  readonly powers?: readonly number[];
}

export type Part = Pick<Step, 'value' | 'exact'>;

/** A value, exact where it is money that need not be whole pence. */
export interface Outcome {
  readonly value: FigureValue;
  readonly exact?: Fraction;
}

interface Definition {
  readonly means: string;
  readonly apply: (parts: readonly Part[], operation: Operation) => Outcome;
}

const numbers = (parts: readonly Part[]): number[] => parts.map(({ value }) => Number(value ?? 0));

const known = (parts: readonly Part[]): number[] =>
  parts.flatMap(({ value }) => (value === null ? [] : Number(value)));

const plain =
  (apply: (values: readonly number[], operation: Operation) => FigureValue): Definition['apply'] =>
  (parts, operation) => ({ value: apply(numbers(parts), operation) });

/** Money that may be no whole number of pence. */
function exactly(amount: Fraction): Outcome {
  const exact = reduced(amount);
  const value = Number(exact.numerator) / Number(exact.denominator);
  return exact.denominator === 1n ? { value } : { value, exact };
}

function sum(parts: readonly Part[], { minus = [] }: Operation): Outcome {
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

function ratio(amount: number | null, over: number): number | null {
  return amount === null || over <= 0 ? null : amount / over;
}

const quotient = ([amount, over]: readonly Part[]): number | null =>
  ratio(amount?.value === null ? null : Number(amount?.value), Number(over?.value ?? 0));

/** As the model adds up costs, so that the division, which is not exact, comes out the same. */
function asCosts({ numerator, denominator }: Fraction): Fraction {
  return { numerator: (numerator * PARTS_OF_A_PENNY) / denominator, denominator: PARTS_OF_A_PENNY };
}

const rules = {
  same: {
    means: 'the part',
    apply: ([part]) =>
      part?.exact ? { value: part.value, exact: part.exact } : { value: part?.value ?? null },
  },
  sum: {
    means: 'the parts added in order, those under minus taken off; money exactly; null where a part is null',
    apply: sum,
  },
  sumOfBillionths: {
    means: 'each part to a billionth, added as whole numbers, ÷ a billion: FTE, whose order must not matter',
    apply: plain((values) => Number(values.reduce((all, value) => all + billionths(value), 0n)) / 1e9),
  },
  sumToPenny: {
    means: 'the parts added exactly, then to the penny, half away from zero',
    apply: (parts, operation) => ({ value: timesFraction(1, exactOf(sum(parts, operation))) }),
  },
  product: {
    means: 'the parts multiplied in order',
    apply: plain((values) => values.reduce((a, b) => a * b)),
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
  payback: {
    means: 'the first part ÷ (the second ÷ 12); null where the second is not above 0',
    apply: plain(([oneOff = 0, recurring = 0]) => (recurring > 0 ? oneOff / (recurring / 12) : null)),
  },
  quotient: {
    means: 'the first part ÷ the second; null where the first is null or the second not above 0',
    apply: (parts) => ({ value: quotient(parts) }),
  },
  quotientOrZero: {
    means: 'as quotient, 0 in place of null',
    apply: (parts) => ({ value: quotient(parts) ?? 0 }),
  },
  fall: {
    means: '(the first part − the second) ÷ the first; null where the first is not above 0',
    apply: plain(([now = 0, planned = 0]) => ratio(now - planned, now)),
  },
  atLeastZero: {
    means: 'the first part − the second, or 0 where that is below 0; with one part, 0 − it',
    apply: plain((values) =>
      Math.max(0, values.length === 1 ? -(values[0] ?? 0) : (values[0] ?? 0) - (values[1] ?? 0)),
    ),
  },
  settledDifference: {
    means: 'the first part − the second; 0 where that is below a billionth',
    apply: plain(([a = 0, b = 0]) => settled(a - b)),
  },
  beyond: {
    means: 'the first part − the second × the third, 0 where that is below a billionth',
    apply: plain(([families = 0, each = 0, fte = 0]) => Math.max(0, settled(families - each * fte))),
  },
  greatest: {
    means: 'the greatest part that is not null, the first of those equal to a billionth of it; null for none',
    apply: (parts) => ({
      value: known(parts).reduce<number | null>(
        (most, value) => (most === null || exceeds(value, most) ? value : most),
        null,
      ),
    }),
  },
  spread: {
    means:
      'the greatest part − the smallest, null passed over; 0 where that is below a billionth; null for none',
    apply: (parts) => {
      const values = known(parts);
      return { value: values.length === 0 ? null : settled(Math.max(...values) - Math.min(...values)) };
    },
  },
  apportioned: {
    means:
      'the first part shared out by the others as weights, whole, by largest remainder; the share at nth',
    apply: plain(([total = 0, ...weights], { nth = 0 }) => apportion(total, weights)[nth] ?? 0),
  },
  reaches: {
    means: 'whether the first part is at least the second',
    apply: plain(([a = 0, b = 0]) => a >= b),
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

export type Rule = keyof typeof rules;

/** Every rule by which a step follows from its parts, and what it says, for whoever recomputes a tree. */
export const OPERATIONS: Readonly<Record<Rule, Definition>> = rules;

/** The value that an operation makes of its parts. */
export function outcome(operation: Operation, parts: readonly Part[]): Outcome {
  return OPERATIONS[operation.rule].apply(parts, operation);
}
