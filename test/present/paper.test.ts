import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PlanResult } from '../../src/appraise/result.ts';
import { checkReport } from '../../src/present/issue-report.ts';
import { paper } from '../../src/present/paper.ts';
import { planReport } from '../../src/present/plan-report.ts';
import { expectGolden } from '../golden.ts';
import { fixture } from '../wirral.ts';
import { found, fteNotANumber } from './issues.ts';
import { fourLocalities, postsOnly, resultOf, wirral, wirralCase } from './wirral.ts';

const text = (result: PlanResult): string => paper(planReport(result));

const borough = await fixture('borough');

describe('the option paper', () => {
  it('reads as it is kept', () => {
    expectGolden(join(import.meta.dirname, 'paper-wirral.md'), text(wirral));
  });

  it('has the headings that members expect, in their order', () => {
    expect(text(wirral).match(/^## .+$/gm)).toEqual([
      '## Description',
      '## Rationale',
      '## Impact',
      '## Mitigation',
      '## Assumptions',
    ]);
    expect(text(wirral).match(/^### On .+$/gm)).toEqual([
      '### On families',
      '### On the work',
      '### On staff',
      '### On places',
      '### On money',
    ]);
  });

  it('says the saving to the penny and against the target, met or not', () => {
    expect(text(wirral)).toContain('saves £205,778.39: £5,778.39 more than that. The target is met.');
    expect(text(resultOf(wirralCase, postsOnly))).toContain(
      'saves £199,058.39: £941.61 less than that. The target is not met.',
    );
    expect(text(resultOf(wirralCase, postsOnly))).toContain(
      '- Where the £941.61 a year is to come from that the target still lacks.',
    );
  });

  it('puts what holding the caseload costs beside the saving', () => {
    expect(text(wirral)).toContain(
      '6.6 more Lead Professional FTE would hold 12.0 families each, for £176,454.29 a year. It would leave £29,324.10 of the saving, £170,675.90 short of the target.',
    );
  });

  it('says so where holding the caseload costs all that is saved', async () => {
    const { theCase, scenario } = await fixture('worked');
    expect(text(resultOf(theCase, scenario))).toContain(
      '2.8 more Lead Professional FTE would hold 10.0 families each, for £112,000.00 a year: all of the saving or more.',
    );
  });

  it('names every figure that was published otherwise', () => {
    expect(text(wirral)).toContain(
      'Of the 5 figures published before, this model differs on 1 (savings.recurring £200,000: the model says £205,778.39, +£5,778.39).',
    );
  });

  it('lists what it rests on with value and source: the log, the scenario, the command line, the default', () => {
    const assumptions = new Map([
      ['caseload_standard' as const, { value: 13, at: { file: 's.yaml' }, source: 'agreed with the union' }],
      ['lead_transfer_share' as const, { value: 0.5, at: null }],
    ]);
    const rows = text(resultOf(borough.theCase, { ...borough.scenario, assumptions }));
    expect(rows).toMatch(/caseload\\_standard \|.*\| 13 \| families per FTE \| agreed with the union \|/);
    expect(rows).toMatch(/lead\\_transfer\\_share \|.*\| 0\.5 \| share \| set for this run \|/);
    expect(rows).toMatch(/vacancy\\_factor \|.*\| 0\.02 \| share \| Budget book \(made up\) \|/);
    expect(rows).toMatch(/mtfs\\_years \|.*\| 4 \| years \| the usual span of .* \(default\) \|/);
  });

  it('never says that there is no impact, nor prints what is no figure', () => {
    const still = { ...fourLocalities, posts: [], oneOffs: [] };
    const bare = { ...wirralCase, claims: [], targetPence: 0, assumptions: new Map() };
    for (const result of [wirral, resultOf(bare, still), resultOf(borough.theCase, borough.scenario)]) {
      expect(text(result)).not.toMatch(/[Nn]o impact|NaN|Infinity|null|undefined/);
    }
  });

  it('takes names from files as they are, never as Markdown', () => {
    const localities = fourLocalities.localities.map((locality, i) =>
      i === 0 ? { ...locality, name: '<b>[A](x)' } : locality,
    );
    const names = text(resultOf(wirralCase, { ...fourLocalities, localities }));
    expect(names).toContain('- &lt;b&gt;\\[A\\](x): ');
    expect(names).not.toContain('<b>');
  });

  it('is the plain report where a result has no paper', () => {
    const refused = checkReport(found(fteNotANumber));
    expect(paper(refused)).toContain('fte-not-a-number');
  });

  it('gives both caseloads where released capacity counts, and no third that is neither', () => {
    const said = text(resultOf(borough.theCase, { ...borough.scenario, useReleasedCapacity: true }));
    expect(said).toContain(
      'without it families for each Lead Professional are North 20.8, Centre 22.8, South 14.9.',
    );
    expect(said).not.toContain('would carry');
  });
});
