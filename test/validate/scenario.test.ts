import { describe, expect, it } from 'vitest';
import { caseSchema, scenarioSchema } from '../../src/validate/yaml/json-schema.ts';
import { readOverrides } from '../../src/validate/scenario/overrides.ts';
import { original, resolve, tableOf } from './worked.ts';

const ONE_POINT = 'extends: base\naccess_points: { Door: [Waterside, Hillside] }\n';

const codes = (told: readonly string[]): string[] => told.map((line) => line.split(': ')[0] ?? '');

describe('a scenario', () => {
  it('without faults is one option, whole', async () => {
    const { scenario, told } = await resolve('base');
    expect(told).toEqual([]);
    expect(scenario).toMatchObject({
      name: 'base',
      title: 'Docks and Riverbank together, Hilltop on its own',
      localities: [
        { name: 'Waterside', areaIds: ['A1', 'A2'] },
        { name: 'Hillside', areaIds: ['A3'] },
      ],
      posts: [
        { role: 'Team Leader', placing: { kind: 'per_locality', posts: 1 }, fte: 1, pricePence: null },
        { role: 'Coordinator', placing: { kind: 'per_locality', posts: 1 } },
      ],
      oneOffs: [{ label: 'Redundancy', amountPence: 3_300_000, year: 1 }],
      start: { year: 2025, month: 4, day: 1 },
    });
  });

  it('has three ways of saying how many posts', async () => {
    const { scenario } = await resolve('base+x', {
      x: `posts:
  Team Leader: { total: 3, allocate: need, fte: 0.5, price: 30k }
  Coordinator: { by_locality: { Hillside: 2 }, price: "£31,000" }
new_posts: [{ role: Hub Manager, total: 1, price: 52000, lead_professional: yes }]
`,
    });
    expect(scenario?.posts).toMatchObject([
      { placing: { kind: 'total', posts: 3, allocate: 'need' }, fte: 0.5, pricePence: 3_000_000 },
      { placing: { kind: 'by_locality', posts: new Map([['Hillside', 2]]) }, pricePence: 3_100_000 },
    ]);
    expect(scenario?.newPosts).toMatchObject([
      { role: 'Hub Manager', leadProfessional: true, pricePence: 5_200_000 },
    ]);
  });

  it('says for which families a social worker leads: the last one wins, null takes it back', async () => {
    const freeing = { a: 'social_worker_leads: child_protection_and_care\n', b: 'social_worker_leads:\n' };
    const { scenario, told } = await resolve('base+a', freeing);
    expect(scenario?.socialWorkerLeads).toBe('child_protection_and_care');
    expect(codes(told)).toEqual(['a.yaml:1:22 warning child-in-need-missing']);
    const taken = await resolve('base+a+b', freeing);
    expect(taken.scenario?.socialWorkerLeads).toBeUndefined();
    expect(taken.told).toEqual([]);
    const wrong = await resolve('base+x', { x: 'social_worker_leads: child_protection\n' });
    expect(codes(wrong.told)).toEqual(['x.yaml:1:22 error wrong-value']);
  });

  it('frees no family of an area that does not say how many are in need, and names the area', async () => {
    const freeing = { a: 'social_worker_leads: child_protection_and_care\n' };
    const given = (counts: readonly string[]): string =>
      original('areas.csv')
        .trimEnd()
        .split('\n')
        .map((line, i) => `${line},${i === 0 ? 'child_in_need_families' : (counts[i - 1] ?? '')}`)
        .join('\n');
    const told = async (counts: readonly string[]) =>
      (await resolve('base+a', freeing, { files: { areas: given(counts) } })).told;
    expect(await told(['3', '0', '4'])).toEqual([]);
    expect((await told(['3', '', '4'])).join()).toContain(
      'but A2 does not say how many: none is freed there',
    );
    expect((await told(['3', '', ''])).join()).toContain('but A2 and A3 do not say how many');
    expect((await told(['', '', ''])).join()).toContain('but no area says how many it has: none is freed');
  });

  it('lays what it says over what it extends: lists whole, roles and drivers by key, null removes', async () => {
    const { scenario } = await resolve('x', {
      x: `extends: base
title: Leaders stay
posts: { Team Leader: null }
drivers: { Transport: fixed, L8: per_team }
one_off:
start: 2025-07-01
assumptions: [{ id: lead_transfer_share, value: 20%, reason: Pilot }]
`,
    });
    expect(scenario).toMatchObject({
      title: 'Leaders stay',
      oneOffs: [],
      start: { year: 2025, month: 7, day: 1 },
    });
    expect(scenario?.posts.map(({ role }) => role)).toEqual(['Coordinator']);
    expect([...(scenario?.drivers ?? [])]).toEqual([
      ['transport', 'fixed'],
      ['L8', 'per_team'],
    ]);
    expect(scenario?.assumptions.get('lead_transfer_share')).toMatchObject({ value: 0.2, source: 'Pilot' });
  });

  it('keeps the bases of what it extends, unless it draws the localities anew', async () => {
    const [header = '', ...rows] = original('areas.csv').trim().split('\n');
    const placed = [`${header},base_lat,base_lon`, ...rows.map((row) => `${row},53.4,-3`)].join('\n');
    const kept = 'extends: base\nbases: { Waterside: A2 }\n';
    const basesOf = async (x: string) =>
      (await resolve('x', { kept, x }, { files: { areas: placed } })).scenario?.bases;
    expect([...((await basesOf('extends: kept\n')) ?? [])]).toMatchObject([['Waterside', { areaId: 'A2' }]]);
    expect((await basesOf('extends: kept\nlocalities: { All: [A1, A2, A3] }\n'))?.size).toBe(0);
    expect((await basesOf('extends: kept\nbases: null\n'))?.size).toBe(0);
  });

  it.each([
    ['a locality that is not there', 'Watersid: A1', 'x.yaml:1:10 error unknown-locality'],
    ['an area that is not there', 'Waterside: A9', 'x.yaml:1:21 error unknown-area'],
    ['an area whose base nobody gives a place', 'Waterside: A1', 'x.yaml:1:21 error base-without-place'],
  ])('refuses the base of %s', async (_, base, code) => {
    const { told } = await resolve('base+x', { x: `bases: { ${base} }\n` });
    expect(codes(told)).toContain(code);
  });

  it('has points of access: named, one for all, or none of its own', async () => {
    const points = async (written: string) =>
      (await resolve('x', { x: `extends: y\naccess_points: ${written}\n`, y: ONE_POINT })).scenario
        ?.accessPoints;
    expect(await points('{ 2: [Hillside], 1: [Waterside] }')).toEqual([
      { name: '2', localities: ['Hillside'] },
      { name: '1', localities: ['Waterside'] },
    ]);
    expect(await points('1')).toBe('one');
    expect((await resolve('y', { y: ONE_POINT })).scenario?.accessPoints).toHaveLength(1);
    expect(await points('')).toBeUndefined();
  });

  it.each([
    ['{ Door: [Watersde, Hillside] }', 'There is no locality "Watersde" → did you mean Waterside?'],
    ['2', 'wrong-value'],
    ['{ Door: Waterside }', 'wrong-value'],
  ])('with points of access %s is refused', async (written, expected) => {
    const { scenario, told } = await resolve('base+x', { x: `access_points: ${written}\n` });
    expect(scenario).toBeNull();
    expect(told.join()).toContain(expected);
    expect(told).toHaveLength(1);
  });

  it.each([
    ['Yes', true],
    ['1', true],
    ['in', true],
    ['true', true],
    ['No', false],
    ['0', false],
    ['-1', null],
    ['perhaps', null],
  ])('takes %s for yes or no as a cell does', async (word, leads) => {
    const x = `new_posts: [{ role: Hub, total: 1, price: 1, lead_professional: ${word} }]\n`;
    const { scenario, told } = await resolve('base+x', { x });
    expect(scenario?.newPosts[0]?.leadProfessional ?? null).toBe(leads);
    expect(codes(told)).toEqual(leads === null ? ['x.yaml:1:65 error wrong-value'] : []);
  });

  it('can remove all posts, drivers and assumptions of what it extends at once', async () => {
    const a = `extends: base
drivers: { transport: fixed }
assumptions: [{ id: lead_transfer_share, value: 20% }]
`;
    const { scenario, told } = await resolve('b', {
      a,
      b: 'extends: a\nposts:\ndrivers: null\nassumptions: ~\n',
    });
    expect(told).toEqual([]);
    expect([scenario?.posts, scenario?.drivers.size, scenario?.assumptions.size]).toEqual([[], 0, 0]);
  });

  it('has its localities in the order of the file, also when they are called 2 and 1', async () => {
    const { scenario } = await resolve('base+x', { x: 'localities: { North: [A3], 2: [A2], 1: [A1] }\n' });
    expect(scenario?.localities.map(({ name }) => name)).toEqual(['North', '2', '1']);
  });

  it('takes area codes that look like numbers as they are written', async () => {
    const areas = 'area_id,name,open_families\n01,Docks,30\n1E5,Riverbank,60\n0x1F,Hilltop,36\n';
    const { scenario, told } = await resolve(
      'x',
      { x: 'localities: { North: [01, 1E5], South: [0x1F] }\n' },
      { files: { areas } },
    );
    expect(told).toEqual([]);
    expect(scenario?.localities.map(({ areaIds }) => areaIds)).toEqual([['01', '1E5'], ['0x1F']]);
  });

  it('named a+b keeps what a says and b does not, though both extend one that says it too', async () => {
    const files = { base2: `${original('scenarios/two-localities.yaml')}start: 2025-04-01\n` };
    const { scenario } = await resolve('july+posts', {
      ...files,
      july: 'extends: base2\nstart: 2025-07-01\n',
      posts: 'extends: base2\ndrivers: { transport: fixed }\n',
    });
    expect(scenario).toMatchObject({
      name: 'july+posts',
      start: { month: 7 },
      drivers: new Map([['transport', 'fixed']]),
    });
  });

  it('named a+b has what b says itself, also where a extends b', async () => {
    const files = {
      base2: `${original('scenarios/two-localities.yaml').replace(/^title.*$/m, 'title: Plain')}start: 2025-04-01\n`,
      july: 'title: July\nextends: base2\nstart: 2025-07-01\ndrivers: { transport: fixed }\n',
      posts: 'title: Posts\nextends: base2\n',
      both: 'extends: july+base2\n',
    };
    const named = async (names: string) => {
      const { scenario } = await resolve(names, files);
      return [scenario?.title, scenario?.start.month, scenario?.drivers.get('transport')];
    };
    expect(await named('july+base2')).toEqual(['Plain', 4, 'fixed']);
    expect(await named('both')).toEqual(['Plain', 4, 'fixed']);
    expect(await named('base2+july')).toEqual(['July', 7, 'fixed']);
    expect(await named('july+posts')).toEqual(['Posts', 7, 'fixed']);
    expect(await named('july+posts+july')).toEqual(['July', 7, 'fixed']);
  });

  it('has the command line laid over it', async () => {
    const { overrides, faults } = readOverrides(['lead_transfer_share=10%', 'reconcile_tolerance=£1,000']);
    const { scenario } = await resolve('base', {}, { overrides, start: { year: 2026, month: 1, day: 1 } });
    expect(faults).toEqual([]);
    expect(scenario?.overrides).toEqual([
      { id: 'lead_transfer_share', value: 0.1 },
      { id: 'reconcile_tolerance', value: 1000 },
    ]);
    expect(scenario?.assumptions.get('lead_transfer_share')).toEqual({ value: 0.1, at: null });
    expect(scenario?.start.year).toBe(2026);
    expect(readOverrides(['x', 'lead_transfer=1', 'mtfs_years=0']).faults.map(({ code }) => code)).toEqual([
      'override-unclear',
      'unknown-assumption',
      'assumption-out-of-range',
    ]);
  });

  it('can take its localities from a CSV', async () => {
    const { scenario, told } = await resolve(
      '',
      {},
      { localities: await tableOf('localities', original('localities.csv')) },
    );
    expect(told).toEqual([]);
    expect(scenario).toMatchObject({
      name: 'localities',
      posts: [],
      localities: [{ areaIds: ['A1', 'A2'] }, { areaIds: ['A3'] }],
    });
    const twice = await tableOf('localities', 'Area,Locality\nA1,North\nA2,North\nA3,North\nA1,South\n');
    expect((await resolve('', {}, { localities: twice })).told).toEqual([
      'localities.csv:5:1 error area-in-two-localities: Area A1 is in two localities: "North" and "South" → keep it in one',
    ]);
  });
});

describe('a scenario is refused', () => {
  it('when it extends itself in a circle, which is named', async () => {
    const { scenario, told } = await resolve('x', {
      x: 'extends: y\n',
      y: 'extends: z+base\n',
      z: 'extends: x\n',
    });
    expect(scenario).toBeNull();
    expect(told).toEqual([
      'z.yaml:1:10 error circular-extends: Scenarios extend each other in a circle: x → y → z → x → take extends out of one of them',
    ]);
  });

  it('when it extends one that is not there, without guessing what that would have said', async () => {
    expect((await resolve('x', { x: 'extends: bsae\n' })).told).toEqual([
      'x.yaml:1:10 error unknown-scenario: There is no scenario "bsae" → did you mean base?',
    ]);
  });

  it.each(['1.5', '-1', 'one', '"2"', '[1]', '100001', '.inf'])('when a post count is %s', async (count) => {
    const { told } = await resolve('base+x', { x: `posts: { Team Leader: { per_locality: ${count} } }\n` });
    expect(codes(told)).toEqual(['x.yaml:1:39 error post-count']);
  });

  it('with every fault of its own at once, each at its place', async () => {
    const { told } = await resolve('x', {
      x: `localities:
  North: [A1, A2, A9]
  South: [A2]
  Nowhere: []
posts:
  Team Leadr: { per_locality: 1.5 }
  Coordinator: { by_locality: { Nroth: 1 } }
  Family Worker: { per_locality: 1, total: 2 }
drivers: { transprt: fixed, premises: per_tem }
new_posts: [{ role: Hub, total: 1 }]
start: 2013-02-30
one_of: []
assumptions: [{ id: on_cost_rate, value: 0.2 }, { id: lead_transfer, value: 1 }]
`,
    });
    expect(codes(told).toSorted()).toEqual([
      'x.yaml:10:13 error price-missing',
      'x.yaml:11:8 error start-date',
      'x.yaml:12:1 error unknown-key',
      'x.yaml:13:42 error assumption-of-the-case',
      'x.yaml:13:55 error unknown-assumption',
      'x.yaml:1:1 error area-in-no-locality',
      'x.yaml:2:19 error unknown-area',
      'x.yaml:3:11 error area-in-two-localities',
      'x.yaml:4:12 error empty-locality',
      'x.yaml:6:3 error unknown-role',
      'x.yaml:6:31 error post-count',
      'x.yaml:7:33 error unknown-locality',
      'x.yaml:8:18 error post-rule',
      'x.yaml:8:3 error role-out-of-scope',
      'x.yaml:9:12 error unknown-budget-line',
      'x.yaml:9:39 error wrong-value',
    ]);
  });

  it('against a case that is refused too, so that all is told in one run', async () => {
    const staffing = original('staffing.csv').replace('S1,Team Leader,A1,1', 'S1,Team Leader,A1,one');
    const { told } = await resolve(
      'base+x',
      { x: 'posts: { Coordinater: { total: 1 } }\n' },
      { files: { staffing } },
    );
    expect(told).toEqual([
      'x.yaml:1:10 error unknown-role: No post has the role "Coordinater" → did you mean Coordinator?',
    ]);
  });

  it('when it shares posts out by a need that nobody gave, or starts before the budget', async () => {
    const areas = 'area_id,name,open_families\nA1,Docks,30\nA2,Riverbank,60\nA3,Hilltop,36\n';
    const x =
      'posts: { Team Leader: { total: 1, allocate: need }, Coordinator: { per_locality: 1, allocate: equal } }\nstart: 2014-04-01\n';
    expect(codes((await resolve('base+x', { x }, { files: { areas } })).told)).toEqual([
      'x.yaml:1:95 error allocate-without-total',
      'x.yaml:1:45 error need-missing',
      'x.yaml:2:8 warning early-start',
    ]);
  });

  it.each(['- a\n- b\n', '\njust text\n'])('as a whole when it is %j', async (x) => {
    const { told } = await resolve('x', { x });
    expect(told).toEqual([expect.stringMatching(/^x\.yaml:[12]:1 error wrong-value: x\.yaml cannot be/)]);
  });

  it('without any localities', async () => {
    expect(codes((await resolve('x', { x: 'title: Nothing\n' })).told)).toEqual([
      'x.yaml error localities-missing',
    ]);
  });
});

describe('the JSON Schemas', () => {
  it('describe every key, and need only the title of a case', () => {
    const [theCase, scenario] = [caseSchema(), scenarioSchema()] as {
      properties: object;
      required?: string[];
    }[];
    expect(theCase?.required).toEqual(['title']);
    expect(scenario?.required).toBeUndefined();
    expect(Object.keys(scenario?.properties ?? {})).toContain('localities');
    for (const schema of [theCase, scenario]) {
      for (const property of Object.values(schema?.properties ?? {}))
        expect(JSON.stringify(property)).toContain('"description"');
    }
  });
});
