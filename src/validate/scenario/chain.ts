import type { Ref } from '../../issue/issue.ts';
import { suggest } from '../../issue/suggest.ts';
import type { YamlDoc } from '../../read/yaml.ts';
import type { FaultLog } from '../fault-log.ts';

/** Scenario files by the name that asks for them. Null: not readable, which the reader has told. */
export type ScenarioDocs = ReadonlyMap<string, YamlDoc | null>;

/** The scenarios that a name stands for: a+b is a, and b over it. */
export function scenarioNames(text: string): readonly string[] {
  return text.split('+').flatMap((name) => name.trim() || []);
}

/**
 * Opens the named scenarios and all that they extend, each once. `open` answers null for a file that it has
 * told to be unreadable, and undefined where there is no such scenario.
 */
export async function gatherScenarios(
  names: readonly string[],
  open: (name: string) => Promise<YamlDoc | null | undefined>,
): Promise<ScenarioDocs> {
  const docs = new Map<string, YamlDoc | null>();
  const wanted = [...names];
  for (let name = wanted.shift(); name !== undefined; name = wanted.shift()) {
    if (docs.has(name)) continue;
    const doc = await open(name);
    if (doc === undefined) continue;
    docs.set(name, doc);
    wanted.push(...(doc === null ? [] : extended(doc)));
  }
  return docs;
}

/** What the chain is found in, and told against. */
interface Given {
  readonly docs: ScenarioDocs;
  /** Every scenario of the case, for a suggestion. */
  readonly available: readonly string[];
}

export interface Chain {
  /** Each once, in the order in which the later wins. */
  readonly files: readonly YamlDoc[];
  /** False: a file of it is not there or not readable, so that nothing is said of what it lacks. */
  readonly whole: boolean;
}

/** Scenarios, each of which extends the next. */
type Way = readonly (readonly [name: string, doc: YamlDoc])[];

/**
 * The files that make up a scenario. What is extended comes before what extends it, and once, so that of a+b,
 * which both extend c, neither loses to c; but of a+c, c is named last and wins, also where a extends it. A circle
 * and a name that nobody knows are told and left out.
 */
export function chainOf(names: readonly string[], { docs, available }: Given, log: FaultLog): Chain {
  const files: YamlDoc[] = [];
  let whole = true;
  const layAll = (list: readonly string[], way: Way, at: Ref | null): void => {
    const first = files.length;
    for (const name of list) {
      const doc = docs.get(name);
      if (doc === undefined) log.add('unknown-scenario', { name, near: suggest(name, available) }, at);
      const start = way.findIndex(([, before]) => before.file === doc?.file);
      if (doc && start >= 0) tellCircle(way.slice(start), log);
      if (!doc || start >= 0) {
        whole = false;
        continue;
      }
      const there = files.indexOf(doc);
      // Only over files of the same list: what an earlier name laid down is not for a base to take back.
      if (there >= first) files.splice(there, 1);
      if (there < 0) layAll(extended(doc), [...way, [name, doc]], { file: doc.file, path: ['extends'] });
      if (there < 0 || there >= first) files.push(doc);
    }
  };
  layAll(names, [], null);
  return { files, whole };
}

/** A circle is one fault, wherever somebody enters it: it is told from the first of its names on. */
function tellCircle(way: Way, log: FaultLog): void {
  const names = way.map(([name]) => name);
  const first = names.indexOf(names.toSorted()[0] ?? '');
  const circle = [...names.slice(first), ...names.slice(0, first + 1)];
  const last = way.at(first - 1)?.[1];
  log.add('circular-extends', { circle }, last === undefined ? null : { file: last.file, path: ['extends'] });
}

function extended({ data }: YamlDoc): readonly string[] {
  const written = (data as { extends?: unknown } | null)?.extends;
  return typeof written === 'string' ? scenarioNames(written) : [];
}
