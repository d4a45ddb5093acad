import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectGolden } from './golden.ts';
import { root, runLocplan, transcript, words } from './run-locplan.ts';

const folder = join(import.meta.dirname, 'transcripts');

/**
 * Each file of transcripts/ begins with a command line, run from the root of the project; the rest is what it
 * prints. Settings of the environment stand before the command, as in a shell.
 */
describe('what a person types, and what comes back', () => {
  it.each(readdirSync(folder))('%s', (name) => {
    const file = join(folder, name);
    const commandLine = readFileSync(file, 'utf8').split('\n')[0]?.replace(/^\$ /, '') ?? '';
    const all = words(commandLine);
    const command = all.indexOf('locplan');
    const settings = Object.fromEntries(
      all.slice(0, command).map((setting) => setting.split(/=(.*)/s).slice(0, 2)),
    );
    const text = transcript(commandLine, runLocplan(all.slice(command + 1), root, settings));
    expect(text.split('\n').length).toBeLessThanOrEqual(101);
    expectGolden(file, text);
  });
});
