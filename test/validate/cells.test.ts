import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { readAreaShares } from '../../src/validate/cell/area-shares.ts';
import { Flaw } from '../../src/validate/cell/flaw.ts';
import { readCount, readFte, readLatitude, readMoney, readShare } from '../../src/validate/cell/numbers.ts';
import { readPounds } from '../../src/validate/cell/pounds.ts';
import { readCode, readFlag, readText, readWord } from '../../src/validate/cell/texts.ts';
import { CONTRACTS, SUBJECTIVE_WORDS } from '../../src/validate/contract/vocabulary.ts';

/** A refusal as "code → remedy", anything else as it is. */
const told = (value: unknown): unknown =>
  value instanceof Flaw ? `${value.code}${value.remedy === '' ? '' : ` → ${value.remedy}`}` : value;

describe('money is read to the penny in every form that has one meaning', () => {
  it.each([
    ['1234', 123400],
    ['1234.5', 123450],
    ['1234.50', 123450],
    ['1234.', 123400],
    ['.5', 50],
    ['£1,234.50', 123450],
    ['£ 1,234,567.89', 123456789],
    ['GBP 12', 1200],
    ['\u00a0£\u00a01,234.50\u00a0', 123450],
    ['(1,234.50)', -123450],
    ['(£1,234.50)', -123450],
    ['£(1,234.50)', -123450],
    ['£ (5)', -500],
    ['1,234.50-', -123450],
    ['-£1,234.50', -123450],
    ['£-1,234.50', -123450],
    ['\u22121234.50', -123450],
    ['1234.50CR', -123450],
    ['1234.50 cr', -123450],
    ['1234.50DR', 123450],
    ['+12', 1200],
    ['-0', 0],
    ['10000000000', 1_000_000_000_000],
  ])('%j', (text, pence) => expect(told(readMoney(text))).toBe(pence));
});

describe('money that could mean two things is refused with what to write', () => {
  it.each([
    ['1.234,50', 'decimal-comma → write 1234.50'],
    ['1234,50', 'decimal-comma → write 1234.50'],
    ['1.234,50-', 'decimal-comma → write -1234.50'],
    ['(1.234,50)', 'decimal-comma → write -1234.50'],
    ['1234,50CR', 'decimal-comma → write -1234.50'],
    ['1234,50DR', 'decimal-comma → write 1234.50'],
    ['0,500', 'decimal-comma → write 0.500'],
    ['-0,5', 'decimal-comma → write -0.5'],
    ['(1.234.567)', 'money-not-a-number → write -1234567'],
    ['-1,23', 'misplaced-comma → write -123, or -1.23 if that is meant'],
    ['28.636', 'fraction-of-a-penny → write 28636, or 28.64 if that is meant'],
    ['(28.636)', 'fraction-of-a-penny → write -28636, or -28.64 if that is meant'],
    ['(12 000)', 'spaced-number → write -12000'],
    ['-12 000', 'spaced-number → write -12000'],
    ['£-', 'placeholder-value'],
    ['£ –', 'placeholder-value'],
    ['€5', 'money-not-a-number → write the amount in pounds'],
    ['$5', 'money-not-a-number → write the amount in pounds'],
    ['5 EUR', 'money-not-a-number → write the amount in pounds'],
    ['-£2k', 'money-not-a-number → write -2000'],
    ['(5k)', 'money-not-a-number'],
    ['5 credit', 'money-not-a-number'],
    ['5 C', 'money-not-a-number'],
    ['50p', 'money-not-a-number'],
    ['minus 5', 'money-not-a-number'],
    ['0,500k', 'money-not-a-number'],
    ['1.2.3', 'money-not-a-number → write one decimal point'],
    ['1.234.567', 'money-not-a-number → write 1234567'],
    ['1,23', 'misplaced-comma → write 123, or 1.23 if that is meant'],
    ['12,34,567', 'misplaced-comma → write 1234567'],
    ['1234.567', 'fraction-of-a-penny → write 1234.57'],
    ['0.005', 'fraction-of-a-penny → write 0.01'],
    ['12 000', 'spaced-number → write 12000'],
    ['12\u00a0000.50', 'spaced-number → write 12000.50'],
    ['#REF!', 'spreadsheet-error'],
    ['#N/A', 'spreadsheet-error'],
    ['#####', 'spreadsheet-error'],
    ['TBC', 'placeholder-value'],
    ['n/a', 'placeholder-value'],
    ['-', 'placeholder-value'],
    ['–', 'placeholder-value'],
    ['1.2E+05', 'scientific-notation'],
    ['28,636 p.a.', 'money-not-a-number → write 28,636'],
    ['£200k', 'money-not-a-number → write 200000'],
    ['1.5m', 'money-not-a-number → write 1500000'],
    ['10-20', 'money-not-a-number'],
    ['--5', 'money-not-a-number'],
    ['(5', 'money-not-a-number'],
    ['-5CR', 'money-not-a-number'],
    ['10%', 'money-not-a-number'],
    ['10000000000.01', 'number-too-large'],
    ['99999999999999999999', 'number-too-large'],
    ['lots', 'money-not-a-number'],
  ])('%j', (text, refusal) => expect(told(readMoney(text))).toBe(refusal));

  it('never takes long over a hostile cell', () => {
    const started = performance.now();
    for (const text of [`£${' '.repeat(30_000)}x`, '1,'.repeat(15_000), `${'9'.repeat(30_000)}x`])
      readMoney(text);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

describe('money laws', () => {
  const pence = fc.integer({ min: 0, max: 1_000_000_000_000 });
  const plain = (value: number): string =>
    `${Math.floor(value / 100)}.${String(value % 100).padStart(2, '0')}`;

  it('is exact, with or without ornaments, for any whole number of pence', () => {
    fc.assert(
      fc.property(pence, (value) => {
        const grouped = plain(value).replace(/\B(?=(\d{3})+\.)/g, ',');
        expect(readMoney(plain(value))).toBe(value);
        expect(readMoney(`£${grouped}`)).toBe(value);
        expect(readMoney(`(${grouped})`)).toBe(value === 0 ? 0 : -value);
        expect(readPounds(plain(value))).toBe(value);
      }),
    );
  });

  it('is never anything but a whole number of pence or a refusal, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const value = readMoney(text);
        expect(value instanceof Flaw || Number.isSafeInteger(value)).toBe(true);
      }),
    );
  });
});

describe('money in YAML and on the command line', () => {
  it.each([
    [200000, 20_000_000],
    [-3.5, -350],
    ['£200,000', 20_000_000],
    ['200k', 20_000_000],
    ['£1.5m', 150_000_000],
    ['1,500K', 150_000_000],
    ['0,500k', 'money-not-a-number'],
    ['-2k', -200_000],
    ['lots', 'money-not-a-number'],
    ['k', 'money-not-a-number'],
    ['1.2.3k', 'money-not-a-number'],
    [0.001, 'fraction-of-a-penny → write 0.00'],
    [1e30, 'scientific-notation'],
  ])('%j', (written, pence) => expect(told(readPounds(written))).toBe(pence));
});

describe('other numbers', () => {
  it.each([
    ['an FTE alone', readFte('0.5'), 0.5],
    ['an FTE with its unit', readFte('0.5 FTE'), 'fte-not-a-number → write 0.5'],
    ['an FTE of nothing', readFte('0'), 'fte-not-positive'],
    ['an FTE below zero', readFte('-1'), 'fte-not-positive'],
    ['an absurd FTE', readFte('3700'), 'number-too-large'],
    ['an FTE as money', readFte('£1'), 'fte-not-a-number → write 1'],
    ['an FTE with a decimal comma', readFte('0,5'), 'decimal-comma → write 0.5'],
    ['a count', readCount('1,234'), 1234],
    ['a whole count with decimals', readCount('12.0'), 12],
    ['the mean of a year', readCount('110.9'), 110.9],
    ['a count below zero', readCount('(3)'), 'negative-number'],
    ['a share', readShare('0.35'), 0.35],
    ['a share in per cent', readShare('35 %'), 0.35],
    ['a latitude', readLatitude('53.4'), 53.4],
    [
      'a latitude off the globe',
      readLatitude('534'),
      'number-out-of-range → write a number between -90 and 90',
    ],
  ])('%s', (_, value, expected) => expect(told(value)).toBe(expected));
});

describe('texts, codes and words', () => {
  it.each([
    ['a role typed with stray spaces is one role', readText('  Area  Team\u00a0Leader '), 'Area Team Leader'],
    ['a code keeps its leading zeros', readCode(' 007 '), '007'],
    ['a code that looks like a number with an exponent is a code', readCode('12E4'), '12E4'],
    [
      'a code that a spreadsheet shortened is refused',
      readCode('1.2E+05'),
      'scientific-notation → format the column as text, type the code again and save',
    ],
    ['an area may be called NA', readCode('NA'), 'NA'],
    ['a code to come is refused', readCode('TBC'), 'placeholder-value → write the code'],
    ['a word may be written anyhow', readWord('Fixed Term', CONTRACTS), 'fixed_term'],
    [
      'a heading of the standard classification',
      readWord('Supplies & Services', SUBJECTIVE_WORDS),
      'supplies',
    ],
    ['a word with a slip', readWord('permanant', CONTRACTS), 'unknown-word → did you mean permanent?'],
    [
      'another word',
      readWord('zero-hours', CONTRACTS),
      'unknown-word → write permanent, fixed_term or agency',
    ],
    ['in is yes', readFlag('In'), true],
    ['0 is no', readFlag('0'), false],
    ['-1 is neither', readFlag('-1'), 'unknown-word → write yes or no'],
    ['.1 is neither', readFlag('.1'), 'unknown-word → write yes or no'],
    ['neither yes nor no', readFlag('perhaps'), 'unknown-word → write yes or no'],
  ])('%s', (_, value, expected) => expect(told(value)).toBe(expected));
});

describe('the areas of a post', () => {
  it.each([
    ['A01', [{ areaId: 'A01', share: 1 }]],
    ['A01;A04', ['A01', 'A04'].map((areaId) => ({ areaId, share: 0.5 }))],
    [
      ' A01 : 60% , A04:0.4',
      [
        { areaId: 'A01', share: 0.6 },
        { areaId: 'A04', share: 0.4 },
      ],
    ],
    [
      'A:0.1;B:0.2;C:0.7',
      [
        { areaId: 'A', share: 0.1 },
        { areaId: 'B', share: 0.2 },
        { areaId: 'C', share: 0.7 },
      ],
    ],
    ['A01:0.6;A04:0.3', 'area-shares → they add up to 0.9; make them add up to 1'],
    ['A01:0.6;A04', 'area-shares → give every area a share, or none'],
    ['A01;A01', 'area-repeated'],
    ['A01:x;A04:1', 'placeholder-value'],
    ['A01:2', 'number-out-of-range → write a share above 0, at most 1'],
  ])('%j', (text, expected) => expect(told(readAreaShares(text))).toEqual(expected));

  it('a refusal points at the piece that is wrong', () => {
    const flaw = readAreaShares('É1:0.5; A04:0.5.1');
    expect(flaw).toMatchObject({ value: '0.5.1', part: { from: 8, length: 9 } });
  });
});
