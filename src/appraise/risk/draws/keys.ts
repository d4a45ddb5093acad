/**
 * Four random-looking words of 32 bits that hang on everything given and on nothing else: each stream of a seed and each
 * of its dimensions has its own, so that none repeats another.
 */
export function keysOf(seed: number, stream: number, dimension: number): [number, number, number, number] {
  const words = [seed, Math.floor(seed / 2 ** 32), stream, dimension];
  const key = (start: number): number => words.reduce((state, word) => mixed(mixed(state) + word), start);
  return [key(1), key(2), key(3), key(4)];
}

/** The last step of MurmurHash3 (Appleby 2011), after which each bit hangs on all. */
function mixed(word: number): number {
  let bits = (word + 0x9e3779b9) | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
