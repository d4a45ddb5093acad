/** A sum for each stream that loses nothing: what rounding takes off each addition is kept beside it. */
export interface Sums {
  readonly totals: Float64Array;
  readonly lost: Float64Array;
}

export const noSums = (streams: number): Sums => ({
  totals: new Float64Array(streams),
  lost: new Float64Array(streams),
});

/**
 * Adds a number to the sum of a stream.
 *
 * Neumaier, A. (1974) "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen", Zeitschrift für Angewandte
 * Mathematik und Mechanik 54.
 */
export function addTo({ totals, lost }: Sums, stream: number, addend: number): void {
  const total = totals[stream] ?? 0;
  const sum = total + addend;
  const isLarger = Math.abs(total) >= Math.abs(addend);
  lost[stream] = (lost[stream] ?? 0) + (isLarger ? total - sum + addend : addend - sum + total);
  totals[stream] = sum;
}

export const sumOf = ({ totals, lost }: Sums, stream: number): number =>
  (totals[stream] ?? 0) + (lost[stream] ?? 0);
