import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { place } from '../../src/read/place.ts';
import { type Table, openTable } from '../../src/read/table.ts';
import { readYaml } from '../../src/read/yaml.ts';
import type { Issue } from '../../src/issue/issue.ts';
import type { Input } from '../../src/read/input.ts';

/** A file held in memory, handed over in pieces of any size. */
export function inputOf(content: string | Uint8Array, name = 'file.csv', piece = Infinity): Input {
  const bytes = Buffer.from(content as Uint8Array);
  return {
    name,
    size: bytes.length,
    async *bytes() {
      for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
    },
  };
}

/** The columns that the tables of these tests have. */
export const identify = (header: string): string | null =>
  ['area_id', 'name', 'need'].includes(header.toLowerCase()) ? header.toLowerCase() : null;

export interface Reading {
  readonly table: Table | null;
  readonly rows: readonly (readonly [record: number, ...cells: string[]])[];
  readonly issues: readonly Issue[];
}

/** A table read to its end, all issues placed. */
export async function readTable(input: Input): Promise<Reading> {
  const { table, faults } = await openTable(input, identify);
  const rows: [number, ...string[]][] = [];
  const further = table ? await table.rows((cells, record) => void rows.push([record, ...cells])) : [];
  return { table, rows, issues: await place([...faults, ...further], table ? [table] : []) };
}

/** Code, line and column of each issue, and the characters that are underlined. */
export const spots = (issues: readonly Issue[]): string[] =>
  issues.map(({ code, where }) => {
    const { text = '', from = 0, length = 0 } = where?.excerpt ?? {};
    const underlined = Array.from(text)
      .slice(from, from + length)
      .join('');
    return where?.line === undefined ? code : `${code} ${where.line}:${where.column} ${underlined}`.trimEnd();
  });

export async function yamlIssues(text: string | Uint8Array): Promise<string[]> {
  const { doc, faults } = await readYaml(inputOf(text, 'case.yaml'));
  return spots(await place(faults, doc ? [doc] : []));
}

/** A file of the Wirral case. */
export const wirral = (file: string): Buffer =>
  readFileSync(join(import.meta.dirname, '..', '..', 'fixtures', 'wirral', file));
