import { type ChangedInput, changedInputs } from './inputs.ts';
import { measured, type Measured } from './measured.ts';
import { mix, type Side, type Sides } from './mix.ts';
import { exactShares, sampledShares, type Shares, wholeShares } from './shares.ts';

/** What one changed input does to the difference, whatever the order in which inputs are changed. */
export interface InputShare extends Omit<ChangedInput, 'moves'> {
  readonly recurringPence: number;
  /** Null where the caseload is not split. */
  readonly worstCaseload: number | null;
  /** Of both; null where every order was gone through, or the input is known to move neither. */
  readonly standardError: { readonly recurringPence: number; readonly worstCaseload: number | null } | null;
}

/** Why one scenario comes to another saving and caseload than another: shares that add up, without a residual. */
export interface Attribution {
  readonly before: string;
  readonly after: string;
  readonly method: 'exact' | 'sampled';
  /** How many orders were drawn, and with which seed; null where all were gone through. */
  readonly orders: number | null;
  readonly seed: number | null;
  readonly recurringPence: { readonly before: number; readonly after: number };
  readonly worstCaseload: { readonly before: number | null; readonly after: number | null };
  /** Where no Lead Professional is left, so that there is no caseload to split; null where there is one throughout. */
  readonly noCaseload: 'before' | 'after' | 'between' | null;
  readonly inputs: readonly InputShare[];
}

/** How a difference is split where there are many inputs. */
export interface Effort {
  readonly seed: number;
  /** With more inputs than this that may move a figure, orders are drawn. */
  readonly mostExact?: number;
  readonly orders?: number;
}

/** 4,096 mixes. */
const MOST_EXACT = 12;
const ORDERS = 512;

/**
 * A caseload as a whole number of these parts of a family, so that shares of it are exact fractions too: a power of
 * two, to which a caseload loses nothing that arithmetic on decimals has not lost before.
 */
const PARTS_OF_A_FAMILY = 2 ** 44;

/**
 * Splits the difference in recurring saving (pence) and in worst caseload (families per FTE) between two scenarios, of
 * one case or of two, over the inputs that differ, by Shapley values: what a finance officer asks when two options do not come to
 * the same. Pence add up to the difference exactly. Inputs that do not differ have no share.
 */
export function attribution(sides: Sides, effort: Effort): Attribution {
  const { mostExact = MOST_EXACT, orders = ORDERS, seed } = effort;
  const inputs = changedInputs(sides);
  // By name, so that neither the orders drawn nor the ties hang on how a scenario is written.
  const players = inputs.filter(({ moves }) => moves).toSorted((a, b) => (a.input < b.input ? -1 : 1));
  const isExact = players.length <= mostExact;
  const { value, all } = valued(sides, players);
  const [before, after] = [value(0n), value((1n << BigInt(players.length)) - 1n)];
  const split = (worth: (taken: bigint) => bigint): Shares =>
    isExact ? exactShares(players.length, worth) : sampledShares(players.length, worth, orders, seed);
  const pence = split((taken) => BigInt(value(taken).recurringPence));
  const families = split((taken) => inParts(value(taken).worst));
  const noCaseload = lacking(before, after, all());
  const shares = sharesOf(players, pence, noCaseload === null ? families : null);
  return {
    before: sides.before.scenario.name,
    after: sides.after.scenario.name,
    method: isExact ? 'exact' : 'sampled',
    orders: isExact ? null : orders,
    seed: isExact ? null : seed,
    recurringPence: { before: before.recurringPence, after: after.recurringPence },
    worstCaseload: { before: before.worst, after: after.worst },
    noCaseload,
    inputs: inputs.map(({ moves: _moves, ...input }) => ({
      ...input,
      ...(shares.get(input.input) ?? { ...NOTHING, worstCaseload: noCaseload === null ? 0 : null }),
    })),
  };
}

type Share = Pick<InputShare, 'recurringPence' | 'worstCaseload' | 'standardError'>;

/** The share of an input that is known to move neither. */
const NOTHING = { recurringPence: 0, standardError: null };

/** By the inputs' keys. Without shares in families there is no caseload to split. */
function sharesOf(
  players: readonly ChangedInput[],
  pence: Shares,
  families: Shares | null,
): ReadonlyMap<string, Share> {
  const whole = wholeShares(pence);
  const inFamilies = (parts: number): number => parts / PARTS_OF_A_FAMILY;
  return new Map(
    players.map(({ input }, i): [string, Share] => {
      const worstCaseload =
        families === null
          ? null
          : inFamilies(Number(families.numerators[i] ?? 0n) / Number(families.denominator));
      const [penceError, partsError] = [pence.standardErrors?.[i], families?.standardErrors?.[i]];
      const standardError =
        penceError === undefined
          ? null
          : {
              recurringPence: penceError,
              worstCaseload: partsError === undefined ? null : inFamilies(partsError),
            };
      return [input, { recurringPence: whole[i] ?? 0, worstCaseload, standardError }];
    }),
  );
}

function inParts(worst: number | null): bigint {
  return BigInt(Math.round((worst ?? 0) * PARTS_OF_A_FAMILY));
}

/** Where a caseload is missing that the split would need. */
function lacking(before: Measured, after: Measured, all: readonly Measured[]): Attribution['noCaseload'] {
  if (before.worst === null) return 'before';
  if (after.worst === null) return 'after';
  return all.some(({ worst }) => worst === null) ? 'between' : null;
}

/** What each mix of the two scenarios comes to, worked out once; a mix by the inputs taken from the other side. */
function valued(sides: Sides, players: readonly ChangedInput[]) {
  const known = new Map<bigint, Measured>();
  const bits = new Map(
    players.flatMap(({ input, along }, i) => [input, ...along].map((key) => [key, 1n << BigInt(i)] as const)),
  );
  const value = (taken: bigint): Measured => {
    const found = known.get(taken);
    if (found !== undefined) return found;
    const sideOf = (input: string): Side =>
      ((bits.get(input) ?? 0n) & taken) === 0n ? sides.before : sides.after;
    const { theCase, scenario } = mix(sides, sideOf);
    const worth = measured(theCase, scenario);
    known.set(taken, worth);
    return worth;
  };
  return { value, all: () => [...known.values()] };
}
