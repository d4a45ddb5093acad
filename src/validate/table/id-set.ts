/**
 * A set of ids so compact that a million fit in 16 MB: 53-bit hashes in open addressing. Two ids can share a
 * hash (one chance in ten thousand over a million ids), so a repeat is a suspicion that somebody has to verify.
 */
export interface IdSet {
  /** True: an id with the same hash was there already. */
  add(hash: number): boolean;
}

const FULLEST = 0.6;

/** A set without ids yet; it grows as they come. */
export function idSet(): IdSet {
  let slots = new Float64Array(1024);
  let count = 0;
  const insert = (into: Float64Array, hash: number): boolean => {
    const mask = into.length - 1;
    let slot = hash & mask;
    for (;;) {
      const there = into[slot];
      if (there === hash) return true;
      if (there === 0) break;
      slot = (slot + 1) & mask;
    }
    into[slot] = hash;
    return false;
  };
  return {
    add(hash) {
      if (count > slots.length * FULLEST) {
        const larger = new Float64Array(slots.length * 2);
        for (const there of slots) if (there !== 0) insert(larger, there);
        slots = larger;
      }
      const repeated = insert(slots, hash);
      if (!repeated) count += 1;
      return repeated;
    },
  };
}

/** A text's 53-bit hash, never 0 (cyrb53, a public-domain mix of two 32-bit lanes). */
export function hash53(text: string): number {
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    one = Math.imul(one ^ unit, 2654435761);
    two = Math.imul(two ^ unit, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return 4294967296 * (2097151 & two) + (one >>> 0) || 1;
}
