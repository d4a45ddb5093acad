import { Buffer } from 'node:buffer';
import type { Input } from './input.ts';

const BLOCK = 64 * 1024;

/**
 * The bytes of a file in blocks of 64 KB, the last one shorter, whatever pieces they come in: so nothing that
 * reading finds can depend on how the bytes arrived, and the first block holds all that tells a file's format.
 * Other work gets its turn between two blocks, so that a long read can be interrupted.
 */
export async function* blocks(input: Input): AsyncGenerator<Buffer> {
  let pending: Buffer = Buffer.alloc(0);
  for await (const bytes of input.bytes()) {
    const piece = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    pending = pending.length === 0 ? piece : Buffer.concat([pending, piece]);
    for (; pending.length >= BLOCK; pending = pending.subarray(BLOCK)) {
      yield pending.subarray(0, BLOCK);
      await turn();
    }
  }
  if (pending.length > 0) yield pending;
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
