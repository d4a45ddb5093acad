import type { ChangedInput } from './inputs.ts';
import { measured, type Measured } from './measured.ts';
import { mix } from './mix.ts';
import type { Side, Sides } from './side.ts';
import { exactShares, sampledShares, type Shares } from './shares.ts';

/** How a difference is split where there are many inputs. */
export interface Effort {
  readonly seed: number;
  /** With more inputs than this that may move a figure, orders are drawn. */
  readonly mostExact?: number;
  readonly orders?: number;
}

/** 4,096 mixes. */
const MOST_EXACT = 12;
export const ORDERS = 512;

/** The shares of one figure's difference, by the keys of the inputs that may move it, sorted. */
export interface Split {
  readonly inputs: readonly string[];
  readonly shares: Shares;
}

/**
 * Splits the difference of one figure over the inputs that may move it. `worth` is the figure as a whole number; null
 * where a mix of the two sides has none, and then there is no split.
 */
export function split(
  sides: Sides,
  moving: readonly ChangedInput[],
  worth: (of: Measured) => bigint | null,
  { mostExact = MOST_EXACT, orders = ORDERS, seed }: Effort,
): Split | null {
  // By name, so that neither the orders drawn nor the ties hang on how a scenario is written.
  const inputs = moving.toSorted((a, b) => (a.input < b.input ? -1 : 1));
  const known = new Map<bigint, bigint | null>();
  const mixed = mixes(sides, inputs);
  const value = (taken: bigint): bigint => {
    if (!known.has(taken)) known.set(taken, worth(mixed(taken)));
    return known.get(taken) ?? 0n;
  };
  const { length } = inputs;
  const shares =
    length <= mostExact ? exactShares(length, value) : sampledShares(length, value, orders, seed);
  const isWhole = [...known.values()].every((found) => found !== null);
  return isWhole ? { inputs: inputs.map(({ input }) => input), shares } : null;
}

/** What a mix of the two sides comes to, by the inputs that it takes from the second: bit i is input i. */
function mixes(sides: Sides, inputs: readonly ChangedInput[]): (taken: bigint) => Measured {
  const bits = new Map(
    inputs.flatMap(({ input, along }, i) => [input, ...along].map((key) => [key, 1n << BigInt(i)] as const)),
  );
  return (taken) => {
    const sideOf = (input: string): Side =>
      ((bits.get(input) ?? 0n) & taken) === 0n ? sides.before : sides.after;
    const { theCase, scenario } = mix(sides, sideOf);
    return measured(theCase, scenario);
  };
}
