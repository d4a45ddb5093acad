import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import type { Ref } from '../../src/issue/issue.ts';
import { place } from '../../src/read/place.ts';
import { readYaml } from '../../src/read/yaml.ts';
import { inputOf, spots, wirral, yamlIssues } from './inputs.ts';

const dataOf = async (content: string | Uint8Array): Promise<unknown> => {
  const { doc, faults } = await readYaml(inputOf(content, 'case.yaml'));
  expect(faults).toEqual([]);
  return doc?.data;
};

describe('YAML is read as plain data', () => {
  it('in which dates, years and words stay as written', async () => {
    expect(await dataOf('start: 2013-04-01\nyear: 2012/13\nscope: yes\nnone:\n2013: x\n')).toEqual({
      start: '2013-04-01',
      year: '2012/13',
      scope: 'yes',
      none: null,
      '2013': 'x',
    });
  });

  it('in which the codes of areas are no numbers, and numbers no codes', async () => {
    expect(await dataOf('[01, 007, 1E5, 0x1F, 0o17, -08, 1_000, 00.5, A01]')).toEqual([
      '01',
      '007',
      '1E5',
      '0x1F',
      '0o17',
      '-08',
      '1_000',
      '00.5',
      'A01',
    ]);
    expect(await dataOf('[200000, 0, 0.5, -3, +3, 1.50, .5, "5"]')).toEqual([
      200000,
      0,
      0.5,
      -3,
      3,
      1.5,
      0.5,
      '5',
    ]);
  });

  it('that knows the order of its names, also of numbers and through an alias', async () => {
    const { doc } = await readYaml(inputOf('a: &a { b: 0, 2: 0, 1: 0 }\nc: *a\nd: 1\n', 'case.yaml'));
    expect(doc?.names(['a'])).toEqual(['b', '2', '1']);
    expect(doc?.names(['c'])).toEqual(['b', '2', '1']);
    expect(doc?.names([])).toEqual(['a', 'c', 'd']);
    expect([doc?.names(['d']), doc?.names(['e', 'f'])]).toEqual([[], []]);
  });

  it('in each encoding, and with each kind of line end', async () => {
    const text = 'a: é\nb: 2\n';
    for (const bytes of [
      text,
      `\uFEFF${text}`,
      Buffer.from(`\uFEFF${text}`, 'utf16le'),
      text.replaceAll('\n', '\r'),
    ])
      expect(await dataOf(bytes)).toEqual({ a: 'é', b: 2 });
  });

  it('null where there is nothing but comments', async () => {
    expect(await dataOf('')).toBeNull();
    expect(await dataOf('# to be written\n')).toBeNull();
  });

  it('with aliases, within reason', async () => {
    expect(await dataOf('a: &a [1, 2]\nb: *a\n')).toEqual({ a: [1, 2], b: [1, 2] });
  });

  it('in which __proto__ is a name like any other', async () => {
    const data = (await dataOf('__proto__: { polluted: true }\n')) as object;
    expect(Object.keys(data)).toEqual(['__proto__']);
    expect('polluted' in {}).toBe(false);
  });
});

describe('what is wrong with the writing is pointed at', () => {
  it.each([
    ['a tab', 'a:\n\tb: 1\n', 'yaml-syntax 2:1'],
    ['a second colon', 'title: Areas: north\n', 'yaml-syntax 1:13 :'],
    ['a value that is not quoted', 'a: 1\nb: @x\n', 'yaml-syntax 2:4 @'],
    ['a line out of line', 'a:\n  b: 1\n c: 2\n', 'yaml-syntax 3:1'],
    ['words without a colon', 'a: 1\njust words\nb: 2\n', 'yaml-syntax 2:1 just words'],
    ['a quote never closed, where it opens', 'a: 1\nb: "x\nc: 2\n', 'yaml-syntax 2:4 "'],
    ['a name that is a list', '[a]: 3\n', 'yaml-syntax 1:1 ['],
    [
      'a name that is there twice',
      'posts:\n  Area Team Leader: 1\n  Area Team Leader: 2\n',
      'yaml-duplicate-key 3:3 Area Team Leader',
    ],
    ['a tag', 'a: !!js/function x\n', 'yaml-tag 1:4 !!js/function'],
    ['a tag of binary data', 'a: !!binary aGk=\n', 'yaml-tag 1:4 !!binary'],
    ['a second document', 'a: 1\n---\nb: 2\n', 'yaml-documents 2:1 ---'],
    ['an alias of nothing', 'a: 1\nb: [x, *there]\n', 'yaml-unknown-alias 2:8 *there'],
    ['an alias of what it stands in', 'a: &a [1, *a]\n', 'yaml-alias-bomb 1:11 *a'],
  ])('%s', async (_, text, spot) => {
    expect(await yamlIssues(text)).toEqual([spot]);
  });

  it('all of it at once, once a line', async () => {
    expect(await yamlIssues('a: @x @y\nb: 1\nb: 2\nc: *d\nd: `z\n')).toEqual([
      'yaml-syntax 1:4 @',
      'yaml-duplicate-key 3:1 b',
      'yaml-syntax 5:4 `',
    ]);
  });

  it('up to fifty, and then how many more', async () => {
    const issues = await yamlIssues('a: 1\n'.repeat(81));
    expect(issues).toHaveLength(51);
    expect(issues.at(-1)).toBe('further-faults');
  });

  it('a workbook under the name of a YAML file', async () => {
    expect(await yamlIssues(Buffer.from('PK\x03\x04'))).toEqual(['not-plain-text']);
  });
});

describe('a file that would exhaust the machine is refused quickly', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
  for (let i = 1; i < 10; i++) {
    const [before, name] = ['abcdefghij'[i - 1], 'abcdefghij'[i]];
    bomb.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`);
  }

  it.each([
    ['an alias bomb', bomb.join('\n'), 'yaml-alias-bomb 5:8 *d'],
    ['brackets in brackets', '['.repeat(900_000), 'yaml-too-deep 1:64 ['],
    ['lists in lists', '- '.repeat(450_000), 'yaml-too-deep 1:127 -'],
    ['names in names', '{a: '.repeat(220_000), 'yaml-too-deep 1:253 {'],
    ['endless commas', `[${','.repeat(900_000)}`, 'yaml-too-large 1:100000 ,'],
    ['endless escapes', `a: "${'\\x'.repeat(500_000)}"`, 'yaml-too-large 1:4 "'],
    ['more than 1 MB', 'x'.repeat(2 ** 20 + 1), 'file-too-big'],
  ])('%s', async (_, text, spot) => {
    expect(await yamlIssues(text)).toEqual([spot]);
  });
});

describe('values are found by the names that lead to them', async () => {
  const { doc } = await readYaml(inputOf(wirral('scenarios/four-localities.yaml'), 'case.yaml'));
  const at = async (ref: Partial<Ref>) => {
    const where = (await doc!.places([{ file: 'case.yaml', ...ref }]))[0]!;
    return spots([{ code: 'at', severity: 'error', where, message: '', hint: '' }])[0];
  };

  it.each([
    ['a value', { path: ['start'] }, 'at 10:8 2013-04-01'],
    ['its name', { path: ['start'], atKey: true }, 'at 10:1 start'],
    ['a value in a list', { path: ['one_off', 0, 'amount'] }, 'at 12:70 100000'],
    ['an entry of a list', { path: ['localities', 'Wallasey', 2] }, 'at 4:28 A10'],
    [
      'what is missing, at the name above it',
      { path: ['posts', 'Area Team Leader', 'fte'] },
      'at 8:3 Area Team Leader',
    ],
    ['what is missing at the top, at the file', { path: ['target'] }, 'at'],
    ['an entry that the list does not have, at its name', { path: ['one_off', 7] }, 'at 11:1 one_off'],
    ['nothing named, at the file', {}, 'at'],
    [
      'the file as a list of names, at its first line',
      { path: [] },
      'at 1:1 title: Four localities, one leader and one coordinator each',
    ],
  ])('%s', async (_, ref, spot) => {
    expect(await at(ref)).toBe(spot);
  });
});

describe('issues are placed', () => {
  const fault = { code: 'x', severity: 'error', message: 'm', hint: 'h' } as const;

  it('each in its own file, in the order given', async () => {
    const { doc } = await readYaml(inputOf('a: 1\nb:\n', 'one.yaml'));
    const issues = await place(
      [
        { ...fault, at: { file: 'one.yaml', path: ['b'] } },
        { ...fault, at: null },
        { ...fault, at: { file: 'gone.csv', record: 3 } },
        { ...fault, at: { file: 'one.yaml', path: ['a'] } },
      ],
      [doc!],
    );
    expect(issues.map(({ where }) => where && [where.file, where.line, where.column])).toEqual([
      ['one.yaml', 2, 1],
      null,
      ['gone.csv', undefined, undefined],
      ['one.yaml', 1, 4],
    ]);
    expect(issues[1]).toEqual({ ...fault, where: null });
  });
});
