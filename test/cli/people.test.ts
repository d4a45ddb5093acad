import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { weeksPayLimit } from '../../src/model/leaving/limits.ts';
import { redundancyPence, statutoryWeeks, weeksPay } from '../../src/model/leaving/redundancy.ts';
import { FORMAT_NAMES } from '../../src/present/formats.ts';
import { memoryIo } from '../memory-io.ts';
import { root } from '../run-locplan.ts';

const borough = join(root, 'fixtures', 'borough');
const files = (readdirSync(borough, { recursive: true, encoding: 'utf8' }) as string[]).filter((name) =>
  statSync(join(borough, name)).isFile(),
);

/** What a command prints on the borough case, with another people.csv where one is given. */
async function printed(command: readonly string[], people?: string): Promise<{ text: string; code: number }> {
  const texts = files.map((name) => [name, readFileSync(join(borough, name), 'utf8')] as const);
  const given = new Map<string, string>([
    ...texts,
    ...(people === undefined ? [] : [['people.csv', people] as const]),
  ]);
  const io = memoryIo(Object.fromEntries([...given].map(([name, text]) => [name, Buffer.from(text)])));
  const code = await run([...command], io);
  return { text: io.printed.out + io.printed.err, code };
}

const rows = readFileSync(join(borough, 'people.csv'), 'utf8').trim().split('\n').slice(1);

const PAY: Readonly<Record<string, number>> = { T: 45718_00, K: 29540_00 };

/** What each of them would be paid under the scheme of with-leaving, as any format may write it. */
const amounts = rows.flatMap((row) => {
  const [post = '', age, service] = row.split(',');
  const pay = (PAY[post[0] ?? ''] ?? 0) / (post === 'K05' ? 2 : 1);
  const limit = weeksPayLimit({ year: 2027, month: 3, day: 31 }) ?? 0;
  const scheme = { multiplier: 1.5, weeksCap: 30, pay: 'actual' } as const;
  const pence = redundancyPence(
    statutoryWeeks(Number(age), Number(service)),
    weeksPay(pay, 1),
    scheme,
    limit,
  );
  const pounds = (pence / 100).toFixed(2);
  return [String(pence), pounds, pounds.replace(/\B(?=(\d{3})+\.)/, ',')];
});

const FIGURES = [
  'leaving.redundancy.low',
  'leaving.redundancy.central',
  'leaving.redundancy.high',
  'leaving.weeks',
];

describe('people.csv', () => {
  const commands = FORMAT_NAMES.flatMap((format) => [
    ['plan', '-s', 'with-leaving', '--people', '--format', format],
    ['check', '-s', 'with-leaving', '-v', '--format', format],
    ...(['table', 'json', 'csv', 'md'].includes(format)
      ? FIGURES.map((figure) => ['explain', figure, '-s', 'with-leaving', '--format', format])
      : []),
  ]);

  it.each(commands)('%s %s %s %s %s %s prints no row of it and nobody’s redundancy', async (...command) => {
    const { text } = await printed(command);
    expect(text).not.toBe('');
    for (const row of rows) expect(text).not.toContain(row.slice(row.indexOf(',') + 1));
    for (const amount of amounts) {
      expect(text).not.toMatch(new RegExp(`(?<![\\d,.])${amount.replace('.', '\\.')}(?!\\d)`));
    }
  });

  it('is explained by sums over a role, with the file and no line of it', async () => {
    const { text } = await printed(['explain', 'leaving.redundancy.central', '-s', 'with-leaving', '--json']);
    const places = [...text.matchAll(/"file": "people.csv",\s+"line": (\w+),\s+"column": (\w+)/g)];
    expect(places.length).toBeGreaterThan(0);
    expect(places.map(([, line, column]) => [line, column])).toEqual(places.map(() => ['null', 'null']));
  });

  it('is not looked at for a role of which fewer than five are known, whoever the others are', async () => {
    const of = (first: string): Promise<{ text: string }> =>
      printed(
        ['plan', '-s', 'with-leaving', '--json'],
        `post_id,age,service_years\n${first}${rows.slice(2).join('\n')}\n`,
      );
    const [old, young] = [await of('T01,64,40\n'), await of('T01,21,2\n')];
    expect(old.text).toContain(
      'among those who may leave as Team Leader: people.csv is not used for that role',
    );
    expect(old.text).toBe(young.text);
  });

  it('gives no hash of itself, by which a few ages could be tried until it fits; other files do', async () => {
    for (const command of ['plan', 'check', 'compare', 'group']) {
      const { text } = await printed([command, '--json']);
      const { inputs } = JSON.parse(text) as { inputs: { path: string; sha256: string | null }[] };
      expect(inputs.filter(({ sha256 }) => sha256 === null).map(({ path }) => path)).toEqual(['people.csv']);
    }
    const hash = createHash('sha256')
      .update(readFileSync(join(borough, 'people.csv')))
      .digest('hex');
    expect((await printed(['check', '-v'])).text).not.toContain(hash.slice(0, 12));
  });

  it('is held against another result all the same: whether it was read, and the figures', async () => {
    const plan = async (people?: string): Promise<string> =>
      (await printed(['plan', '-s', 'with-leaving', '--json'], people)).text;
    const differs = async (first: string, second: string): Promise<unknown> => {
      const io = memoryIo({ 'a.json': Buffer.from(first), 'b.json': Buffer.from(second) });
      expect(await run(['diff', 'a.json', 'b.json', '--json'], io), io.printed.err).toBe(0);
      return JSON.parse(io.printed.out);
    };
    const now = await plan();
    expect(await differs(now, now)).toMatchObject({ changedInputs: [], changedFigures: [] });
    const older = await plan(`post_id,age,service_years\n${rows.join('\n').replace(/,8$/m, ',18')}\n`);
    const figures = [expect.objectContaining({ figure: 'savings.oneOff' })];
    expect(await differs(now, older)).toMatchObject({
      changedInputs: [],
      changedFigures: expect.arrayContaining(figures),
    });
    const hashed = now.replace(/("people.csv",\s+"sha256": )null/, `$1"${'ab'.repeat(32)}"`);
    expect(await differs(hashed, now)).toMatchObject({
      changedInputs: [{ input: 'people.csv', before: 'ab'.repeat(32), after: 'withheld' }],
    });
  });

  it('leaves in JSON what stands on the screen: how leavers are priced, vacancies, the earliest start', async () => {
    const data = async (...more: string[]): Promise<unknown> =>
      JSON.parse((await printed(['plan', '--json', ...more])).text);
    const leaving = {
      pricedBy: { people: 3.2, meanCost: 0, nothing: 0 },
      roles: [
        { role: 'Team Leader', vacantPostsLost: 1 },
        { role: 'Coordinator', vacantPostsLost: 0 },
      ],
    };
    expect(await data('-s', 'with-leaving')).toMatchObject({ leaving, earliestStart: '2027-02-18' });
    const longer = ['-s', 'with-leaving', '--set', 'consultation_weeks=7'];
    expect(await data(...longer)).toMatchObject({ leaving, earliestStart: '2027-02-25' });
    expect(await data('-s', 'three-hubs')).toMatchObject({ leaving: null, earliestStart: '2026-10-15' });
  });

  it('is not quoted where its columns are out of order, whatever stands first', async () => {
    const wrong =
      'post_id,age,service_years\n58,43,T01\n58,49,T02\nTotal Smith,44,T03\nT06,44,12\nW01,44,12\n';
    for (const format of ['table', 'json', 'csv', 'md', 'github']) {
      const { text } = await printed(['check', '--format', format], wrong);
      expect(text).toMatch(/unknown-post|person-value/);
      expect(text).toContain('person-twice');
      expect(text).toContain('person-total');
      expect(text.replace(/[0-9a-f]{64}/g, '')).not.toMatch(/\b58\b|Smith|"T06"|"W01"/);
    }
  });

  it('tells of an unknown post or a header that is not used without naming it', async () => {
    const ages = 'post_id,age,service_years,Smith\n58,43,12,9\nT06,44,12,9\nW01,44,12,9\n';
    const { text } = await printed(['check', '--format', 'github'], ages);
    for (const code of ['unknown-post', 'person-in-vacant-post', 'person-out-of-scope', 'person-column'])
      expect(text).toContain(`title=${code}`);
    expect(text).not.toMatch(/\b58\b|Smith|T06|W01/);
  });

  const header = 'post_id,age,service_years\n';
  it.each([
    ['is no number', `${header}T01,7x7x,24\nT02,49,8y8y\n`, /7x7x|8y8y/],
    ['is no age', `${header}T01,1977,24\n`, /1977/],
    ['is no service', `${header}T01,43,777\n`, /777|43/],
    ['is not quoted well', `${header}T01,"7"77,24\n`, /77/],
    ['has no header', 'T01,777,24\nT02,888,12\n', /777|888/],
    ['has too many cells', `${header}T01,777,24,888\n`, /777|888/],
    ['is there twice', `${header}T01,77,24\nT01,66,23\n`, /\b(77|66)\b/],
    ['is of an unknown post', `${header}T99,77,24\n`, /\b77\b/],
  ])('is refused without a word of what it holds: what %s', async (_, people, held) => {
    for (const format of ['table', 'json', 'csv', 'md', 'github']) {
      const { text, code } = await printed(['check', '--format', format], people);
      expect(code, text).toBe(3);
      expect(text).toContain('people.csv');
      expect(text.replace(/[0-9a-f]{64}/g, '')).not.toMatch(held);
    }
  });
});
