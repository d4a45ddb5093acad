import { Buffer } from 'node:buffer';
import { blocks } from './blocks.ts';
import type { Input } from './input.ts';

/** How a file's characters are written as bytes. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const UTF8_BOM = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * A file's text as UTF-8, whatever encoding it was saved in, and without the mark that some programs put first:
 * so everything after this reads one encoding only. Bytes that mean nothing in their encoding become U+FFFD.
 */
export async function* decoded(input: Input, encoding: Encoding): AsyncGenerator<Buffer> {
  const toUtf8 = DECODERS[encoding]();
  let first = true;
  for await (const block of blocks(input)) {
    yield toUtf8(first && block.subarray(0, 3).equals(UTF8_BOM) ? block.subarray(3) : block, true);
    first = false;
  }
  yield toUtf8(Buffer.alloc(0), false);
}

type Decoder = (bytes: Buffer, more: boolean) => Buffer;

const utf16 = (encoding: Encoding) => (): Decoder => {
  const decoder = new TextDecoder(encoding);
  return (bytes, more) => Buffer.from(decoder.decode(bytes, { stream: more }));
};

const DECODERS: Record<Encoding, () => Decoder> = {
  'utf-8': () => (bytes) => bytes,
  'utf-16le': utf16('utf-16le'),
  'utf-16be': utf16('utf-16be'),
  'windows-1252': () => (bytes) => Buffer.from(bytes.toString('latin1').replace(/[\x80-\x9f]/g, windows1252)),
};

// Where Windows-1252 differs from Latin-1. TextDecoder cannot be trusted with it: from Node 20.18.3, 22.13
// and 24.0 on it took these 32 for Latin-1 (nodejs/node 56542).
const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const windows1252 = (control: string): string => HIGH.charAt(control.charCodeAt(0) - 0x80);
