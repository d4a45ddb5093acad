/** Draws whole numbers from 0 to 2³² − 1, each as likely as any other. */
export type Random = () => number;

/**
 * The same draws for the same seed on every machine: all in whole numbers. Streams of one seed have nothing to do with
 * each other, so that each start of a search may have its own, whoever does it.
 *
 * Source: mulberry32 (Tommy Ettinger, public domain).
 */
export function randomOf(seed: number, stream: number): Random {
  let state = mixed(mixed(seed) ^ Math.imul(stream + 1, 0x9e3779b9));
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    return mixed(state);
  };
}

/** A whole number below a limit. */
export function below(random: Random, limit: number): number {
  return Math.floor((random() / 2 ** 32) * limit);
}

function mixed(state: number): number {
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return (t ^ (t >>> 14)) >>> 0;
}
