import type { Fairness } from '../../model/fairness.ts';
import { signed } from '../number.ts';
import { LABELS, mark, table, type Section } from '../report.ts';
import { byGap, percentText, rolesInWords, rolesOf, wholePercent } from './words.ts';

/** Who is led by how many, in words: a locality's part of need beside its part of the posts that change. */
export function ledSection({ localities }: Fairness): Section {
  const heading = 'Fairness: need and posts';
  const roles = rolesOf(localities);
  if (roles.length === 0) {
    const text = 'No role has a rule, so the posts of each locality are those of its areas today.';
    return { heading, parts: [{ kind: 'prose', text }] };
  }
  const rows = byGap(localities).map(({ locality, ...shares }) => {
    const need = wholePercent(shares.needShare);
    const then = wholePercent(shares.fteShareThen);
    const now = wholePercent(shares.fteShareNow);
    const gap = need === null || then === null ? null : then - need;
    const words = `${percentText(need)} of need, ${percentText(then)} of ${rolesInWords(roles)} (${percentText(now)} today)`;
    return {
      cells: [locality, words, gap !== null && gap <= -FAR ? mark(signed(gap), 'bad') : signed(gap)],
    };
  });
  const columns = [{ ...LABELS, comfortable: 28 }, LABELS, { kind: 'number', header: 'Points' }] as const;
  const text =
    'Points: share of posts planned less share of need; - is fewer posts than need, the widest first. Today: filled FTE of those roles, shared out by area.';
  return { heading, parts: [table(columns, rows), { kind: 'prose', text }] };
}

/** Ten points short is what nobody reads over. */
const FAR = 10;
