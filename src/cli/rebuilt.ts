import { measured } from '../appraise/why/measured.ts';
import type { Side } from '../appraise/why/side.ts';
import { WITHHELD, type SavedResult } from '../model/saved-result.ts';
import { exceeds } from '../model/tolerance.ts';
import { count, pounds } from '../present/number.ts';
import type { Source } from '../read/table.ts';
import type { Options } from './flags.ts';
import type { Io } from './io.ts';
import { load, type Loaded } from './load.ts';
import { isStop } from './stop.ts';
import { typedFlags } from './typed-flags.ts';

/** What a saved plan was made of; or why that cannot be had from this case, in a sentence. */
export type Rebuilt = { readonly side: Side } | { readonly problem: string };

/**
 * The case and scenario of a saved plan, read again from the case's folder under the flags that the result keeps. Held
 * against what was saved: the files by their digests, then both figures, so that no other plan is taken for it.
 */
export async function rebuilt(io: Io, folder: string, saved: SavedResult): Promise<Rebuilt> {
  const loaded = await loadedAs(io, folder, saved);
  if (typeof loaded === 'string') return { problem: `${saved.file} cannot be made again: ${loaded}` };
  const changed = await changedFiles(loaded.sources, saved);
  if (changed.length > 0)
    return {
      problem: `${saved.file} was made from other files than those of ${folder === '.' ? 'this folder' : folder}: ${someOf(changed)}.`,
    };
  const { theCase, scenario } = loaded;
  if (theCase === null || scenario === null)
    return { problem: `${saved.file} cannot be made again: the case is refused, as locplan check tells.` };
  const { recurringPence, worst } = measured(theCase, scenario);
  const [pence, families] = ['savings.recurring', 'caseload.worst'].map((id) => figureOf(saved, id));
  if (pence !== recurringPence || !isNear(families ?? null, worst))
    return {
      problem: `${saved.file} has other figures than its case now comes to, such as a saving of ${pounds(recurringPence, 2)}: it was made by another version or with files of its own. Save it anew.`,
    };
  return { side: { theCase, scenario } };
}

/** Why it is not loaded, where a name or a value of the result is none any more. */
async function loadedAs(io: Io, folder: string, { asked }: SavedResult): Promise<Loaded | string> {
  const options = optionsOf(asked);
  try {
    return await load(io, { argument: folder, options, flags: typedFlags(options), command: 'plan' });
  } catch (error) {
    if (isStop(error)) return error.message;
    throw error;
  }
}

/** What a result keeps of its flags beside assumptions, by the name that it has there. */
const FLAGS_KEPT: ReadonlyMap<string, 'scenario' | 'start' | 'target' | 'financialYear'> = new Map([
  ['name', 'scenario'],
  ['start', 'start'],
  ['target', 'target'],
  ['financial_year', 'financialYear'],
]);

function optionsOf(asked: SavedResult['asked']): Options {
  const kept = [...asked].flatMap(([id, value]) => {
    const name = FLAGS_KEPT.get(id);
    return name === undefined ? [] : [[name, value] as const];
  });
  const set = [...asked].flatMap(([id, value]) =>
    FLAGS_KEPT.has(id) || id === 'title' ? [] : [`${id}=${value}`],
  );
  return { ...Object.fromEntries(kept), set, quiet: true };
}

async function changedFiles(sources: readonly Source[], { digests }: SavedResult): Promise<string[]> {
  const found = new Map<string, string>();
  for (const source of sources) found.set(source.file, (await source.sha256()) ?? WITHHELD);
  return [...new Set([...digests.keys(), ...found.keys()])].filter(
    (path) => digests.get(path) !== found.get(path),
  );
}

/** The first few, and how many more there are. */
function someOf(paths: readonly string[]): string {
  const [shown, more] = [paths.slice(0, 3).join(', '), paths.length - 3];
  return more > 0 ? `${shown} and ${count(more, 'other')}` : shown;
}

function figureOf({ figures }: SavedResult, id: string): number | null {
  const value = figures.find((figure) => figure.id === id)?.value;
  return typeof value === 'number' ? value : null;
}

function isNear(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return one === other;
  return !exceeds(one, other) && !exceeds(other, one);
}
