import { Buffer } from 'node:buffer';
import { fault } from '../issue/fault.ts';
import type { Fault, Ref } from '../issue/issue.ts';
import { decoded } from './decode.ts';
import { type Input } from './input.ts';
import { LIMITS } from './limits.ts';
import { sniff } from './sniff.ts';
import { placeIn } from './spot.ts';

const KIND = { size: LIMITS.jsonFile, saveAs: 'JSON (UTF-8)' };

/** Reads a JSON file; undefined, and why, where it is none. */
export async function readJson(
  input: Input,
): Promise<{ readonly data: unknown; readonly faults: readonly Fault[] }> {
  const { sniffed, faults } = await sniff(input, KIND);
  if (!sniffed) return { data: undefined, faults };
  const blocks: Buffer[] = [];
  for await (const block of decoded(input, sniffed.encoding)) blocks.push(block);
  const text = Buffer.concat(blocks).toString('utf8');
  try {
    return { data: JSON.parse(text) as unknown, faults };
  } catch (error) {
    return {
      data: undefined,
      faults: [...faults, fault('json-syntax', {}, placeOf(input.name, text, error))],
    };
  }
}

/** Node names the offset of what it could not read; none where the text ends too soon. */
function placeOf(file: string, text: string, error: unknown): Ref {
  const offset = /at position (\d+)/.exec(String(error))?.[1];
  const from = offset === undefined ? text.trimEnd().length : Number(offset);
  return { file, place: placeIn(file, text, 1, { from, to: Math.min(text.length, from + 1) }) };
}
