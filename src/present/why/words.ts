import type { InputShare } from '../../appraise/why/attribution.ts';

const LOCALITIES = / localit(?:y|ies)$/;

/** An input with its values on both sides: Grouping: 11 → 4 localities. */
export function inputText({ is, before, after, along }: InputShare): string {
  const from = LOCALITIES.test(after) ? before.replace(LOCALITIES, '') : before;
  const bound = along.length === 0 ? '' : `, and what hangs on it: ${along.map(alongText).join(', ')}`;
  return `${is}: ${from} → ${after}${bound}`;
}

function alongText(input: string): string {
  return input === 'new_posts' ? 'new posts' : input.replace(/^posts\./, 'posts of ');
}
