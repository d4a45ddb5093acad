import { keysOf } from './keys.ts';
import { shareOf, type Shares } from './share.ts';
import { SOBOL_STARTS } from './sobol-starts.ts';

/** How many dimensions the table of direction numbers has, counting the first, which needs none. */
export const SOBOL_DIMENSIONS = SOBOL_STARTS.length + 1;

/** Direction numbers that were worked out, since sixteen streams ask for the same. */
const known = new Map<number, ReturnType<typeof reversedDirections>>();

/**
 * The Sobol sequence of one dimension in Gray code order, as words of 32 bits whose lowest bit is the half. The other way
 * round than usual, since scrambling lets each bit hang on those before it, and multiplication carries upwards.
 *
 * Antonov, I. A. and Saleev, V. M. (1979) "An economic method of computing LPτ-sequences", USSR Computational Mathematics
 * and Mathematical Physics 19(1).
 */
export function sobolBits(dimension: number): () => number {
  const directions = known.get(dimension) ?? reversedDirections(dimension);
  known.set(dimension, directions);
  let index = 0;
  let bits = 0;
  return () => {
    const now = bits;
    index++;
    bits ^= directions[31 - Math.clz32(index & -index)] ?? 0;
    return now;
  };
}

/**
 * Scrambled Sobol shares of one dimension in one stream of a seed: any 2^m in a row from a multiple of 2^m still have one
 * in each of 2^m equal parts, yet each by itself lies anywhere with equal chance, so that means are unbiased and the spread
 * between streams tells their error.
 *
 * Owen, A. B. (1998) "Scrambling Sobol' and Niederreiter–Xing points", Journal of Complexity 14(4).
 */
export function sobolShares(seed: number, stream: number, dimension: number): Shares {
  const next = sobolBits(dimension);
  const [shift, factor] = keysOf(seed, stream, dimension);
  return () => shareOf(reversed(scrambled(next(), shift, factor | 1)));
}

/**
 * Each bit is turned over or not by what the bits below it and the keys say, in one go instead of bit by bit.
 *
 * Laine, S. and Karras, T. (2011) "Stratified sampling for stochastic transparency", Computer Graphics Forum 30(4); the
 * multipliers are those of Vegdahl, N. (2021) "Building a better LK hash".
 */
function scrambled(bits: number, shift: number, factor: number): number {
  let word = (bits ^ Math.imul(bits, 0x3d20adea)) + shift;
  word = Math.imul(word, factor);
  word ^= Math.imul(word, 0x05526c56);
  return word ^ Math.imul(word, 0x53a22864);
}

/** A word of 32 bits with its last bit first. */
export function reversed(word: number): number {
  let bits = (word >>> 16) | (word << 16);
  bits = ((bits >>> 8) & 0x00ff00ff) | ((bits & 0x00ff00ff) << 8);
  bits = ((bits >>> 4) & 0x0f0f0f0f) | ((bits & 0x0f0f0f0f) << 4);
  bits = ((bits >>> 2) & 0x33333333) | ((bits & 0x33333333) << 2);
  return ((bits >>> 1) & 0x55555555) | ((bits & 0x55555555) << 1);
}

/** The 32 direction numbers of a dimension: the first few from the table, each later one from those before it. */
function reversedDirections(dimension: number): Int32Array {
  const start = SOBOL_STARTS[dimension - 1];
  // The first dimension halves and halves again, whatever came before.
  const numbers = start === undefined ? Array.from({ length: 32 }, () => 1) : [...start.numbers];
  const { polynomial = 0, numbers: { length: degree } = numbers } = start ?? {};
  for (let k = numbers.length; k < 32; k++) {
    let number = numbers[k - degree] ?? 0;
    for (let back = 1; back <= degree; back++) {
      if ((polynomial >>> (degree - back)) & 1) number ^= (numbers[k - back] ?? 0) << back;
    }
    numbers.push(number);
  }
  return Int32Array.from(numbers, (number, k) => reversed(number << (31 - k)));
}
