import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribution, type Attribution } from '../../src/appraise/why/attribution.ts';
import { fixed } from '../../src/issue/number.ts';
import { cellText, type Table } from '../../src/present/report.ts';
import { whySection } from '../../src/present/why/section.ts';
import { inputText } from '../../src/present/why/words.ts';
import { fixture } from '../wirral.ts';

const NAMES = { before: 'one', after: 'other' };
const PLAIN = { is: 'Input', before: 'a', after: 'b', along: [], standardError: null };

function tableOf(why: Attribution): Table {
  const [part] = whySection(why, NAMES).parts;
  if (part?.kind !== 'table') throw new Error('a bridge is a table');
  return part;
}

const proseOf = (why: Attribution): string =>
  whySection(why, NAMES)
    .parts.flatMap((part) => (part.kind === 'prose' ? part.text : []))
    .join('\n');

/** Numbers of a column as they are shown. */
const column = ({ columns, rows }: Table, header: string): number[] => {
  const at = columns.findIndex((one) => one.header === header);
  return rows.map(({ cells }) => Number(cellText(cells[at] ?? '').replaceAll(',', '')));
};

/** Shares that add up to what the two ends differ by. */
const bridges: fc.Arbitrary<Attribution> = fc
  .record({
    pence: fc.integer({ min: -5_000_000, max: 5_000_000 }),
    hundredths: fc.integer({ min: 0, max: 100_000 }),
    shares: fc.array(
      fc.tuple(
        fc.oneof(fc.constant(0), fc.integer({ min: -99_999, max: 99_999 })),
        fc.integer({ min: -999, max: 999 }),
      ),
      { minLength: 1, maxLength: 12 },
    ),
  })
  .map(({ pence, hundredths, shares }) => {
    const sum = (of: 0 | 1): number => shares.reduce((total, share) => total + share[of], 0);
    // Thousandths of a family, so that hundredths have to be rounded.
    const worst = hundredths / 100 + 20;
    return {
      ...NAMES,
      method: 'exact',
      orders: null,
      seed: null,
      recurringPence: { before: pence, after: pence + sum(0) },
      worstCaseload: { before: worst, after: worst + sum(1) / 1000 },
      noCaseload: null,
      inputs: shares.map(([penceShare, thousandths], i) => ({
        ...PLAIN,
        input: `input ${i}`,
        recurringPence: penceShare,
        worstCaseload: thousandths / 1000,
      })),
    };
  });

describe('a bridge from one scenario to another', () => {
  it('adds up as it is shown, in both columns, and shows no share of what has none', () => {
    fc.assert(
      fc.property(bridges, (why) => {
        const table = tableOf(why);
        for (const [header, places] of [
          ['Saving, £', 0],
          ['Caseload', 2],
        ] as const) {
          const shown = column(table, header);
          const shares = shown.slice(1, -1).reduce((sum, share) => sum + share, 0);
          const difference = (shown.at(-1) ?? NaN) - (shown[0] ?? NaN);
          expect(fixed(shares, places)).toBe(fixed(difference, places));
        }
        const moving = why.inputs.filter((share) => share.recurringPence !== 0 || share.worstCaseload !== 0);
        expect(table.rows).toHaveLength(moving.length + 2);
        const shown = column(table, 'Saving, £').slice(1, -1);
        moving.forEach(({ recurringPence }, i) => {
          if (recurringPence === 0) expect(shown[i]).toBe(0);
          else expect(Math.abs((shown[i] ?? NaN) - recurringPence / 100)).toBeLessThan(moving.length + 1);
        });
      }),
    );
  });

  it('stands on a scale of its own, below nothing too', () => {
    fc.assert(
      fc.property(bridges, (why) => {
        const bars = tableOf(why).rows.flatMap(({ cells }) =>
          cells.flatMap((cell) => (typeof cell === 'object' && cell.kind === 'bar' ? [cell] : [])),
        );
        for (const { from, to } of bars) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(1);
          expect(from).toBeLessThanOrEqual(to);
        }
      }),
    );
  });

  it('says where its shares are drawn by chance, and how far off they may be', async () => {
    const { theCase, scenario } = await fixture('borough', 'partners-first');
    const { scenario: before } = await fixture('borough', 'three-hubs');
    const sides = { before: { theCase, scenario: before }, after: { theCase, scenario } };
    const why = attribution(sides, { seed: 5, mostExact: 1 });
    const headers = tableOf(why).columns.map(({ header }) => header);
    expect(headers).toEqual([
      'Share of the difference, whatever the order',
      'Saving, £',
      '',
      'Caseload',
      '±',
    ]);
    expect(proseOf(why)).toContain('Sampled, 512 orders of the inputs, seed 5');
    expect(proseOf(attribution(sides, { seed: 5 }))).not.toContain('Sampled');
  });

  it('says that there is no caseload to split, and where', () => {
    const [why] = fc.sample(bridges, { numRuns: 1, seed: 1 });
    if (why === undefined) throw new Error('a sample has one');
    const lacking = (noCaseload: Attribution['noCaseload']): string => proseOf({ ...why, noCaseload });
    expect(lacking('after')).toContain('The caseload is not split: in other no Lead Professional is left.');
    expect(lacking('between')).toContain('where only some of this is changed no Lead Professional is left.');
    expect(lacking(null)).not.toContain('Lead Professional is left');
  });

  it('between two that are alike has nothing to tell', async () => {
    const { theCase, scenario } = await fixture('worked', 'two-localities');
    const side = { theCase, scenario };
    expect(proseOf(attribution({ before: side, after: side }, { seed: 1 }))).toBe(
      'It does not: nothing that goes in is other than there.',
    );
  });
});

it.each([
  [{ is: 'Grouping', before: '11 localities', after: '4 localities' }, 'Grouping: 11 → 4 localities'],
  [{ is: 'Grouping', before: '2 localities', after: '1 locality' }, 'Grouping: 2 → 1 locality'],
  [
    {
      is: 'Grouping',
      before: '4 localities',
      after: 'other areas together',
      along: ['posts.Leader', 'new_posts'],
    },
    'Grouping: 4 localities → other areas together, and what hangs on it: posts of Leader, new posts',
  ],
  [
    { is: 'Grouping', before: '4 localities', after: '5 localities', along: ['areas.csv', 'staffing.csv'] },
    'Grouping: 4 → 5 localities, and what hangs on it: areas.csv, staffing.csv',
  ],
  [{ is: 'mtfs_years', before: '4', after: '6' }, 'mtfs_years: 4 → 6'],
])('an input in words: %j', (input, text) => {
  expect(inputText({ ...PLAIN, input: 'x', recurringPence: 0, worstCaseload: 0, ...input })).toBe(text);
});
