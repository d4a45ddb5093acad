import type { Fault, Issue, Place, Ref } from '../issue/issue.ts';
import type { Source } from './table.ts';

/**
 * Faults with the line, column and excerpt of each looked up, in the order given: what is printed. Each file is
 * looked at once however many faults it has. A fault of a file that could not be opened keeps the file's name.
 */
export async function place(faults: readonly Fault[], sources: readonly Source[]): Promise<Issue[]> {
  const places = new Map<Ref, Place>();
  for (const source of sources) {
    const refs = faults.flatMap(({ at }) => (at && !at.place && at.file === source.file ? [at] : []));
    if (refs.length === 0) continue;
    const found = await source.places(refs);
    for (const [i, ref] of refs.entries()) places.set(ref, found[i]!);
  }
  return faults.map(({ at, code, severity, message, hint }) => {
    const where = at && (at.place ?? places.get(at) ?? { file: at.file });
    return { code, severity, where, message, hint };
  });
}
