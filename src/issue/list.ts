import { fixed } from './number.ts';

/** Names as a message lists them: "A01, A02 and A03", "A01, A02, A03 and 7 more". */
export function list(names: readonly string[]): string {
  const shown = names.length <= 4 ? names : [...names.slice(0, 3), `${fixed(names.length - 3, 0)} more`];
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
