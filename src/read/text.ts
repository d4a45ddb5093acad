import { Buffer } from 'node:buffer';
import type { Fault } from '../issue/issue.ts';
import { decoded } from './decode.ts';
import type { Input } from './input.ts';
import { type FileKind, sniff } from './sniff.ts';

/** A whole file as text, for what is small enough to be held; null, and a fault, where it is not, or no text at all. */
export async function readText(
  input: Input,
  kind: FileKind,
): Promise<{ readonly text: string | null; readonly faults: readonly Fault[] }> {
  const { sniffed, faults } = await sniff(input, kind);
  if (!sniffed) return { text: null, faults };
  const blocks: Buffer[] = [];
  for await (const block of decoded(input, sniffed.encoding)) blocks.push(block);
  return { text: Buffer.concat(blocks).toString('utf8'), faults };
}
