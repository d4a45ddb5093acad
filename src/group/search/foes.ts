import type { Problem } from '../problem.ts';

/** For each area those that it must not be in one part with. */
export function foesOf({ size, rules }: Problem): number[][] {
  const foes: number[][] = Array.from({ length: size }, () => []);
  for (const [one, other] of rules.apart) {
    foes[one]?.push(other);
    foes[other]?.push(one);
  }
  return foes;
}
