/** Decimals leave no more than this when they are added and divided. Figures are promised to it, money exactly. */
const HAIR = 1e-9;

/** Whether a figure is above another by more than arithmetic on decimals leaves: 12.000000000000002 is not over 12. */
export function exceeds(value: number, limit: number): boolean {
  return value - limit > HAIR * Math.max(1, Math.abs(limit));
}

/** A difference of decimals, 0 where it is no more than arithmetic leaves. */
export function settled(difference: number): number {
  return Math.abs(difference) < HAIR ? 0 : difference;
}
