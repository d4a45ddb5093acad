import type { Apart, Clash, Excess, Piece } from '../../group/clash.ts';
import type { Problem } from '../../group/problem.ts';
import { fault } from '../../issue/fault.ts';
import type { Fault } from '../../issue/issue.ts';
import { fixed } from '../../issue/number.ts';
import { quote } from '../../issue/quote.ts';

/** How areas and weights are to be read. */
export interface Naming {
  readonly area: (area: number) => string;
  /** Of a whole number of the problem, as given: scaled back, with the decimals that it had. */
  readonly weight: (weight: number) => string;
}

/** A reason why no grouping exists, in words. */
export function clashFault(clash: Clash, problem: Problem, naming: Naming): Fault {
  const say = FAULTS[clash.kind] as (clash: Clash, names: Names) => Fault;
  const areas = (some: readonly number[]): string => listed(some.map(naming.area));
  return say(clash, { ...naming, areas, problem });
}

interface Names extends Naming {
  readonly areas: (some: readonly number[]) => string;
  readonly problem: Problem;
}

type Faults = {
  readonly [K in Clash['kind']]: (clash: Extract<Clash, { readonly kind: K }>, names: Names) => Fault;
};

const FAULTS: Faults = {
  'more-parts-than-areas': (clash) => fault('more-parts-than-areas', clash, null),
  'bounds-not-met': ({ parts, weight, least, most }, names) => {
    const is = least > most ? 'nothing-between' : parts * least > weight ? 'too-little' : 'too-much';
    const read = { weight: names.weight(weight), least: names.weight(least), most: names.weight(most) };
    return fault('weights-out-of-bounds', { parts, is, ...read }, null);
  },
  'area-counts': (clash) => fault('area-counts', clash, null),
  'map-in-pieces': ({ parts, pieces }, names) => {
    const of = (ends: readonly number[]): number => ends.reduce((a, b) => a + b, 0);
    const isCertain = pieces.every(({ fewest, greatest }) => fewest <= greatest);
    const counts = {
      fewest: isCertain ? of(pieces.map(({ fewest }) => fewest)) : pieces.length,
      greatest: of(pieces.map(({ greatest }) => greatest)),
    };
    const read = pieces.map(({ areas, weight }) => `${names.areas(areas)} (${names.weight(weight)})`);
    return fault('map-in-pieces', { parts, pieces: shortened(read), many: pieces.length, ...counts }, null);
  },
  'piece-indivisible': ({ piece }, names) =>
    fault('piece-indivisible', { areas: names.areas(piece.areas), ...againstRules(piece, names) }, null),
  'area-too-heavy': ({ area, weight, most }, names) =>
    fault(
      'area-too-heavy',
      { area: names.area(area), weight: names.weight(weight), most: names.weight(most) },
      null,
    ),
  'together-too-much': ({ areas, excess }, names) =>
    fault('kept-together', { areas: names.areas(areas), because: becauseOf(excess, names) }, null),
  'together-out-of-reach': ({ groups }, names) => {
    const [one = [], other = []] = groups;
    const because = `no way leads from ${names.areas(one)} to ${names.areas(other)} through areas that may be with them`;
    return fault('kept-together', { areas: names.areas(groups.flat()), because }, null);
  },
  'together-and-apart': ({ pair }, names) =>
    contradiction(`${names.areas(pair)} are to be together, and are to be apart`),
  'fixed-twice': ({ area, names: given }, names) =>
    contradiction(
      `${names.area(area)} is fixed to ${listed(given.map(quote))}, and can be in one of them only`,
    ),
  'more-names-than-parts': ({ names: given, parts }) =>
    contradiction(
      `Areas are fixed to ${fixed(given.length, 0)} localities, ${listed(given.map(quote))}, but ${fixed(parts, 0)} are asked for`,
    ),
  'more-apart-than-parts': ({ sets, parts }, names) => {
    const areas = listed(sets.map((set) => set.map(names.area).join(' with ')));
    return fault('kept-apart', { parts, areas, many: sets.length }, null);
  },
  'cut-off': ({ cuts, areas, excess }, names) => {
    const read = cuts.map(({ side, through }) => ({
      side: names.areas(side),
      through: names.areas(through),
    }));
    return fault(
      'cut-off',
      { cuts: read, areas: names.areas(areas), because: becauseOf(excess, names) },
      null,
    );
  },
  'none-of-all': (clash) => fault('no-grouping', clash, null),
};

function contradiction(what: string): Fault {
  return fault('rules-contradict', { what }, null);
}

function becauseOf(excess: Excess | Apart, { areas, weight }: Names): string {
  if (excess.of === 'apart') return `${areas(excess.pair)} are to be apart`;
  if (excess.of === 'areas')
    return `they are ${fixed(excess.is, 0)} areas, and a locality may have ${fixed(excess.most, 0)}`;
  return `they weigh ${weight(excess.is)}, and a locality may weigh ${weight(excess.most)}`;
}

/** What a piece of the map has, against what a locality may have. */
function againstRules({ areas, weight }: Piece, { problem, weight: read }: Names) {
  const { bounds, rules } = problem;
  const has = [`a weight of ${read(weight)}`];
  const may = [`may have ${between(bounds.least, bounds.most, read)}`];
  if (rules.minAreas > 1 || rules.maxAreas < Infinity) {
    has.push(areas.length === 1 ? 'one area' : `${fixed(areas.length, 0)} areas`);
    may.push(`${between(rules.minAreas, rules.maxAreas, (many) => fixed(many, 0))} areas`);
  }
  return { has: listed(has), may: listed(may) };
}

function between(least: number, most: number, read: (value: number) => string): string {
  if (most === Infinity) return `${read(least)} or more`;
  return least === most ? read(least) : `${read(least)} to ${read(most)}`;
}

/** "A01, A02 and A03"; of a long list only its beginning. */
function listed(all: readonly string[]): string {
  const short = shortened(all);
  return short.length < 2 ? short.join('') : `${short.slice(0, -1).join(', ')} and ${short.at(-1)}`;
}

const MOST_NAMED = 8;

function shortened(all: readonly string[]): string[] {
  if (all.length <= MOST_NAMED) return [...all];
  return [...all.slice(0, MOST_NAMED - 1), `${fixed(all.length - MOST_NAMED + 1, 0)} more`];
}
