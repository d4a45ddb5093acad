import { execFileSync, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openFile } from '../../src/cli/open-file.ts';
import { scratch } from './scratch.ts';

const at = scratch();

async function text(path: string): Promise<string[]> {
  const { input } = await openFile(path, 'areas.csv');
  const read = async (): Promise<string> => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of input.bytes()) chunks.push(chunk);
    return Buffer.concat(chunks).toString();
  };
  return [String(input.size), await read(), await read()];
}

test('a file can be read as often as wanted', async () => {
  writeFileSync(at('areas.csv'), 'area_id\nA1\n');
  expect(await text(at('areas.csv'))).toEqual(['11', 'area_id\nA1\n', 'area_id\nA1\n']);
});

test('a file larger than a chunk comes whole', async () => {
  const whole = 'A1,North\n'.repeat(80_000);
  writeFileSync(at('areas.csv'), whole);
  expect(await text(at('areas.csv'))).toEqual([String(whole.length), whole, whole]);
});

test('a pipe can be read as often as wanted', async () => {
  execFileSync('mkfifo', [at('pipe')]);
  spawn('sh', ['-c', `printf 'area_id\\nA1\\n' > "$0"`, at('pipe')]);
  expect(await text(at('pipe'))).toEqual(['11', 'area_id\nA1\n', 'area_id\nA1\n']);
});

test('what is not there is told in plain words', async () => {
  await expect(openFile(at('none.csv'), 'none.csv')).rejects.toThrow('There is no file or folder called');
  writeFileSync(at('file'), '');
  await expect(openFile(at('file', 'areas.csv'), 'areas.csv')).rejects.toThrow('is a file, not a folder');
});

test('a folder in the place of a file is told in plain words', async () => {
  await expect(text(at())).rejects.toThrow('is a folder, not a file');
});
