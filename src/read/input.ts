/** A file that the run was given. `cli` makes it; reading never opens anything itself. */
export interface Input {
  /** As messages name it: the path from the case folder, or as typed when named by a flag. */
  readonly name: string;
  readonly size: number;
  /** The bytes from the start, each time it is called. */
  bytes(): AsyncIterable<Uint8Array>;
}

/**
 * The SHA-256 of a whole file, so that anyone can check that they hold the same one. Hexadecimal. Only JSON shows
 * it, so what works it out is loaded only then: that takes as long as reading a small case.
 */
export async function sha256(input: Input): Promise<string> {
  const { createHash } = await import('node:crypto');
  const hash = createHash('sha256');
  for await (const bytes of input.bytes()) hash.update(bytes);
  return hash.digest('hex');
}
