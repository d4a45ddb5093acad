import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { held } from './held-io.ts';
import { scratch } from './scratch.ts';

const at = scratch();

test('what init writes is without fault, and plans at once', async () => {
  expect((await held(['init', at('my case')])).code).toBe(0);
  const checked = await held(['check', at('my case'), '--fail-on', 'warning']);
  expect([checked.code, checked.err]).toEqual([0, '']);
  expect(checked.out).toContain('No errors or warnings');
});

test('one of its scenarios meets the target, the other does not', async () => {
  await held(['init', at('case')]);
  expect((await held(['plan', at('case'), '--fail-under'])).code).toBe(0);
  const other = await held(['plan', at('case'), '-s', 'three-localities', '--fail-under']);
  expect([other.code, other.err]).toEqual([1, expect.stringContaining('NOT MET by £55,730.00')]);
});

test('the commands that it prints can be copied, whatever the folder is called', async () => {
  const { out } = await held(['init', at("Anne's case")]);
  expect(out).toContain(`  locplan check '${at("Anne'\\''s case")}'\n`);
});

test('a folder that is not empty is left as it is, and what it holds is named', async () => {
  mkdirSync(at('used'));
  writeFileSync(at('used', 'letter.doc'), '');
  const { code, err } = await held(['init', at('used')]);
  expect([code, err]).toEqual([2, expect.stringContaining('letter.doc')]);
  expect(readdirSync(at('used'))).toEqual(['letter.doc']);
});
