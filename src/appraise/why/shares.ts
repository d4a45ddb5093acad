import { below, randomOf } from '../../group/search/random.ts';

/** What a difference comes to at each set of inputs that are taken from the other side: bit i is input i. */
type Worth = (taken: bigint) => bigint;

/** The share of each input in a difference, as exact fractions. They add up to the difference exactly. */
export interface Shares {
  readonly numerators: readonly bigint[];
  readonly denominator: bigint;
  /** Of each share, in the unit of the worth; null where every order was gone through. */
  readonly standardErrors: readonly number[] | null;
}

/**
 * The Shapley value of each input: what it changes when it is taken over, as the mean over every order in which the
 * inputs can be taken over; Σ |S|! (n − |S| − 1)! ÷ n! × (worth with it − worth without it) over the sets S of the
 * others. The one split of a difference that leaves no residual, gives nothing to what changes nothing, and does not
 * depend on an order.
 *
 * Source: L. S. Shapley, A Value for n-Person Games, 1953.
 */
export function exactShares(inputs: number, worth: Worth): Shares {
  const factorials = [1n];
  for (let n = 1; n <= inputs; n++) factorials.push(BigInt(n) * (factorials[n - 1] ?? 1n));
  const weight = (others: number): bigint =>
    (factorials[others] ?? 0n) * (factorials[inputs - others - 1] ?? 0n);
  const numerators = Array.from({ length: inputs }, () => 0n);
  for (let set = 0; set < 2 ** inputs; set++) {
    const value = worth(BigInt(set));
    const members = numerators.map((_, i) => Math.floor(set / 2 ** i) % 2 === 1);
    const size = members.filter((isMember) => isMember).length;
    members.forEach((isMember, i) => {
      const counted = isMember ? weight(size - 1) : -weight(size);
      numerators[i] = (numerators[i] ?? 0n) + counted * value;
    });
  }
  return { numerators, denominator: factorials[inputs] ?? 1n, standardErrors: null };
}

/**
 * The same as the mean over a sample of orders, for more inputs than all sets of them can be gone through for. Each
 * order drawn is also used backwards: what comes early in one comes late in the other, which makes the error smaller,
 * and the shares from the other side are then exactly these with their signs turned. Every order adds up to the
 * whole difference, so their mean does.
 *
 * Source: Castro, Gómez and Tejada, Polynomial calculation of the Shapley value based on sampling, 2009.
 */
export function sampledShares(inputs: number, worth: Worth, orders: number, seed: number): Shares {
  const random = randomOf(seed, 0);
  const numerators = Array.from({ length: inputs }, () => 0n);
  const pairs = Array.from({ length: orders / 2 }, () => {
    const order = shuffled(inputs, random);
    const [there, back] = [gains(order, worth), gains(order.toReversed(), worth)];
    return there.map((gain, i) => gain + (back[i] ?? 0n));
  });
  for (const pair of pairs) pair.forEach((gain, i) => (numerators[i] = (numerators[i] ?? 0n) + gain));
  const standardErrors = numerators.map((_, i) =>
    standardError(pairs.map((pair) => Number(pair[i] ?? 0n) / 2)),
  );
  return { numerators, denominator: BigInt(orders), standardErrors };
}

/** What each input changes where they are taken over in this order. */
function gains(order: readonly number[], worth: Worth): bigint[] {
  const gained = order.map(() => 0n);
  let taken = 0n;
  let before = worth(taken);
  for (const input of order) {
    taken |= 1n << BigInt(input);
    const after = worth(taken);
    gained[input] = after - before;
    before = after;
  }
  return gained;
}

function shuffled(length: number, random: ReturnType<typeof randomOf>): number[] {
  const order = Array.from({ length }, (_, i) => i);
  for (let last = length - 1; last > 0; last--) {
    const other = below(random, last + 1);
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  return order;
}

/** Of the mean of some values that were drawn independently. */
function standardError(values: readonly number[]): number {
  const { length } = values;
  const mean = values.reduce((sum, value) => sum + value, 0) / length;
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return Math.sqrt(squares / (length * (length - 1)));
}

/**
 * Shares as whole numbers that add up to the whole difference: each without its fraction, and the units left over to
 * the largest fractions on their side of 0, ties to the input named first. Rounding towards 0 keeps a share of 0 at
 * 0, and makes the shares from the other side these with their signs turned.
 */
export function wholeShares({ numerators, denominator }: Shares): number[] {
  const whole = numerators.map((share) => share / denominator);
  const rests = numerators.map((share) => share % denominator);
  const left = rests.reduce((sum, rest) => sum + rest, 0n) / denominator;
  const side = left < 0n ? -1n : 1n;
  const largest = rests
    .map((rest, i) => ({ i, rest: rest * side }))
    .toSorted((a, b) => (a.rest === b.rest ? a.i - b.i : a.rest > b.rest ? -1 : 1))
    .slice(0, Number(left * side));
  for (const { i } of largest) whole[i] = (whole[i] ?? 0n) + side;
  return whole.map(Number);
}
