/**
 * The known name that somebody most likely meant, or null when none is near: at most a third of the letters
 * wrong, swapped, missing or too many, whatever the case; else the first that begins with what was written. Ties go
 * to the name listed first.
 */
export function suggest(written: string, known: Iterable<string>): string | null {
  const wanted = written.trim().toLowerCase();
  if (wanted.length > LONGEST) return null;
  let begun: string | null = null;
  let best: string | null = null;
  let bestDistance = Infinity;
  for (const name of known) {
    if (wanted.length >= BEGINNING && name.toLowerCase().startsWith(wanted)) begun ??= name;
    const allowed = Math.floor(Math.max(wanted.length, name.length) / 3);
    if (Math.abs(wanted.length - name.length) > allowed) continue;
    const distance = editDistance(wanted, name.toLowerCase());
    if (distance <= allowed && distance < bestDistance) [best, bestDistance] = [name, distance];
  }
  return best ?? begun;
}

/** Nobody misspells a name of this length, and comparing such takes the square of it. */
const LONGEST = 200;

/** Fewer letters than this begin too many names to mean one. */
const BEGINNING = 3;

/** Letters to change, insert, remove or swap with their neighbour (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let twoBack: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (twoBack[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    [twoBack, last] = [last, row];
  }
  return last[b.length] ?? 0;
}

/** A remedy: the word that was probably meant, or what to do where none is near. */
export function didYouMean(near: string | null, otherwise: string): string {
  return near === null ? otherwise : `did you mean ${near}?`;
}
