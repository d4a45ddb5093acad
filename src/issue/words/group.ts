import { words } from '../issue.ts';
import { list } from '../list.ts';
import { fixed } from '../number.ts';

/** How weights are out of bounds: there is too little for the least, too much for the most, or no weight is within. */
type OutOfBounds = 'too-little' | 'too-much' | 'nothing-between';

/** Why no grouping exists: which rules clash, about which areas. Areas and weights come as they are to be read. */
export const groupWords = {
  'more-parts-than-areas': words({
    severity: 'error',
    says: (p: { parts: number; areas: number }) =>
      `${fixed(p.parts, 0)} localities cannot be made of ${areas(p.areas)}`,
    hint: (p) => `ask for ${fixed(p.areas, 0)} or fewer`,
    means: 'Every locality needs at least one area, and more localities are asked for than there are areas.',
    mend: 'Ask for fewer localities.',
  }),
  'weights-out-of-bounds': words({
    severity: 'error',
    says: (p: { parts: number; weight: string; least: string; most: string; is: OutOfBounds }) =>
      p.is === 'nothing-between'
        ? `A locality would have to weigh at least ${p.least} and at most ${p.most}`
        : p.is === 'too-little'
          ? `${localities(p.parts)} of at least ${p.least} would weigh more than ${p.weight}, which is all there is`
          : `${localities(p.parts)} of at most ${p.most} would weigh less than ${p.weight}, which is all there is`,
    hint: () => 'let localities differ more, or ask for another number of them',
    means:
      'However areas are grouped, the weights of all localities add up to that of all areas. Within these bounds they cannot. Weights are whole numbers, so the lower bound is rounded up and the upper down: a share that looks wide enough may leave one weight or none.',
    mend: 'Widen the bounds on the weight of a locality, or ask for another number of localities.',
  }),
  'area-counts': words({
    severity: 'error',
    says: (p: { parts: number; areas: number; minAreas: number; maxAreas: number }) =>
      p.parts * p.minAreas > p.areas
        ? `${localities(p.parts)} of at least ${areas(p.minAreas)} take ${fixed(p.parts * p.minAreas, 0)}, but there are ${fixed(p.areas, 0)}`
        : `${localities(p.parts)} of at most ${areas(p.maxAreas)} hold ${fixed(p.parts * p.maxAreas, 0)}, but there are ${fixed(p.areas, 0)}`,
    hint: () => 'change how many areas a locality may have, or the number of localities',
    means: 'So many localities of so many areas each take more areas than there are, or leave some over.',
    mend: 'Lower the fewest areas, raise the most areas, or ask for another number of localities.',
  }),
  'map-in-pieces': words({
    severity: 'error',
    says: (p: {
      parts: number;
      pieces: readonly string[];
      many: number;
      fewest: number;
      greatest: number;
    }) =>
      p.many > p.parts
        ? `The map is in ${fixed(p.many, 0)} pieces, which ${localities(p.parts)} cannot cover: ${p.pieces.join('; ')}`
        : `The pieces of the map make ${range(p.fewest, p.greatest)} localities within the bounds, not ${fixed(p.parts, 0)}: ${p.pieces.join('; ')}`,
    hint: () => 'add the borders that are missing, or ask for another number of localities',
    means:
      'A locality hangs together, so none reaches over from one piece of the map to another: each piece is divided by itself. The pieces come to another number of localities than is asked for.',
    mend: 'If people do cross, over a bridge or by a ferry, add that border to adjacency.csv. Else ask for a number of localities that the pieces make.',
  }),
  'piece-indivisible': words({
    severity: 'error',
    says: (p: { areas: string; has: string; may: string }) =>
      `No border joins ${p.areas} to the rest of the map, and by itself that is no whole number of localities: it has ${p.has}, a locality ${p.may}`,
    hint: () => 'add the border that is missing, or let localities differ more',
    means:
      'A piece of the map is divided by itself, and its weight or its areas come to no whole number of localities within the bounds.',
    mend: 'Add a border to the rest of the map to adjacency.csv, if people do cross there; else widen the bounds.',
  }),
  'area-too-heavy': words({
    severity: 'error',
    says: (p: { area: string; weight: string; most: string }) =>
      `${p.area} alone weighs ${p.weight}, more than the ${p.most} that a locality may`,
    hint: () => 'let localities differ more, or ask for fewer of them',
    means: 'An area cannot be divided, and this one is heavier by itself than a locality may be.',
    mend: 'Widen the bounds, ask for fewer localities, or describe the area in two.',
  }),
  'kept-together': words({
    severity: 'error',
    says: (p: { areas: string; because: string }) => `${p.areas} cannot be in one locality: ${p.because}`,
    hint: () => 'take one of them out of what is kept together',
    means:
      'Areas that are to be together are too much for one locality, or there is no way from one to another through areas that may be with them.',
    mend: 'Keep fewer of them together, or give way on the rule that is named.',
  }),
  'kept-apart': words({
    severity: 'error',
    says: (p: { parts: number; areas: string; many: number }) =>
      `No two of ${p.areas} may be in one locality, so they take ${fixed(p.many, 0)}, not ${fixed(p.parts, 0)}`,
    hint: (p) => `let two of them be together, or ask for ${fixed(p.many, 0)} localities`,
    means: 'More areas are to be apart from each other than there are localities to put them in.',
    mend: 'Let two of them be together, or ask for more localities.',
  }),
  'rules-contradict': words({
    severity: 'error',
    says: (p: { what: string }) => p.what,
    hint: () => 'take one of the two rules back',
    means: 'Two rules ask for opposite things of the same areas, so that no grouping can keep both.',
    mend: 'Take one of the rules back.',
  }),
  'cut-off': words({
    severity: 'error',
    says: (p: { cuts: readonly { side: string; through: string }[]; areas: string; because: string }) =>
      `${p.cuts.map(({ side, through }) => `${side} can only be reached through ${through} and cannot be a locality alone`).join('; ')}. So ${p.areas} must be together: ${p.because}`,
    hint: () => 'let localities differ more, or add a border that is missing',
    means:
      'What lies beyond a narrow place of the map is too light, or has too few areas, to be a locality by itself, so it must join the areas through which it is reached. Together they are too much for one, or may not be together.',
    mend: 'Widen the bounds, or add a border by which the areas beyond are reached from elsewhere.',
  }),
  'none-found': words({
    severity: 'error',
    says: () => 'No grouping was found; that there is none is not proven',
    hint: () => 'ask for less, such as a wider --within; or try another --seed',
    means:
      'The map is too large to look at every grouping, and the search came upon none that keeps all rules. There may be one. The run ends with exit code 1.',
    mend: 'Give way on a rule, most often --within, or search again with another --seed; a longer --time helps where the search was cut short.',
  }),
  'no-grouping': words({
    severity: 'error',
    says: (p: { contiguous: number | null }) =>
      p.contiguous === null
        ? 'Every way to group the areas was ruled out: none keeps all rules'
        : p.contiguous === 0
          ? 'There is no way to group the areas in which every locality hangs together'
          : `Every one of the ${fixed(p.contiguous, 0)} groupings whose localities hang together was looked at, and none keeps all rules`,
    hint: () => 'give way on one of the rules',
    means:
      'No two rules clash in plain sight, but no grouping keeps all of them at once. This is proven: all of them were looked at.',
    mend: 'Give way on one of the rules; what is nearest is said where it is known.',
  }),
  'area-without-point': words({
    severity: 'notice',
    says: (p: { areas: readonly string[] }) =>
      `areas.csv has no lat and lon for ${list(p.areas)}, so compactness is not measured`,
    hint: () => 'give every area a point: the middle of where its people live',
    means:
      'How compact a grouping is, is measured from the points of all areas. Where one is missing, groupings are judged by what else is known.',
    mend: 'Add the columns lat and lon, in degrees, to areas.csv, and fill them for every area.',
  }),
  'area-without-weight': words({
    severity: 'notice',
    says: (p: { areas: readonly string[]; weight: string }) =>
      `By ${p.weight} ${list(p.areas)} ${p.areas.length === 1 ? 'weighs' : 'weigh'} nothing: ${p.areas.length === 1 ? 'it counts' : 'they count'} neither for balance nor for compactness`,
    hint: () => 'check the figure, or weigh by another column',
    means:
      'An area that weighs nothing can be put anywhere without changing what a grouping is judged by, so where it ends says little.',
    mend: 'Check its figure in areas.csv, or choose another column by --weight.',
  }),
};

const localities = (many: number): string => (many === 1 ? 'one locality' : `${fixed(many, 0)} localities`);

const areas = (many: number): string => (many === 1 ? 'one area' : `${fixed(many, 0)} areas`);

const range = (fewest: number, greatest: number): string =>
  fewest === greatest ? fixed(fewest, 0) : `${fixed(fewest, 0)} to ${fixed(greatest, 0)}`;
