import { fault } from '../issue/fault.ts';
import type { Fault } from '../issue/issue.ts';
import { suggest } from '../issue/suggest.ts';
import type { Claim } from '../model/case.ts';
import type { Figure } from '../model/figure.ts';
import { figureNamed, figuresOf } from '../model/figures.ts';
import { roundHalfAway } from '../model/money.ts';
import type { Plan } from '../model/plan.ts';
import type { ClaimCheck } from './result.ts';

/** Two real numbers nearer than this are the same: FTE and families are decimals. */
const SAME = 1e-9;

/**
 * Holds each figure that a paper publishes against the model's: the same number, or the same once rounded to
 * the nearest n that the paper gives. A claim on a figure that this plan does not have is a warning.
 */
export function checkClaims(
  claims: readonly Claim[],
  plan: Plan,
): { readonly checks: readonly ClaimCheck[]; readonly faults: readonly Fault[] } {
  const found = claims.map((claim) => ({ claim, figure: figureNamed(plan, claim.figure) }));
  return {
    checks: found.map(({ claim, figure }) => checkClaim(claim, figure)),
    faults: found.flatMap(({ claim, figure }) => (figure === undefined ? unknownFigure(claim, plan) : [])),
  };
}

function unknownFigure({ figure, at }: Claim, plan: Plan): Fault {
  const where = { ...at, path: [...(at.path ?? []), 'figure'] };
  const ids = figuresOf(plan).map(({ id }) => id);
  return fault('unknown-figure', { figure, near: suggest(figure, ids) }, where);
}

function checkClaim({ figure, says, toNearest }: Claim, found: Figure | undefined): ClaimCheck {
  const value = inOwnUnit(found);
  const claim = { figure, says, toNearest, unit: found?.unit ?? null };
  if (value === null) return { ...claim, value: null, agrees: false, difference: null };
  const compared = toNearest === null ? value : roundHalfAway(value / toNearest) * toNearest;
  const agrees = Math.abs(compared - says) < SAME;
  return { ...claim, value, agrees, difference: differenceOf(found, value, says) };
}

/** Pounds where the figure is money, else as it is. Null for a yes or no, which no paper states as a number. */
function inOwnUnit(figure: Figure | undefined): number | null {
  if (typeof figure?.value !== 'number') return null;
  return figure.unit === 'pence' ? figure.value / 100 : figure.value;
}

/** Model less claim. Money in whole pence first, so that pounds leave no hair. */
function differenceOf(figure: Figure | undefined, value: number, says: number): number {
  return figure?.unit === 'pence' ? roundHalfAway(value * 100 - says * 100) / 100 : value - says;
}
