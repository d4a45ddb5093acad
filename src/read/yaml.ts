import { type Document, isAlias, isMap, isScalar, isSeq, type Scalar, visit } from 'yaml';
import type { Fault, Place, Ref } from '../issue/issue.ts';
import { type Input, sha256 } from './input.ts';
import { LIMITS } from './limits.ts';
import { type Span, placeIn } from './spot.ts';
import type { Source } from './table.ts';
import { readText } from './text.ts';
import { composeYaml } from './yaml-compose.ts';

/** A YAML file as plain data that remembers where each value stands. */
export interface YamlDoc extends Source {
  readonly data: unknown;
  /** The names of the entries at a path, in the file's order, which data does not keep for names such as 2. */
  names(path: readonly (string | number)[]): readonly string[];
}

export type ReadYaml = (
  input: Input,
) => Promise<{ readonly doc: YamlDoc | null; readonly faults: readonly Fault[] }>;

const KIND = { size: LIMITS.yamlFile, saveAs: 'plain text (UTF-8)' };

/**
 * Reads a YAML file into plain data: null for an empty one. Names are always text, also 2013; dates, years and codes
 * such as 007 stay as written. Whatever is wrong with the writing is found at once, and then there is no data.
 */
export const readYaml: ReadYaml = async (input) => {
  const { text: written, faults } = await readText(input, KIND);
  if (written === null) return { doc: null, faults };
  // A lone CR ends lines elsewhere, so here too; one for one, so that no offset moves.
  const text = written.replace(/\r(?!\n)/g, '\n');

  const { yaml, faults: wrong } = composeYaml(input.name, text);
  if (!yaml) return { doc: null, faults: [...faults, ...wrong] };
  visit(yaml, { Scalar: (_, scalar) => keepCode(scalar) });
  const doc: YamlDoc = {
    file: input.name,
    data: yaml.toJS({ maxAliasCount: -1 }),
    names: (path) => {
      const node = yaml.getIn(path, true);
      const map = isAlias(node) ? node.resolve(yaml) : node;
      return isMap(map) ? map.items.map(({ key }) => String((key as Scalar).value)) : [];
    },
    places: async (refs) => refs.map((ref) => placeOf(yaml, text, ref)),
    rowCount: () => null,
    sha256: () => sha256(input),
  };
  return { doc, faults };
};

/** How people write numbers. 007, 1E5 and 0x1F are numbers to YAML, and to people the codes of areas. */
const ORDINARY = /^[-+]?(0|[1-9]\d*)?(\.\d*)?$/;

function keepCode(scalar: Scalar): void {
  const { value, source } = scalar;
  if (source !== undefined && Number.isFinite(value) && !ORDINARY.test(source)) scalar.value = source;
}

function placeOf(yaml: Document.Parsed, text: string, ref: Ref): Place {
  const span = spanOf(yaml, ref);
  return span ? placeIn(ref.file, text, 1, span) : { file: ref.file };
}

/**
 * Where the value at the end of a path stands; of one without names, all that there is. A value left empty, and a
 * path that ends early, are shown at the last name there is; null where there is not even one.
 */
function spanOf(yaml: Document.Parsed, { path, atKey = false }: Ref): Span | null {
  if (path === undefined) return null;
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
  const value = atKey ? null : rangeOf(node);
  return value && value.to > value.from ? value : name;
}

function rangeOf(node: unknown): Span | null {
  const range = (node as { range?: readonly [number, number, number] | null } | null)?.range;
  return range ? { from: range[0], to: range[1] } : null;
}
