import type { Sampling } from '../appraise/risk/chance.ts';
import { quote } from '../issue/quote.ts';
import type { Options } from './flags.ts';
import { UsageError } from './stop.ts';
import { seedOf } from './typed-flags.ts';

/** As many as a chance is told from unless somebody asks for more. */
const DRAWS = 10_000;
/** With fewer, a chance to the nearest 5% says nothing; more take a night. */
const FEWEST = 100;
const MOST = 1_000_000_000;

/** How chance is drawn, as the command line says. */
export function drawFlags({ draws, seed, method }: Options): Sampling {
  return {
    draws: draws === undefined ? DRAWS : drawsOf(draws),
    seed: seed === undefined ? 1 : seedOf(seed),
    method: method ?? 'sobol',
  };
}

const TIMES: Readonly<Record<string, number>> = { '': 1, k: 1000, m: 1_000_000 };

/** 10000, 10,000 and 10k alike. */
function drawsOf(text: string): number {
  const [, digits = '', unit = ''] = /^([\d,_]*\d(?:\.\d+)?)\s*([km]?)$/i.exec(text.trim()) ?? [];
  const draws = Number(digits.replace(/[,_]/g, '') || NaN) * (TIMES[unit.toLowerCase()] ?? NaN);
  if (Number.isInteger(draws) && draws >= FEWEST && draws <= MOST) return draws;
  throw new UsageError(
    `--draws cannot be ${quote(text)}.`,
    'write how many, from 100 to 1000m: 10000 or 10k',
  );
}
