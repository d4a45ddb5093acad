import { createScanner, printParseErrorCode, visit } from 'jsonc-parser';
import { fault } from '../issue/fault.ts';
import type { Fault } from '../issue/issue.ts';
import { type Input, sha256 } from './input.ts';
import { spansOf } from './json-spans.ts';
import { LIMITS } from './limits.ts';
import { placeIn, type Span } from './spot.ts';
import type { Source } from './table.ts';
import { readText } from './text.ts';

/** A JSON file as plain data; references into it are paths, as into YAML. */
export interface JsonDoc extends Source {
  readonly data: unknown;
}

const KIND = { size: LIMITS.jsonFile, saveAs: 'plain text (UTF-8)' };

/** Reads a JSON file into plain data, or says where its writing first goes wrong. */
export async function readJson(
  input: Input,
): Promise<{ readonly doc: JsonDoc | null; readonly faults: readonly Fault[] }> {
  const { text, faults } = await readText(input, KIND);
  if (text === null) return { doc: null, faults };
  const parsed = parse(text);
  if (parsed === null) {
    const { problem, span } = slipIn(text);
    const place = span === null ? { file: input.name } : placeIn(input.name, text, 1, span);
    return { doc: null, faults: [...faults, fault('json-syntax', { problem }, { file: input.name, place })] };
  }
  const doc: JsonDoc = {
    file: input.name,
    data: parsed.data,
    places: async (refs) => {
      const spans = spansOf(
        text,
        refs.map(({ path = [] }) => path),
      );
      return refs.map(({ file, path }, i) => {
        const found = path === undefined ? null : spans[i];
        return found ? placeIn(file, text, 1, found) : { file };
      });
    },
    rowCount: () => null,
    sha256: () => sha256(input),
  };
  return { doc, faults };
}

/** Null: it is no JSON. The data itself may be null. */
function parse(text: string): { readonly data: unknown } | null {
  try {
    return { data: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

interface Slip {
  readonly problem: string;
  readonly span: Span | null;
}

/** Where the writing first goes wrong and how; no place where it cannot be said. */
function slipIn(text: string): Slip {
  if (text.trim() === '') return { problem: 'Empty', span: null };
  const deep = tooDeep(text);
  if (deep !== null) return { problem: 'TooDeep', span: deep };
  let first: Slip | null = null;
  const onError = (code: number, from: number, length: number): void => {
    first ??= { problem: printParseErrorCode(code), span: { from, to: from + length } };
  };
  visit(text, { onError }, { disallowComments: true });
  return cutOff(text, first) ?? first ?? { problem: 'Unknown', span: null };
}

/** What goes wrong only where the file ends was cut off there: one more quote or name would not mend it. */
function cutOff(text: string, slip: Slip | null): Slip | null {
  if (slip?.span == null) return null;
  const { problem, span } = slip;
  const reached = problem === 'UnexpectedEndOfString' ? span.to : span.from;
  return reached >= text.trimEnd().length ? { problem: 'CutOff', span } : null;
}

/** The first bracket that is nested deeper than anything a map needs: looking for slips below it would exhaust the stack. */
function tooDeep(text: string): Span | null {
  const scanner = createScanner(text, true);
  let depth = 0;
  while (scanner.getPosition() < text.length) {
    scanner.scan();
    const sign = text.charAt(scanner.getTokenOffset());
    if (sign === '{' || sign === '[') depth++;
    else if (sign === '}' || sign === ']') depth--;
    const from = scanner.getTokenOffset();
    if (depth > LIMITS.jsonDepth.most) return { from, to: from + 1 };
  }
  return null;
}
