import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { WORDS } from '../src/issue/fault.ts';
import { expectGolden } from './golden.ts';
import { root, runLocplan, transcript, words } from './run-locplan.ts';

const errors = join(root, 'fixtures', 'errors');
const work = mkdtempSync(join(tmpdir(), 'locplan-errors-'));
afterAll(() => rmSync(work, { recursive: true }));

/**
 * fixtures/errors/<code>/ holds the files of one fault, laid over the case of fixtures/worked, and golden.txt:
 * the command and what it prints. What is too big to keep is written by generate.mjs.
 */
describe('every issue code has a case that raises it', () => {
  it('and no folder is left over', () => {
    expect(readdirSync(errors).sort()).toEqual(Object.keys(WORDS).sort());
  });

  it.each(readdirSync(errors).filter((code) => code in WORDS))(
    '%s',
    async (code) => {
      const from = join(errors, code);
      const folder = join(work, code);
      cpSync(join(root, 'fixtures', 'worked'), folder, { recursive: true });
      cpSync(from, folder, { recursive: true, filter: (file) => !/golden\.txt$|generate\.mjs$/.test(file) });
      if (existsSync(join(from, 'generate.mjs'))) {
        const { generate } = (await import(pathToFileURL(join(from, 'generate.mjs')).href)) as {
          readonly generate: (into: string) => void;
        };
        generate(folder);
      }
      const golden = join(from, 'golden.txt');
      const commandLine = readFileSync(golden, 'utf8').split('\n')[0]?.replace(/^\$ /, '') ?? '';
      const run = runLocplan(words(commandLine).slice(1), folder);
      // A code stands alone, among words or in a cell of its own.
      expect(run.stdout + run.stderr).toMatch(new RegExp(`(^|[ ,=(])${code}([ ,:)]|$)`, 'm'));
      expect(run.stderr).not.toMatch(/^\s+at /m);
      expectGolden(golden, transcript(commandLine, run));
    },
    60_000,
  );
});
