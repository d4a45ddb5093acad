import { type ChangedInput, changedInputs } from './inputs.ts';
import { measured } from './measured.ts';
import type { Sides } from './side.ts';
import { wholeShares } from './shares.ts';
import { type Effort, ORDERS, split, type Split } from './split.ts';

/** What one changed input does to the difference, whatever the order in which inputs are changed. */
export interface InputShare extends Omit<ChangedInput, 'moves'> {
  readonly recurringPence: number;
  /** Null where the caseload is not split. */
  readonly worstCaseload: number | null;
  /** Each null where it is exact; null where both are. */
  readonly standardError: {
    readonly recurringPence: number | null;
    readonly worstCaseload: number | null;
  } | null;
}

/** Why one scenario comes to another saving and caseload than another: shares that add up, without a residual. */
export interface Attribution {
  readonly before: string;
  readonly after: string;
  /** Sampled: the shares of at least one of the two figures are. */
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

/**
 * A caseload as a whole number of these parts of a family, so that shares of it are exact fractions too: a power of
 * two, to which a caseload loses nothing that arithmetic on decimals has not lost before.
 */
const PARTS_OF_A_FAMILY = 2 ** 44;

/**
 * Splits the difference in recurring saving (pence) and in worst caseload (families per FTE) between two scenarios, of
 * one case or of two, over the inputs that differ, by Shapley values: what a finance officer asks when two options do
 * not come to the same. Pence add up to the difference exactly. Inputs that do not differ have no share.
 */
export function attribution(sides: Sides, effort: Effort): Attribution {
  const inputs = changedInputs(sides);
  const before = measured(sides.before.theCase, sides.before.scenario);
  const after = measured(sides.after.theCase, sides.after.scenario);
  const moving = (figure: 'saving' | 'caseload') => inputs.filter(({ moves }) => moves[figure]);
  const saving = split(sides, moving('saving'), ({ recurringPence }) => BigInt(recurringPence), effort);
  const caseload = split(sides, moving('caseload'), ({ worst }) => inParts(worst), effort);
  const isSampled = [saving, caseload].some((found) => (found?.shares.standardErrors ?? null) !== null);
  return {
    before: sides.before.scenario.name,
    after: sides.after.scenario.name,
    method: isSampled ? 'sampled' : 'exact',
    orders: isSampled ? (effort.orders ?? ORDERS) : null,
    seed: isSampled ? effort.seed : null,
    recurringPence: { before: before.recurringPence, after: after.recurringPence },
    worstCaseload: { before: before.worst, after: after.worst },
    noCaseload:
      before.worst === null
        ? 'before'
        : after.worst === null
          ? 'after'
          : caseload === null
            ? 'between'
            : null,
    inputs: withShares(inputs, saving, caseload),
  };
}

function inParts(worst: number | null): bigint | null {
  return worst === null ? null : BigInt(Math.round(worst * PARTS_OF_A_FAMILY));
}

function withShares(
  inputs: readonly ChangedInput[],
  saving: Split | null,
  caseload: Split | null,
): readonly InputShare[] {
  const pence = saving === null ? [] : wholeShares(saving.shares);
  return inputs.map(({ moves: _moves, ...changed }) => {
    const [s, c] = [saving, caseload].map((found) => found?.inputs.indexOf(changed.input) ?? -1);
    const [penceError, families] = [saving?.shares.standardErrors?.[s ?? -1], familiesOf(caseload, c ?? -1)];
    return {
      ...changed,
      recurringPence: pence[s ?? -1] ?? 0,
      worstCaseload: families.share,
      standardError:
        penceError === undefined && families.error === null
          ? null
          : { recurringPence: penceError ?? null, worstCaseload: families.error },
    };
  });
}

/** The share of an input in the difference of caseloads, and its standard error; 0 for one that cannot move it. */
function familiesOf(
  caseload: Split | null,
  i: number,
): { readonly share: number | null; readonly error: number | null } {
  if (caseload === null) return { share: null, error: null };
  const { numerators, denominator, standardErrors } = caseload.shares;
  const error = standardErrors?.[i];
  return {
    share: Number(numerators[i] ?? 0n) / Number(denominator) / PARTS_OF_A_FAMILY,
    error: error === undefined ? null : error / PARTS_OF_A_FAMILY,
  };
}
