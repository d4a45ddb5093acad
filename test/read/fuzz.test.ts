import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { place } from '../../src/read/place.ts';
import { readYaml } from '../../src/read/yaml.ts';
import type { Issue } from '../../src/issue/issue.ts';
import { inputOf, readTable, wirral } from './inputs.ts';

const TABLES = ['areas.csv', 'staffing.csv', 'budget.csv', 'adjacency.csv', 'assumptions.csv'].map(wirral);
const YAMLS = ['locplan.yaml', 'scenarios/four-localities.yaml', 'scenarios/need-balanced.yaml'].map(wirral);

/** What breaks files in practice, and what breaks programs that read them. */
const SNIPPETS = [
  '"',
  '""',
  ',',
  ';',
  '\t',
  '\r',
  '\n',
  '\0',
  '\xff',
  '\xc3',
  '- ',
  ': ',
  '[',
  '{',
  '}',
  '&a ',
  '*a',
  '!x ',
  '|\n',
  '>',
  '#',
  '---\n',
  "'",
  '\\',
  '%',
  '@',
  '? ',
  '\xef\xbb\xbf',
  '\xff\xfe',
];

interface Edit {
  readonly at: number;
  readonly cut: number;
  readonly put: Buffer;
}

const edits = fc.array(
  fc.record<Edit>({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(30),
    put: fc.oneof(
      fc
        .array(fc.constantFrom(...SNIPPETS), { maxLength: 6 })
        .map((parts) => Buffer.from(parts.join(''), 'latin1')),
      fc.uint8Array({ maxLength: 8 }).map((bytes) => Buffer.from(bytes)),
    ),
  }),
  { minLength: 1, maxLength: 8 },
);

const edited = (file: Buffer, changes: readonly Edit[]): Buffer =>
  changes.reduce<Buffer>((bytes, { at, cut, put }) => {
    const from = Math.floor(at * bytes.length);
    return Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(from + cut)]);
  }, file);

const filesFrom = (originals: readonly Buffer[]) =>
  fc.oneof(
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)) },
    {
      weight: 4,
      arbitrary: fc
        .tuple(fc.constantFrom(...originals), edits)
        .map(([file, changes]) => edited(file, changes)),
    },
  );

/** An issue that people can act on: in words, and pointing into the line that it shows. */
function expectUsable({ message, where }: Issue): void {
  expect(message).toMatch(/\S/);
  expect(message).not.toMatch(/undefined|NaN|\[object|\n/);
  if (!where?.excerpt) return;
  const { text, from, length } = where.excerpt;
  expect(text).not.toMatch(/[\r\n]/);
  expect(where.line).toBeGreaterThan(0);
  expect(from + length).toBeLessThanOrEqual(Array.from(text).length);
}

describe('no file makes reading fail, only issues', () => {
  it('tables of random bytes and broken real ones', async () => {
    await fc.assert(
      fc.asyncProperty(filesFrom(TABLES), async (bytes) => {
        const { table, issues } = await readTable(inputOf(bytes));
        expect(table !== null || issues.some(({ severity }) => severity === 'error')).toBe(true);
        issues.forEach(expectUsable);
      }),
      { numRuns: 400 },
    );
  }, 60_000);

  it('YAML of random bytes and broken real files', async () => {
    await fc.assert(
      fc.asyncProperty(filesFrom(YAMLS), async (bytes) => {
        const { doc, faults } = await readYaml(inputOf(bytes, 'case.yaml'));
        expect(doc !== null || faults.some(({ severity }) => severity === 'error')).toBe(true);
        (await place(faults, doc ? [doc] : [])).forEach(expectUsable);
      }),
      { numRuns: 400 },
    );
  }, 60_000);
});
