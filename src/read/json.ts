import { Buffer } from 'node:buffer';
import { fault } from '../issue/fault.ts';
import type { Fault } from '../issue/issue.ts';
import { decoded } from './decode.ts';
import { type Input, sha256 } from './input.ts';
import { jsonSlip } from './json-slip.ts';
import { LIMITS } from './limits.ts';
import { sniff } from './sniff.ts';
import { placeIn } from './spot.ts';
import type { Source } from './table.ts';

/** A JSON file as plain data. */
export interface JsonDoc extends Source {
  readonly data: unknown;
}

const KIND = { size: LIMITS.jsonFile, saveAs: 'plain text (UTF-8)' };

/** Reads a JSON file, however a shell saved its characters. Null, and the spot where it stops being JSON, where it does. */
export async function readJson(
  input: Input,
): Promise<{ readonly doc: JsonDoc | null; readonly faults: readonly Fault[] }> {
  const { sniffed, faults } = await sniff(input, KIND);
  if (!sniffed) return { doc: null, faults };
  const blocks: Buffer[] = [];
  for await (const block of decoded(input, sniffed.encoding)) blocks.push(block);
  const text = Buffer.concat(blocks).toString('utf8');
  const data = parsed(text);
  if (data === undefined) return { doc: null, faults: [...faults, slipFault(input.name, text)] };
  const doc: JsonDoc = {
    file: input.name,
    data,
    places: async (refs) => refs.map(({ file }) => ({ file })),
    rowCount: () => null,
    sha256: () => sha256(input),
  };
  return { doc, faults };
}

/** Undefined for what is no JSON, which has no such value. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function slipFault(file: string, text: string): Fault {
  const from = jsonSlip(text);
  const isCutOff = from >= text.length && text.trim() !== '';
  const problem =
    text.trim() === '' ? 'it is empty' : isCutOff ? 'it ends too early' : 'it is not JSON from here on';
  const place = placeIn(file, text, 1, { from, to: Math.min(from + 1, text.length) });
  return fault('not-a-result', { problem }, { file, place });
}
