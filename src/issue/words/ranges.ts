import { words } from '../issue.ts';

/** Two assumptions, how they are said to go together, and the nearest to that which they can. */
type Pair = {
  readonly one: string;
  readonly other: string;
  readonly rank: number;
  readonly nearest: number;
};

/** What can be wrong with the ranges of assumptions, and with how these go together. */
export const rangeWords = {
  'range-upside-down': words({
    severity: 'error',
    says: (p: { id: string; low: number; high: number }) =>
      `${p.id} has a low of ${p.low}, above its high of ${p.high}`,
    hint: (p) => `swap them: low ${p.high}, high ${p.low}`,
    means:
      'low is the least that an assumption could well be and high the most, and here they are the other way round.',
    mend: 'Swap low and high. Below zero the low is the one further from it: -200 is below -100.',
  }),
  'distribution-without-range': words({
    severity: 'error',
    says: (p: { id: string; distribution: string }) =>
      `${p.id} is to be ${p.distribution}, but has neither low nor high`,
    hint: () => 'give it low and high, or leave distribution empty',
    means:
      'A distribution says how chance lies between low and high, and the assumption has neither: it stays at its value.',
    mend: 'Fill in low and high, or leave distribution empty.',
  }),
  'high-chance-unused': words({
    severity: 'error',
    says: (p: { id: string; distribution: string | null }) =>
      `${p.id} has a high_chance, which is of two_point alone; its distribution ${p.distribution === null ? 'is not given' : `is ${p.distribution}`}`,
    hint: () => 'write two_point as its distribution, or leave high_chance empty',
    means:
      'high_chance is how likely the high is where an assumption is either its low or its high. Of any other distribution it would say nothing, and one that is not given is triangular.',
    mend: 'Write two_point under distribution where it is either low or high, or leave high_chance empty.',
  }),
  'correlation-with-itself': words({
    severity: 'error',
    says: (p: { id: string }) => `${p.id} stands twice in a pair`,
    hint: () => 'name another assumption that it goes together with',
    means: 'A correlation is between two assumptions; with itself everything goes together.',
    mend: 'Name two different assumptions under between, or take the pair out.',
  }),
  'correlation-twice': words({
    severity: 'error',
    says: (p: { one: string; other: string }) => `${p.one} and ${p.other} are a pair already`,
    hint: () => 'keep one of the two',
    means: 'Two entries of correlations are about the same two assumptions, and only one can hold.',
    mend: 'Take one of them out; the order within a pair does not matter.',
  }),
  'correlation-without-range': words({
    severity: 'notice',
    says: (p: { id: string }) => `${p.id} has no low and high, so that nothing can go together with it`,
    hint: () => 'give it low and high, or take its pairs out of correlations',
    means:
      'An assumption that has no range is the same in every draw, so its correlation with another changes nothing.',
    mend: 'Give it low and high in assumptions.csv or in the scenario, or take its pairs out of correlations.',
  }),
  'correlations-impossible': words({
    severity: 'error',
    says: (p: { pairs: readonly Pair[] }) => {
      const moved = movedPairs(p.pairs);
      const pairs = some(moved.map(({ one, other, rank }) => `${one} and ${other} ${short(rank)}`));
      const nearest = some(moved.map(({ nearest: value }) => short(value)));
      return `No ${things(moved)} can go together like this: ${pairs}; the nearest that can is ${nearest}`;
    },
    hint: () => 'put these values in as their rank',
    means:
      'Two things that both go closely together with a third go together themselves, and cannot move against each other; of more, the same holds in rounds (the matrix of correlations is not positive semidefinite).',
    mend: 'Put in the nearest values that the message names, or take out the pair that you know least about.',
  }),
};

const MOST_PAIRS = 6;

/** To four places, which is closer than anybody knows. */
const short = (rank: number): string => String(Number(rank.toFixed(4)) || 0);

/** The pairs that have to give way; a pair that stays as it is would only be in the way of reading them. */
function movedPairs(pairs: readonly Pair[]): readonly Pair[] {
  return pairs.filter(({ rank, nearest }) => short(rank) !== short(nearest));
}

function some(texts: readonly string[]): string {
  const rest = texts.length - MOST_PAIRS;
  return [...texts.slice(0, MOST_PAIRS), ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
}

function things(pairs: readonly Pair[]): string {
  const count = new Set(pairs.flatMap(({ one, other }) => [one, other])).size;
  return `${['no', 'one', 'two', 'three', 'four', 'five', 'six'][count] ?? count} things`;
}
