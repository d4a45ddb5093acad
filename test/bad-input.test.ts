import { spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pathError } from '../src/cli/path-error.ts';
import { run } from '../src/cli/run.ts';
import { memoryIo } from './memory-io.ts';
import { bin, plainEnvironment, root, type Run, runLocplan } from './run-locplan.ts';

const worked = join(root, 'fixtures/worked');
const STAFFING = readFileSync(join(worked, 'staffing.csv'));

let here = '';
const at = (...parts: string[]): string => join(here, ...parts);
const read = (...parts: string[]): string => readFileSync(at(...parts), 'utf8');

beforeEach(() => {
  here = mkdtempSync(join(tmpdir(), 'locplan-bad-'));
  cpSync(worked, at('case'), { recursive: true });
  mkdirSync(at('tmp'));
});
afterEach(() => rmSync(here, { recursive: true, force: true }));

const locplan = (args: readonly string[], input?: string | Uint8Array): Run =>
  runLocplan(args, here, { TMPDIR: at('tmp') }, input);

/** In bash, where `locplan` is the built command. */
function shell(script: string): Run {
  const { stdout, stderr, status } = spawnSync(
    'bash',
    ['--norc', '-c', `locplan() { "${process.execPath}" "${bin}" "$@"; }\n${script}`],
    { cwd: here, env: plainEnvironment, encoding: 'utf8', timeout: 60_000 },
  );
  return { stdout, stderr, code: status };
}

/** The remedy is the second line; nothing else is said. */
function saidOnce({ stderr }: Run): string {
  expect(stderr.trimEnd().split('\n').length).toBe(2);
  expect(stderr).not.toMatch(/^\s+at |[A-Z]{5,}: /m);
  return stderr;
}

describe('a path that cannot be read', () => {
  it.each([
    ['a file in the place of the case', ['check', 'case/areas.csv'], 'is a file, not a case folder'],
    [
      'a path through a file',
      ['check', 'case', '--areas', 'case/areas.csv/areas.csv'],
      'is a file, not a folder',
    ],
    ['a folder in the place of a file', ['check', 'case', '--areas', 'case'], 'case is a folder, not a file'],
    [
      'a file that is not there',
      ['check', 'case', '--budget', 'bugdet.csv'],
      'no file or folder called bugdet.csv',
    ],
    ['a scenario by a path that is not there', ['plan', 'case', '-s', './none.yaml'], 'none.yaml'],
  ])('%s', (_, args, words) => {
    const done = locplan(args);
    expect([done.code, done.stdout]).toEqual([5, '']);
    expect(saidOnce(done)).toContain(words);
  });

  it('a scenario outside the case, which only the command line may name', () => {
    const scenario = join('..', 'elsewhere.yaml');
    cpSync(at('case/scenarios/two-localities.yaml'), at('elsewhere.yaml'));
    expect(locplan(['plan', 'case', '-s', './elsewhere.yaml']).code).toBe(0);
    writeFileSync(
      at('case/locplan.yaml'),
      `${read('case/locplan.yaml')}scenario: ${scenario}\n`.replace(/^scenario: two.*\n/m, ''),
    );
    const done = locplan(['plan', 'case']);
    expect([done.code, done.stdout]).toEqual([3, '']);
    expect(done.stderr).toContain('unknown-scenario  There is no scenario "../elsewhere.yaml"');
  });

  it.each([
    ['staffing.csv', 'staffing.csv', 'name it by --staffing if it is meant'],
    ['adjacency.csv', 'adjacency.csv', 'name it by --adjacency if it is meant'],
    ['locplan.yaml', 'locplan.yaml', 'put the file itself into the folder'],
    ['scenarios', 'scenarios/two-localities.yaml', 'name it by -s and its path if it is meant'],
  ])('%s of the case that is a link to something outside', (linked, name, remedy) => {
    cpSync(at('case', linked), at('elsewhere', linked), { recursive: true });
    rmSync(at('case', linked), { recursive: true });
    symlinkSync(at('elsewhere', linked), at('case', linked));
    const done = locplan(['plan', 'case']);
    expect([done.code, done.stdout]).toEqual([5, '']);
    expect(saidOnce(done)).toContain(`${name} leads out of the case folder.`);
    expect(done.stderr).toContain(remedy);
  });

  it('a link out of the case is followed where its file is named, and one within it always', () => {
    cpSync(at('case/staffing.csv'), at('elsewhere.csv'));
    rmSync(at('case/staffing.csv'));
    symlinkSync(at('elsewhere.csv'), at('case/staffing.csv'));
    cpSync(at('case/areas.csv'), at('case/..areas.csv'));
    rmSync(at('case/areas.csv'));
    symlinkSync('..areas.csv', at('case/areas.csv'));
    symlinkSync('case', at('also'));
    expect(locplan(['plan', 'also', '--staffing', 'case/staffing.csv']).code).toBe(0);
  });

  it('a link that leads to itself', () => {
    symlinkSync('loop.csv', at('loop.csv'));
    const done = locplan(['check', 'case', '--areas', 'loop.csv']);
    expect([done.code, done.stdout]).toEqual([5, '']);
    expect(saidOnce(done)).toContain('a link that leads back to itself');
  });

  it.each([
    ['EACCES', 'No permission for areas.csv.'],
    ['EIO', 'The disk failed at areas.csv.'],
  ])('%s, which a test cannot bring about for every user', async (code, words) => {
    const io = memoryIo(
      { 'locplan.yaml': Buffer.from('title: T\n') },
      {
        open: async () => {
          throw pathError('areas.csv', 'read', Object.assign(new Error(), { code, syscall: 'open' }));
        },
      },
    );
    expect([await run(['plan'], io), io.printed.out]).toEqual([5, '']);
    expect(io.printed.err).toContain(words);
  });
});

describe('a result that cannot be written', () => {
  it.runIf(existsSync('/dev/full'))('a full disk as -o: the other result stays as it was', () => {
    writeFileSync(at('plan.md'), 'old');
    const done = locplan(['plan', 'case', '-o', 'plan.md', '-o', '/dev/full', '--json']);
    expect([done.code, done.stdout]).toEqual([5, '']);
    expect(saidOnce(done)).toContain('The disk is full: /dev/full was not written.');
    expect(read('plan.md')).toBe('old');
    expect(readdirSync(here).sort()).toEqual(['case', 'plan.md', 'tmp']);
  });

  it.runIf(existsSync('/dev/full'))('a full disk as standard output', () => {
    const done = shell('locplan plan case > /dev/full');
    expect(done.code).toBe(5);
    expect(saidOnce(done)).toContain('The disk is full: standard output was not written.');
  });

  it('a disk that takes only the beginning: the old result stays whole, and no beginning is left', () => {
    writeFileSync(at('plan.json'), 'old');
    const done = shell('trap "" XFSZ; ulimit -f 1; locplan plan case -o plan.json');
    expect([done.code, done.stdout]).toEqual([5, '']);
    expect(saidOnce(done)).toContain('plan.json would be larger than this disk allows.');
    expect(read('plan.json')).toBe('old');
    expect(readdirSync(here).sort()).toEqual(['case', 'plan.json', 'tmp']);
  });

  it('a full disk, told through Io, ends the run with nothing printed', async () => {
    const files = Object.fromEntries(
      ['areas.csv', 'staffing.csv', 'budget.csv', 'locplan.yaml', 'scenarios/two-localities.yaml'].map(
        (name) => [name, readFileSync(join(worked, name))],
      ),
    );
    const io = memoryIo(files, {
      writeAll: () => {
        throw pathError('plan.md', 'write', Object.assign(new Error(), { code: 'ENOSPC', syscall: 'write' }));
      },
    });
    expect([await run(['plan', '-o', 'plan.md', '-o', '-'], io), io.printed.out]).toEqual([5, '']);
    expect(io.printed.err).toContain('The disk is full: plan.md was not written.');
  });

  it.each([
    ['a path through a file', 'case/areas.csv/plan.json', 'is a file, not a folder'],
    ['a folder', 'case/scenarios', 'folder'],
  ])('%s as -o', (_, path, words) => {
    const done = locplan(['plan', 'case', '--json', '-o', path]);
    expect([done.code, done.stdout]).toEqual([5, '']);
    expect(saidOnce(done)).toContain(words);
  });
});

describe('-o onto an input is refused, however the input is named', () => {
  const inputs = ['areas.csv', 'staffing.csv', 'locplan.yaml', 'scenarios/two-localities.yaml'];

  function keeps(args: readonly string[], input?: Uint8Array): Run {
    const before = inputs.map((name) => read('case', name));
    const done = locplan(args, input);
    expect([done.code, done.stdout]).toEqual([2, '']);
    expect(saidOnce(done)).toContain('is an input');
    expect(inputs.map((name) => read('case', name))).toEqual(before);
    return done;
  }

  it.each(inputs)('%s by its path', (name) => {
    keeps(['plan', 'case', '--json', '-o', `case/${name}`]);
  });

  it('by another spelling of its path, a link to it, and a second name of it', () => {
    symlinkSync('case/staffing.csv', at('link.csv'));
    linkSync(at('case/staffing.csv'), at('second.csv'));
    for (const path of ['case/scenarios/../staffing.csv', at('case/staffing.csv'), 'link.csv', 'second.csv'])
      keeps(['plan', 'case', '-o', path]);
  });

  it('when it is given by a flag, and beside results that could be written', () => {
    cpSync(at('case/budget.csv'), at('other.csv'));
    const done = keeps(['plan', 'case', '--budget', 'other.csv', '-o', 'plan.json', '-o', 'other.csv']);
    expect(done.stderr).toContain('other.csv');
    expect(existsSync(at('plan.json'))).toBe(false);
  });

  it('when it is a file of the case that this run does not read', () => {
    writeFileSync(at('case/scenarios/other.yaml'), 'extends: two-localities\n');
    cpSync(at('case/budget.csv'), at('other.csv'));
    keeps(['plan', 'case', '--json', '-o', 'case/scenarios/other.yaml']);
    keeps(['plan', 'case', '--budget', 'other.csv', '-o', 'case/budget.csv']);
    expect(read('case/scenarios/other.yaml')).toBe('extends: two-localities\n');
  });

  it('when the next run would read it', () => {
    rmSync(at('case/adjacency.csv'));
    writeFileSync(at('case/boundaries.geojson'), '{}');
    symlinkSync('case', at('link'));
    keeps(['plan', 'case', '-o', 'case/adjacency.csv']);
    keeps(['plan', 'case', '-o', 'link/adjacency.csv']);
    keeps(['plan', 'case', '--json', '-o', 'case/boundaries.geojson']);
    expect(existsSync(at('case/adjacency.csv'))).toBe(false);
  });

  it('when it is standard input', () => {
    const done = shell('locplan plan case --areas - -o case/areas.csv < case/areas.csv');
    expect([done.code, done.stdout]).toEqual([2, '']);
    expect(read('case/areas.csv')).toBe(readFileSync(join(worked, 'areas.csv'), 'utf8'));
  });

  it('by check as by plan', () => {
    keeps(['check', 'case', '-o', 'case/areas.csv']);
  });
});

describe('a refused input', () => {
  beforeEach(() => writeFileSync(at('case/areas.csv'), 'nonsense'));

  it('says which results were not written', () => {
    const args = ['plan', 'case', '-o', 'a.json', '-o', 'checks.xml', '-o', 'a.md'];
    const { code, stderr } = locplan(args);
    expect(code).toBe(3);
    expect(stderr).toContain('Not written, because the input was refused: a.json, a.md\n');
    expect(readdirSync(here).sort()).toEqual(['case', 'checks.xml', 'tmp']);
    expect(locplan([...args, '-q']).stderr).not.toContain('Not written');
  });

  it('heads its part of the summary of a workflow with the name of the case', () => {
    const env = { GITHUB_STEP_SUMMARY: at('summary.md') };
    expect(runLocplan(['plan', '--format', 'github'], at('case'), env).code).toBe(3);
    expect(read('summary.md')).toMatch(/^# case\n/);
  });
});

describe('annotations', () => {
  it('name files from the root of the repository, wherever they are and however they are typed', () => {
    mkdirSync(at('.git'));
    mkdirSync(at('data'));
    mkdirSync(at('sub'));
    writeFileSync(at('data/staffing.csv'), 'nonsense');
    const first = (staffing: string): string | undefined =>
      runLocplan(
        ['check', '../case', '--staffing', staffing, '--format', 'github'],
        at('sub'),
        {},
        'nonsense',
      ).stdout.split(',')[0];
    expect(first('../data/staffing.csv')).toBe('::error file=data/staffing.csv');
    expect(first(at('data/staffing.csv'))).toBe('::error file=data/staffing.csv');
    expect(first('-')).toMatch(/^::error title=/);
  });

  it('are printed also where the summary cannot be written', () => {
    writeFileSync(at('case/areas.csv'), 'nonsense');
    const env = { GITHUB_STEP_SUMMARY: at('case') };
    const done = runLocplan(['check', 'case', '--format', 'github'], here, env);
    expect([done.code, done.stdout]).toEqual([5, expect.stringContaining('::error ')]);
    expect(done.stderr).toContain('case is a folder');
  });
});

describe('what a run says beside its result', () => {
  it('is nothing where -q is given, also with -v', () => {
    expect(locplan(['plan', 'case', '-v']).stderr).toContain('Read areas.csv');
    expect(locplan(['plan', 'case', '-q', '-v']).stderr).toBe('');
  });

  it('names inputs by their paths from the case folder in JSON', () => {
    const args = ['plan', 'case', '--staffing', at('case/staffing.csv'), '--json'];
    expect(locplan(args).stdout).toBe(locplan(['plan', 'case', '--json']).stdout);
  });

  it('is one line where locplan is not built yet', () => {
    cpSync(join(root, 'bin'), at('clone/bin'), { recursive: true });
    const { stderr, status } = spawnSync(process.execPath, [at('clone/bin/locplan.js')], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([70, 'locplan is not built yet: run npm ci\n']);
  });
});

describe('a reader who has gone', () => {
  it.each([
    ['a plan that passes', 'plan case', 0, ''],
    ['a plan that fails its gate', 'plan case --fail-under=90k', 1, 'locplan: fail-under: '],
    ['help', '--help', 0, ''],
  ])('is no failure: %s', (_, args, code, said) => {
    const done = shell(`locplan ${args} | true; exit \${PIPESTATUS[0]}`);
    expect([done.code, done.stdout]).toEqual([code, '']);
    if (said === '') expect(done.stderr).toBe('');
    else expect(done.stderr.split('\n')).toEqual([expect.stringContaining(said), '']);
  });

  it('has the lines that it asked for', () => {
    const done = shell('locplan plan case | head -1; exit ${PIPESTATUS[0]}');
    expect(done).toEqual({
      code: 0,
      stderr: '',
      stdout: expect.stringMatching(/^Docks and Riverbank.*\n$/) as string,
    });
  });
});

describe('Ctrl-C', () => {
  /** Interrupts the run as soon as all of `text` has been taken; `end` says whether standard input ends with it. */
  function interrupted(text: string, end: boolean): Promise<Run> {
    writeFileSync(at('plan.json'), 'old');
    const child = spawn(
      process.execPath,
      [bin, 'plan', 'case', '--staffing', '-', '-o', 'plan.json', '-o', 'new/plan.md'],
      { cwd: here, env: { ...plainEnvironment, TMPDIR: at('tmp') } },
    );
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (data: Buffer) => (stdout += data.toString()));
    child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
    const stop = (): void => void child.kill('SIGINT');
    if (end) child.stdin.end(text, stop);
    else child.stdin.write(text, stop);
    return new Promise((resolve) => child.on('close', (code) => resolve({ stdout, stderr, code })));
  }

  const rows = (count: number): string =>
    `${STAFFING.toString()}${Array.from({ length: count }, (_, i) => `X${i},Clerk,,1,20000,1000,3000,filled,permanent,no,no\n`).join('')}`;

  it.each([
    ['while the input still comes', rows(20_000), false],
    ['while a large table is read', rows(400_000), true],
  ])(
    '%s stops the run and leaves the old result',
    async (_, text, end) => {
      const done = await interrupted(text, end);
      expect(done).toEqual({ code: 130, stdout: '', stderr: 'Stopped; nothing was written.\n' });
      expect(read('plan.json')).toBe('old');
      expect([readdirSync(here).sort(), readdirSync(at('tmp'))]).toEqual([['case', 'plan.json', 'tmp'], []]);
    },
    30_000,
  );
});

describe('a line without an end', () => {
  it('stops after a gigabyte, in little memory, and leaves nothing behind', () => {
    const peak = `LOCPLAN_BENCH_PEAK=peak NODE_OPTIONS="--require ${join(root, 'bench/peak-memory.cjs')}"`;
    const done = shell(`export TMPDIR=tmp; yes A1, | tr -d '\\n' | ${peak} locplan check case --areas -`);
    expect(done.code).toBe(3);
    expect(done.stdout).toContain('standard input  error  file-too-big  The file is larger than 1 GB');
    expect(Number(read('peak'))).toBeLessThan(250_000);
    expect(readdirSync(at('tmp'))).toEqual([]);
  }, 60_000);

  it('in a file is refused at its beginning', () => {
    const file = openSync(at('case/areas.csv'), 'w');
    const piece = Buffer.alloc(1 << 20, 'A1,');
    for (let i = 0; i < 64; i++) writeFileSync(file, piece);
    closeSync(file);
    const done = locplan(['check', 'case', '-q']);
    expect(done.code).toBe(3);
    expect(done.stdout).toContain('areas.csv:1:1  error  line-too-long');
  });
});

describe('the same case in other bytes has the same plan', () => {
  const files = [
    'areas.csv',
    'staffing.csv',
    'budget.csv',
    'adjacency.csv',
    'assumptions.csv',
    'locplan.yaml',
    'scenarios/two-localities.yaml',
  ];
  const saved: readonly (readonly [string, (text: string) => Uint8Array])[] = [
    ['Windows line ends', (text) => Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['lone carriage returns', (text) => Buffer.from(text.replaceAll('\n', '\r'))],
    ['UTF-8 with its mark', (text) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ];

  /** All figures of a plan; not its inputs, whose fingerprints differ. */
  function figures(args: readonly string[], input?: Uint8Array): unknown {
    const done = locplan([...args, '--json'], input);
    expect([done.code, done.stderr]).toEqual([0, '']);
    const { inputs: _, ...rest } = JSON.parse(done.stdout) as Record<string, unknown>;
    return rest;
  }

  it.each(saved)('%s', (_, encode) => {
    const before = figures(['plan', 'case']);
    for (const name of files) writeFileSync(at('case', name), encode(read('case', name)));
    expect(figures(['plan', 'case'])).toEqual(before);
  });

  it('as three named files with a file of localities, one of them standard input', () => {
    const rest = '--localities case/localities.csv --assumptions case/assumptions.csv --target 60k';
    const named = (staffing: string): string[] =>
      `plan --areas case/areas.csv --staffing ${staffing} --budget case/budget.csv --financial-year 2024/25 ${rest}`.split(
        ' ',
      );
    const first = figures(named('case/staffing.csv')) as { savings: { recurringPence: number } };
    expect(first.savings.recurringPence).toBe(0);
    const piped = figures(named('-'), STAFFING);
    expect(JSON.stringify(piped).replaceAll('standard input', 'case/staffing.csv')).toBe(
      JSON.stringify(first),
    );
  });

  it('found from a folder inside it', () => {
    const before = figures(['plan', 'case']);
    const inside = runLocplan(['plan', '--json'], at('case/scenarios'));
    const { inputs: _, ...rest } = JSON.parse(inside.stdout) as Record<string, unknown>;
    expect(rest).toEqual(before);
  });

  it('not with two files as standard input', () => {
    const done = locplan(['plan', 'case', '--areas', '-', '--budget', '-']);
    expect([done.code, done.stdout]).toEqual([2, '']);
    expect(saidOnce(done)).toContain('Only one file can be standard input.');
  });
});
