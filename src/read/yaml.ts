import { Buffer } from 'node:buffer';
import { type Document, isMap, isScalar, isSeq } from 'yaml';
import type { Fault, Place, Ref } from '../issue/issue.ts';
import { decoded } from './decode.ts';
import { type Input, sha256 } from './input.ts';
import { LIMITS } from './limits.ts';
import { sniff } from './sniff.ts';
import { type Span, placeIn } from './spot.ts';
import type { Source } from './table.ts';
import { composeYaml } from './yaml-compose.ts';

/** A YAML file as plain data that remembers where each value stands. */
export interface YamlDoc extends Source {
  readonly data: unknown;
}

export type ReadYaml = (
  input: Input,
) => Promise<{ readonly doc: YamlDoc | null; readonly faults: readonly Fault[] }>;

const KIND = { size: LIMITS.yamlFile, saveAs: 'plain text (UTF-8)' };

/**
 * Reads a YAML file into plain data: null for an empty one. Names are always text, also 2013; dates and years stay as
 * written. Whatever is wrong with the writing is found at once, and then there is no data.
 */
export const readYaml: ReadYaml = async (input) => {
  const { sniffed, faults } = await sniff(input, KIND);
  if (!sniffed) return { doc: null, faults };
  const blocks: Buffer[] = [];
  for await (const block of decoded(input, sniffed.encoding)) blocks.push(block);
  // A lone CR ends lines elsewhere, so here too; one for one, so that no offset moves.
  const text = Buffer.concat(blocks)
    .toString('utf8')
    .replace(/\r(?!\n)/g, '\n');

  const { yaml, faults: wrong } = composeYaml(input.name, text);
  if (!yaml) return { doc: null, faults: [...faults, ...wrong] };
  const doc: YamlDoc = {
    file: input.name,
    data: yaml.toJS({ maxAliasCount: -1 }),
    places: async (refs) => refs.map((ref) => placeOf(yaml, text, ref)),
    rowCount: () => null,
    sha256: () => sha256(input),
  };
  return { doc, faults };
};

function placeOf(yaml: Document.Parsed, text: string, ref: Ref): Place {
  const span = spanOf(yaml, ref);
  return span ? placeIn(ref.file, text, 1, span) : { file: ref.file };
}

/**
 * Where the value at the end of a path stands. A value left empty, and a path that ends early, are shown at the last
 * name there is; null where there is not even one.
 */
function spanOf(yaml: Document.Parsed, { path = [], atKey = false }: Ref): Span | null {
  let node: unknown = yaml.contents;
  let name: Span | null = null;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((each) => isScalar(each.key) && String(each.key.value) === String(key));
      if (!pair) return name;
      name = rangeOf(pair.key);
      node = pair.value;
    } else {
      const item: unknown = isSeq(node) ? node.items[Number(key)] : undefined;
      if (item === undefined) return name;
      name = rangeOf(item);
      node = item;
    }
  }
  const value = path.length === 0 || atKey ? null : rangeOf(node);
  return value && value.to > value.from ? value : name;
}

function rangeOf(node: unknown): Span | null {
  const range = (node as { range?: readonly [number, number, number] | null } | null)?.range;
  return range ? { from: range[0], to: range[1] } : null;
}
