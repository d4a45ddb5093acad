import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { expectGolden } from './golden.ts';
import { root, runLocplan, transcript, words } from './run-locplan.ts';

const readme = join(root, 'README.md');
const text = readFileSync(readme, 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'locplan-readme-'));
cpSync(join(root, 'fixtures'), join(folder, 'fixtures'), { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

/** Each page with the number of its console blocks: commands after "$ ", each followed by what it prints. */
describe.each([
  ['README.md', 12],
  ['docs/columns.md', 1],
])('%s', (name, least) => {
  it('shows what its commands print', () => {
    const page = join(root, name);
    const written = readFileSync(page, 'utf8');
    const blocks = [...written.matchAll(/```console\n([\s\S]*?)```\n/g)].map(([, block = '']) => block);
    let now = written;
    for (const block of blocks) {
      const commands = block.split(/^(?=\$ )/m).map((part) => part.split('\n')[0]?.slice(2) ?? '');
      const printed = commands.map((command) =>
        transcript(command, runLocplan(words(command).slice(1), folder)),
      );
      now = now.replace(block, () => printed.join('\n'));
    }
    expect(blocks.length).toBeGreaterThanOrEqual(least);
    expectGolden(page, now);
  });
});

describe('the README', () => {
  it('states how fast it is as ratios', () => {
    expect(text.match(/^\| .*locplan.* \| [\d.]+ × \| \d+ MB \|$/gm)).toHaveLength(3);
  });

  it('names the two commands that set everything up', () => {
    expect(text).toContain('npm ci && npm start');
    expect(text).toContain('npm ci && npm test');
  });
});
