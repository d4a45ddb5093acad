import type { Fault, Issue, Place, Ref } from '../issue/issue.ts';
import type { Source } from './table.ts';

/**
 * Faults with the line, column and excerpt of each looked up, in the order given: what is printed. Each file is
 * looked at once however many faults it has. A fault of a file that could not be opened keeps the file's name.
 */
export async function place(faults: readonly Fault[], sources: readonly Source[]): Promise<Issue[]> {
  const places = await placesOf(
    faults.flatMap(({ at }) => (at && !at.place ? [at] : [])),
    sources,
  );
  return faults.map(({ at, code, severity, message, hint }) => {
    const where = at && (at.place ?? places.get(at) ?? { file: at.file });
    return { code, severity, where, message, hint };
  });
}

/** Line, column and excerpt of each reference, each file looked at once; one into a file that is not there has none. */
export async function placesOf(
  refs: readonly Ref[],
  sources: readonly Source[],
): Promise<ReadonlyMap<Ref, Place>> {
  const places = new Map<Ref, Place>();
  for (const source of sources) {
    const within = refs.filter(({ file }) => file === source.file);
    if (within.length === 0) continue;
    const found = await source.places(within);
    for (const [i, ref] of within.entries()) places.set(ref, found[i]!);
  }
  return places;
}
