import { Buffer, isUtf8 } from 'node:buffer';
import { fault } from '../issue/fault.ts';
import type { Fault } from '../issue/issue.ts';
import { blocks } from './blocks.ts';
import type { Encoding } from './decode.ts';
import type { Input } from './input.ts';
import type { Limit } from './limits.ts';

/** What a kind of file may weigh, and what to ask for when something else lies under its name. */
export interface FileKind {
  readonly size: Limit;
  readonly saveAs: string;
}

/** How a file's characters are written, and whether any of them is a carriage return. */
export interface Sniffed {
  readonly encoding: Encoding;
  readonly hasCr: boolean;
}

/**
 * Looks through a whole file once without keeping it: how its characters are written. A workbook under the name of a
 * text file, other binary data and a file past the limit are refused here, before anything tries to read them.
 * Text that is not valid UTF-8 is taken for Windows-1252, with a notice.
 */
export async function sniff(
  input: Input,
  kind: FileKind,
): Promise<{ readonly sniffed: Sniffed | null; readonly faults: readonly Fault[] }> {
  const at = { file: input.name };
  const refuse = (why: Fault) => ({ sniffed: null, faults: [why] });
  const tooBig = () => refuse(fault('file-too-big', { limit: kind.size.shown }, at));
  if (input.size > kind.size.most) return tooBig();

  const utf8 = utf8Check();
  let encoding: Encoding | null = null;
  let size = 0;
  let hasCr = false;
  for await (const block of blocks(input)) {
    if (size === 0) {
      const format = SIGNATURES.find(([start]) => block.subarray(0, start.length).equals(start))?.[1];
      if (format) return refuse(fault('not-plain-text', { format, saveAs: kind.saveAs }, at));
      encoding = utf16(block);
    }
    size += block.length;
    if (size > kind.size.most) return tooBig();
    hasCr ||= block.includes(CR);
    if (encoding) continue;
    if (block.includes(0))
      return refuse(fault('not-plain-text', { format: 'binary data', saveAs: kind.saveAs }, at));
    utf8.add(block);
  }
  encoding ??= utf8.valid() ? 'utf-8' : 'windows-1252';
  return {
    sniffed: { encoding, hasCr },
    faults: encoding === 'windows-1252' ? [fault('windows-1252', { saveAs: kind.saveAs }, at)] : [],
  };
}

const CR = 13;

const SIGNATURES: readonly (readonly [Buffer, string])[] = [
  [Buffer.from('PK\x03\x04'), 'a workbook (.xlsx, .ods) or a zip archive'],
  [Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'an old Excel workbook (.xls)'],
  [Buffer.from('%PDF-'), 'a PDF'],
];

/** UTF-16 by its mark; without one, by the zero byte that every plain letter has on one side. */
function utf16(start: Buffer): Encoding | null {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const pairs = Math.min(start.length, 4096) >> 1;
  for (let i = 0; i < pairs * 2; i++) if (start[i] === 0) zeros[i % 2]!++;
  if (zeros[0] === 0 && zeros[1]! * 2 > pairs) return 'utf-16le';
  return zeros[1] === 0 && zeros[0]! * 2 > pairs ? 'utf-16be' : null;
}

/** Whether bytes that come in blocks are UTF-8 throughout: a character may begin in one block and end in the next. */
function utf8Check(): { add(block: Buffer): void; valid(): boolean } {
  let good = true;
  let carried: Buffer = Buffer.alloc(0);
  return {
    add(block) {
      if (!good) return;
      const bytes = carried.length === 0 ? block : Buffer.concat([carried, block]);
      const whole = bytes.length - unfinished(bytes);
      carried = bytes.subarray(whole);
      good = isUtf8(bytes.subarray(0, whole));
    },
    valid: () => good && carried.length === 0,
  };
}

/** How many bytes at the end belong to a character that is still to be finished. */
function unfinished(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back]!;
    if ((byte & 0xc0) === 0x80) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return length > back ? back : 0;
  }
  return 0;
}
