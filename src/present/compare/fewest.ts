import type { FewestOver } from '../../appraise/compare/fewest-over.ts';
import type { FewestCut } from '../../appraise/compare/fewest.ts';
import type { CompareResult } from '../../appraise/compare/result.ts';
import { decimal, pounds, signedPounds } from '../number.ts';
import { LABELS, mark, table, type Column, type Part, type Row, type Section } from '../report.ts';

/** How few posts could go: for each number of localities, which posts are kept and what that saves. */
export function fewestSections({ fewest }: CompareResult): Section[] {
  return fewest.map((over, i) => ({
    heading: `${i === 0 ? `Fewest posts cut that still meet ${pounds(over.targetPence)}` : 'The same'}${termsText(over, fewest)}`,
    parts: over.cuts === null ? [TOO_MANY] : cutParts(over.cuts),
  }));
}

function termsText({ options }: FewestOver, all: readonly FewestOver[]): string {
  return all.length === 1 ? '' : `, on the terms of ${options.join(', ')}`;
}

const TOO_MANY: Part = {
  kind: 'prose',
  text: 'Not looked for: more than twelve roles have posts of other sizes than their rules say.',
};

function cutParts(cuts: readonly FewestCut[]): Part[] {
  const roles = cuts[0]?.kept.map(({ role }) => role) ?? [];
  const columns: Column[] = [
    { ...LABELS, header: 'Localities' },
    LABELS,
    { kind: 'number', header: 'Posts cut' },
    { kind: 'number', header: 'FTE cut' },
    ...roles.map((header): Column => ({ kind: 'number', header: `${header} kept` })),
    { kind: 'number', header: 'Saving' },
    { kind: 'number', header: 'Against target' },
  ];
  return [
    table(columns, runsOf(cuts).map(runRow)),
    { kind: 'prose', text: 'A role that is cut keeps at least one post in each locality.' },
  ];
}

/** Numbers of localities next to each other with one answer. Of those that miss the target the nearest stands for all. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly cut: FewestCut;
}

function runsOf(cuts: readonly FewestCut[]): Run[] {
  return cuts.reduce<Run[]>((runs, cut) => {
    const last = runs.at(-1);
    if (last === undefined || !isOneAnswer(last.cut, cut))
      return [...runs, { from: cut.localities, to: cut.localities, cut }];
    const nearest = cut.recurringPence > last.cut.recurringPence ? cut : last.cut;
    return [...runs.slice(0, -1), { ...last, to: cut.localities, cut: nearest }];
  }, []);
}

function isOneAnswer(a: FewestCut, b: FewestCut): boolean {
  if (!a.met && !b.met) return true;
  const isSame = a.kept.every(({ posts }, i) => posts === b.kept[i]?.posts);
  return a.met && b.met && isSame && a.recurringPence === b.recurringPence;
}

function runRow({ from, to, cut }: Run): Row {
  return {
    cells: [
      from === to ? decimal(from) : `${decimal(from)} to ${decimal(to)}`,
      cut.met ? mark('MET', 'good') : mark('NOT MET', 'bad'),
      decimal(cut.postsCut),
      decimal(cut.fteCut, 1),
      ...cut.kept.map(({ posts, of }) => `${decimal(posts)} of ${decimal(of)}`),
      pounds(cut.recurringPence),
      signedPounds(cut.againstTargetPence, Math.abs(cut.againstTargetPence) < 100 ? 2 : 0),
    ],
    notes: cut.met || from === to ? [] : [`nearest with ${decimal(cut.localities)}`],
  };
}
