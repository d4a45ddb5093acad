import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BASE, check, original, resolve } from './worked.ts';

const PIECES = [
  '',
  ',',
  ';',
  '"',
  '\n',
  '#REF!',
  'TBC',
  '-',
  '£',
  '1.2E+05',
  '9'.repeat(400),
  'null',
  '[',
  '{}',
  ': ',
  '__proto__',
  'É\u00a0',
];

/** A text with a few of its stretches replaced by what people and spreadsheets leave behind. */
const edited = (text: string): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.nat(text.length), fc.nat(6), fc.constantFrom(...PIECES)), {
      minLength: 1,
      maxLength: 4,
    })
    .map((edits) =>
      edits.reduce((now, [at, length, piece]) => now.slice(0, at) + piece + now.slice(at + length), text),
    );

/** Texts that cannot be opened at all are the reader's business. */
const unreadable = (reason: Error): string[] => {
  if (!/^not (a table|YAML)/.test(reason.message)) throw reason;
  return [];
};

describe('whatever is done to a file', () => {
  it.each(['areas', 'staffing', 'budget', 'adjacency', 'assumptions'] as const)(
    '%s.csv is read or refused in words',
    async (name) => {
      await fc.assert(
        fc.asyncProperty(edited(original(`${name}.csv`)), async (text) => {
          const told = await check({ [name]: text }).then((checked) => checked.told, unreadable);
          for (const line of told) expect(line).not.toMatch(/undefined|NaN|\[object/);
        }),
        { numRuns: 25 },
      );
    },
  );

  it('a scenario and locplan.yaml are, too', async () => {
    await fc.assert(
      fc.asyncProperty(edited(BASE), edited(original('locplan.yaml')), async (scenario, locplan) => {
        const told = await Promise.all([
          resolve('x', { x: scenario }).then((resolved) => resolved.told, unreadable),
          check({ locplan }).then((checked) => checked.told, unreadable),
        ]);
        for (const line of told.flat()) expect(line).not.toMatch(/undefined|NaN|\[object/);
      }),
      { numRuns: 60 },
    );
  });
});
