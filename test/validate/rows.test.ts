import { describe, expect, it } from 'vitest';
import { hash53, idSet } from '../../src/validate/table/id-set.ts';
import { check, original, resolve, tableOf } from './worked.ts';

const AREAS = original('areas.csv');
const STAFFING = original('staffing.csv');

describe('the rows of a table', () => {
  it('are told of when a needed column is not there, beside all other faults', async () => {
    const { told } = await check({
      areas: AREAS.replace('open_families', 'opn_families').replace(',1000,30', ',many,30'),
    });
    expect(told).toEqual([
      'areas.csv:1:1 error missing-column: There is no column open_families → add it; also understood: Open, Families, Open Cases, Families Open',
      'areas.csv:1:28 notice unknown-column: Column "opn_families" is not used → did you mean open_families?',
      'areas.csv:2:10 error not-a-number: Children 0-17 is not a number: "many" → write a number',
    ]);
  });

  it('need pay at its own FTE or at full time', async () => {
    const { told } = await check({ staffing: STAFFING.replace('annual_pay', 'grade') });
    expect(told[0]).toContain('missing-column: There is no column annual_pay or full_time_pay');
  });

  it('are refused when short or long, but may end in empty cells', async () => {
    const areas = `${AREAS.replace('10,10,200', '10,10,200,,')}A4,Short\nA5,Port, Dock,1,1,1,1,1,1\n`;
    const { told } = await check({ areas });
    expect(told).toEqual([
      'areas.csv:5:1 error short-row: The row has 2 of 7 cells → fill up the row; remove it if it is a note',
      'areas.csv:6:23 error long-row: The row has 9 cells, the header 7 → put text that holds a comma in quotation marks',
    ]);
  });

  it('are left out, with a notice, when they are totals', async () => {
    const { case: found, told } = await check({
      staffing: `${STAFFING},TOTAL,,8.5,,,,,,,\nGrand total:,,,,,,,,,,\n`,
    });
    expect(told).toEqual([
      'staffing.csv:12:1 notice total-row: Left out as a total: "TOTAL"',
      'staffing.csv:13:1 notice total-row: Left out as a total: "Grand total:"',
    ]);
    expect(found?.posts.reduce((sum, { count }) => sum + count, 0)).toBe(10);
  });

  it('are no totals when they have a code, whatever their names begin with', async () => {
    const localities = await tableOf(
      'localities',
      'Locality,Area\nTotal Place,A1\nTotal Place,A2\nTotal,A3\nTotal,\n',
    );
    const { scenario, told } = await resolve('', {}, { localities });
    expect(told).toEqual(['localities.csv:5:1 notice total-row: Left out as a total: "Total"']);
    expect(scenario?.localities).toMatchObject([
      { name: 'Total Place', areaIds: ['A1', 'A2'] },
      { name: 'Total', areaIds: ['A3'] },
    ]);
    const { told: borders } = await check({
      adjacency: 'Border,From,To\nTotal,A1,A2\n9,A2,A3\n12,,\nTotal,,\n',
    });
    expect(borders.map((line) => line.split(': ')[0])).toEqual([
      'adjacency.csv:2:1 error not-a-number',
      'adjacency.csv:4:4 error empty-cell',
      'adjacency.csv:4:5 error empty-cell',
      'adjacency.csv:5:1 notice total-row',
    ]);
  });

  it('may count families in decimals, which are added without a hair too much', async () => {
    const { told, case: found } = await check({
      areas:
        'area_id,name,open_families,social_care_families,partner_led_families\nA1,D,0.3,0.1,0.2\nA2,R,110.9,0,0\nA3,H,1,0,0\n',
    });
    expect(told).toEqual([]);
    expect(found?.areas.map(({ openFamilies }) => openFamilies)).toEqual([0.3, 110.9, 1]);
  });

  it('warn where a column that is not used may well be a cost or the FTE', async () => {
    const staffing = STAFFING.replace('employer_ni', 'Emplyr NI').replace(
      'lead_professional',
      'Lead Profesional',
    );
    const { told } = await check({ staffing });
    expect(told).toEqual([
      expect.stringContaining(
        'warning unknown-column: Column "Emplyr NI" is not used → did you mean employer_ni?',
      ),
      expect.stringContaining('notice unknown-column: Column "Lead Profesional" is not used'),
    ]);
  });

  it('are refused past 100,000, but in the staffing file, with nothing said of what may stand there', async () => {
    const { told, known } = await check({
      areas: `area_id,name,open_families\n${Array.from({ length: 100_001 }, (_, i) => `A${i},N,1\n`).join('')}`,
    });
    expect(told.filter((line) => line.includes(' error '))).toEqual([
      'areas.csv:100002:1 error too-many-rows: The table has more than 100,000 rows → export only the service in question',
    ]);
    expect(known.areaIds).toBeNull();
  });

  it('must have ids of their own: a repeat names the line where it stood first', async () => {
    const { told } = await check({ staffing: STAFFING.replace('\nS5,', '\n"S2\t",') });
    expect(told).toEqual([
      'staffing.csv:6:2 error duplicate-id: post_id "S2" is there twice, first in line 3 → give each row its own, or remove the copy',
    ]);
  });

  it('must be there', async () => {
    const { told } = await check({ budget: 'line_id,subjective,amount\n' });
    expect(told).toEqual([
      'budget.csv:1:1 error no-rows: There are no rows below the header → add the rows, or check that the right sheet was saved',
    ]);
  });

  it('with one fault a thousand times tell fifty and count the others', async () => {
    const rows = Array.from({ length: 1000 }, (_, i) => `T${i},Clerk,,TBC,100,1,1,filled,permanent,yes,no\n`);
    const { told } = await check({ staffing: STAFFING + rows.join('') });
    expect(told).toHaveLength(51);
    expect(told.at(-1)).toBe(
      'staffing.csv error further-faults: 950 more of placeholder-value in this file → mend those shown first: they often have one cause',
    );
  });
});

describe('a set of ids', () => {
  it('knows a repeat among many thousands', () => {
    const ids = idSet();
    const repeats = Array.from({ length: 30_000 }, (_, i) => ids.add(hash53(`P${i}`))).filter(Boolean);
    expect(repeats).toEqual([]);
    expect(ids.add(hash53('P29999'))).toBe(true);
    expect(ids.add(hash53('P0'))).toBe(true);
  });
});
