/**
 * Σ value × weight ÷ Σ weight: what one child, or one family, has on average. In the unit of the values. What weighs
 * nothing is passed over; null where a weight is not known, a value that weighs something is not, or nothing weighs.
 */
export function weightedMean(
  values: readonly (number | null)[],
  weights: readonly (number | null)[],
): number | null {
  let sum = 0;
  let weighed = 0;
  for (const [i, weight] of weights.entries()) {
    const value = values[i] ?? null;
    if (weight === null) return null;
    if (weight <= 0) continue;
    if (value === null) return null;
    sum += value * weight;
    weighed += weight;
  }
  return weighed > 0 ? sum / weighed : null;
}
