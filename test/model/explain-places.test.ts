import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainer } from '../../src/model/explain/explain.ts';
import { foot } from '../../src/model/explain/foot.ts';
import { leavesOf, refsOf } from '../../src/model/explain/refs.ts';
import type { Step } from '../../src/model/explain/step.ts';
import { figuresOf } from '../../src/model/figures.ts';
import { evaluate } from '../../src/model/plan.ts';
import { placesOf } from '../../src/read/place.ts';
import { readMoney } from '../../src/validate/cell/numbers.ts';
import { checkCase } from '../../src/validate/check-case.ts';
import { resolveScenario } from '../../src/validate/resolve-scenario.ts';
import { trial } from '../arbitrary-case.ts';
import { type CaseTexts, type Paid, textsOf } from '../case-files.ts';
import { tableOf, yamlOf } from '../validate/worked.ts';

/** A case read from its files, with the files still there to be looked things up in. */
async function read(texts: CaseTexts) {
  const tables = {
    areas: await tableOf('areas', texts.areas),
    staffing: await tableOf('staffing', texts.staffing),
    budget: await tableOf('budget', texts.budget),
    assumptions: await tableOf('assumptions', texts.assumptions),
    functions: await tableOf('functions', texts.functions),
    waiting_lists: await tableOf('waiting_lists', texts.waitingLists),
    ...(texts.people === undefined ? {} : { people: await tableOf('people', texts.people) }),
  };
  const file = await yamlOf('locplan.yaml', texts.locplan);
  const doc = await yamlOf('scenarios/random.yaml', texts.scenario);
  const flags = { targetPence: null, financialYear: null };
  const checked = await checkCase({ ...tables, file, adjacency: null, ...flags, keepRows: true });
  const resolved = await resolveScenario(checked.known, {
    names: ['random'],
    docs: new Map([['random', doc]]),
    available: ['random'],
    localities: null,
    start: null,
    overrides: [],
  });
  const told = [...checked.faults, ...resolved.faults].filter(({ severity }) => severity === 'error');
  if (checked.case === null || resolved.scenario === null) throw new Error(told[0]?.message);
  return {
    theCase: checked.case,
    scenario: resolved.scenario,
    sources: [...Object.values(tables), file, doc],
  };
}

/** What a leaf's text must be for its value; null where the cell holds what the value is only counted by. */
function expected({ unit, value, source }: Step): unknown {
  if (
    source?.name === 'area_id' ||
    (value === 1 && ['status', 'post_id', 'localities'].includes(source?.name ?? ''))
  )
    return null;
  if (['start', 'allocate', 'use_released_capacity', 'end_date'].includes(source?.name ?? '')) return null;
  return unit === 'pence' ? { pence: value } : { number: value };
}

function found({ unit }: Step, text: string): unknown {
  const bare = text.replace(/^"|"$/g, '');
  return unit === 'pence' ? { pence: readMoney(bare) } : { number: bare === '' ? null : Number(bare) };
}

describe('the leaves of an explanation', () => {
  const paid = fc.constantFrom<Paid>('on-costs', 'rate', 'full-time');

  it('are places that exist and that hold the value, and the tree above them foots', async () => {
    const holds = fc.asyncProperty(trial, paid, async (random, how) => {
      const { theCase, scenario, sources } = await read(textsOf(random, how));
      const plan = evaluate(theCase, scenario);
      const explain = explainer(theCase, scenario, plan);
      const leaves = new Set<Step>();
      for (const { id, value } of figuresOf(plan)) {
        const step = explain(id);
        if (step === null) throw new Error(`${id} is not explained`);
        expect(step.value, id).toBe(value);
        expect(foot(step), id).toMatchObject({ wrong: [], difference: 0 });
        for (const leaf of leavesOf(step)) leaves.add(leaf);
      }
      const places = await placesOf([...leaves].flatMap(refsOf), sources);
      for (const leaf of leaves) {
        const { source } = leaf;
        if (source?.at == null) {
          expect(['default', 'absent'], leaf.label).toContain(source?.kind);
          continue;
        }
        const { line, column, excerpt } = places.get(source.at) ?? {};
        if (source.at.file === 'people.csv') {
          expect([line, column, excerpt], 'no cell about one person').toEqual([
            undefined,
            undefined,
            undefined,
          ]);
          continue;
        }
        expect([typeof line, typeof column], `${leaf.label} ${source.name}`).toEqual(['number', 'number']);
        const wanted = expected(leaf);
        const text = Array.from(excerpt?.text ?? '').slice(
          excerpt?.from,
          (excerpt?.from ?? 0) + (excerpt?.length ?? 0),
        );
        if (wanted !== null && source.kind === 'cell')
          expect(found(leaf, text.join('')), leaf.label).toEqual(wanted);
      }
    });
    await fc.assert(holds, { numRuns: 500 });
  }, 300_000);
});
