import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import { keysOf } from './keys.ts';
import { shareOf, type Shares } from './share.ts';

/**
 * Plain random shares of one dimension in one stream of a seed. The generator starts from a whole state, since the first
 * number after its own seeding is the same for every seed.
 */
export function plainShares(seed: number, stream: number, dimension: number): Shares {
  const generator = xoroshiro128plusFromState(keysOf(seed, stream, dimension));
  return () => shareOf(generator.next());
}
