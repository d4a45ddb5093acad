import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/** Set to write what is printed now over what was kept; the change then shows in the diff, to be read. */
const rewrite = process.env['UPDATE_GOLDEN'] !== undefined;

/** Holds a text against the file that keeps it. */
export function expectGolden(file: string, text: string): void {
  if (rewrite) writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
}
