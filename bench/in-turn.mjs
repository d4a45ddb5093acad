import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs two commands of node in turn, after one run of each that is not counted. Seconds of wall time. */
export async function inTurn(a, b, times) {
  const runs = [];
  for (let i = -1; i < times; i++) {
    const pair = { a: await run(a), b: await run(b) };
    if (i >= 0) runs.push(pair);
  }
  return runs;
}

/** The middle of an odd count of numbers. */
export function median(numbers) {
  return [...numbers].sort((x, y) => x - y)[Math.floor(numbers.length / 2)];
}

/** One run: its seconds, its peak of memory, and, where it is asked for, what it printed. */
export async function run(args, keepOutput = false) {
  const folder = mkdtempSync(join(tmpdir(), 'locplan-peak-'));
  const peakFile = join(folder, 'peak');
  const reporter = join(import.meta.dirname, 'peak-memory.cjs');
  const began = process.hrtime.bigint();
  const child = spawn(process.execPath, ['-r', reporter, ...args], {
    stdio: ['ignore', keepOutput ? 'pipe' : 'ignore', 'inherit'],
    env: { ...process.env, LOCPLAN_BENCH_PEAK: peakFile },
  });
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (text) => (output += text));
  const code = await new Promise((done) => child.on('close', done));
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${code}`);
  const peakMegabytes = Number(readFileSync(peakFile, 'utf8')) / 1024;
  rmSync(folder, { recursive: true });
  return { seconds, peakMegabytes, output };
}
