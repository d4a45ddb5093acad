/**
 * The standard error of a mean of streams, each weighted by its draws, from how far the streams lie apart: √(k ÷ (k − 1) ×
 * the sum of (weight × distance from the mean)²) over k streams. Null for a single stream, which shows no distance.
 *
 * Owen, A. B. (1997) "Monte Carlo variance of scrambled net quadrature", SIAM Journal on Numerical Analysis 34(5).
 */
export function betweenStreams(estimates: readonly number[], counts: readonly number[]): number | null {
  const streams = estimates.length;
  if (streams < 2) return null;
  const all = counts.reduce((sum, count) => sum + count, 0);
  const weight = (stream: number): number => (counts[stream] ?? 0) / all;
  const mean = estimates.reduce((sum, estimate, stream) => sum + weight(stream) * estimate, 0);
  const squares = estimates.map((estimate, stream) => {
    const distance = weight(stream) * (estimate - mean);
    return distance * distance;
  });
  return Math.sqrt((streams / (streams - 1)) * squares.reduce((sum, square) => sum + square, 0));
}
