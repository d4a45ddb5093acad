import { describe, expect, it } from 'vitest';
import { checkGates } from '../../src/appraise/gates.ts';
import { evaluate } from '../../src/model/plan.ts';
import type { Case } from '../../src/model/case.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { journalCsv } from '../../src/present/journal-csv.ts';
import { fundingSections } from '../../src/present/plan/funding.ts';
import { planReport } from '../../src/present/plan-report.ts';
import { terminal } from '../../src/present/terminal.ts';
import { fixture } from '../wirral.ts';
import { resultOf } from './wirral.ts';

const { theCase, scenario } = await fixture('borough', 'courses-by-hub');
const options = { width: 104, colour: 0, ascii: false, pathOf: () => null, command: '' } as const;

const screen = (changed: Partial<Case> = {}, option: Partial<Scenario> = {}): string =>
  terminal(planReport(resultOf({ ...theCase, ...changed }, { ...scenario, ...option })), options);
const details = (changed: Partial<Case> = {}): string => {
  const plan = evaluate({ ...theCase, ...changed }, scenario);
  const report = planReport(resultOf({ ...theCase, ...changed }, scenario));
  return terminal({ ...report, sections: fundingSections({ plan }), next: [] }, options);
};

describe('whose money, on the screen', () => {
  it('says under the verdict what falls elsewhere and what is left towards the target', () => {
    expect(screen()).toContain('£9,000 falls to partner: not counted. Towards the target £195,250.');
    expect(screen()).toMatch(/NOT MET +Recurring saving +£204,250 +target £200,000 +by £4,749\.91 +98% of/);
  });

  it('says nothing of it where all of it counts', () => {
    expect(screen({ targetFunding: ['general_fund', 'partner'] })).not.toContain('not counted.');
  });

  it('says where others pay more', () => {
    const costly = theCase.budget.map((line) =>
      line.id === 'B16' ? { ...line, amountPence: -1_800_000 } : line,
    );
    expect(screen({ budget: costly })).toContain('partner pays £9,000 more: not counted.');
  });

  it('has cost avoided in a line of its own, and none where there is none', () => {
    expect(screen()).toContain('Cost avoided, not counted: £123,000 a year.');
    expect(screen({}, { assumptions: new Map() })).not.toContain('Cost avoided');
  });

  it('is told by source and by kind for the years in detail, each adding up', () => {
    const text = details();
    expect(text).toMatch(/general fund +195,250 +counts/);
    expect(text).toMatch(/partner +9,000 +does not count/);
    expect(text).toMatch(/Recurring saving +204,250/);
    expect(text).toMatch(/Fixed-term posts that end anyway +38,115 +until they end; not recurring/);
    expect(text).toMatch(/Not cashable +10,800 +shown, never added/);
    expect(text).toMatch(/Cost avoided +123,000 +shown, never added/);
  });

  it('is in the sentence of the gate', () => {
    const plan = evaluate(theCase, scenario);
    const settings = { failUnderPence: 23_000_000, failOn: 'never', strictReconcile: false } as const;
    const result = { ...resultOf(theCase, scenario), gates: checkGates(plan, [], settings) };
    expect(terminal(planReport(result), options)).toContain('saving £195,250.09 a year');
  });
});

describe('the journal as CSV', () => {
  const rows = (changed: Partial<Case> = {}): string[] =>
    journalCsv(planReport(resultOf({ ...theCase, ...changed }, scenario))).split('\n');

  it('has a line for each change in pounds and pence, codes as they are written', () => {
    expect(rows()[0]).toBe('cost_centre,account,description,this_year,permanent');
    expect(rows()).toContain('CF104,1000,Team Leader posts,-30301.78,-30301.78');
    expect(rows()).toContain('CF900,0100,Saving,195250.09,195250.09');
    expect(rows()).toContain(',,Hub rooms on Saturdays,6500.00,6500.00');
  });

  it('runs nothing in a spreadsheet, and keeps negative numbers numbers', () => {
    const budget = theCase.budget.map((line) =>
      line.id === 'B16' ? { ...line, id: '=B16', description: '=1+1', costCentre: '-CF' } : line,
    );
    const drivers = new Map([['third_party', 'per_team' as const]]);
    const text = journalCsv(planReport(resultOf({ ...theCase, budget }, { ...scenario, drivers })));
    expect(text).toContain("'-CF,5100,'=B16 =1+1,-9000.00,-9000.00");
  });
});
