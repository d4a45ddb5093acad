import type { RiskResult } from '../../appraise/risk/result.ts';
import type { Simulated } from '../../appraise/risk/simulate.ts';
import type { Chance } from '../../appraise/risk/tally/chance.ts';
import { movesSaving } from '../../appraise/risk/moves.ts';
import { decimal } from '../number.ts';
import { SHAPES, type Shape } from '../../model/range.ts';
import { LABELS, mark, table, type Prose, type Row, type Section, type Tone } from '../report.ts';
import { histogramSection, spreadTable } from './spread.ts';
import { drawnText, SHAPE_WORDS } from './words.ts';

/** How likely the target is met and the standard held, and how far the figures spread. */
export function chanceSections(result: RiskResult): Section[] {
  const { chance } = result;
  if (chance === null) return [];
  return [
    {
      heading: 'How sure',
      parts: [
        table(CHANCES, chanceRows(chance)),
        spreadTable(result, chance),
        drawnProse(chance),
        shapesProse(result),
      ],
    },
    ...histogramSection(result, chance),
  ];
}

const CHANCES = [
  { ...LABELS, comfortable: 46 },
  { kind: 'text', header: '' },
  { kind: 'text', header: '' },
] as const;

function chanceRows(found: Simulated): Row[] {
  const row = (says: string, chance: Chance, tone: Tone): Row => ({
    cells: [says, mark(chanceText(chance.chance), tone), errorText(chance)],
  });
  return [
    movesSaving(found)
      ? row('Target met', found.met, found.met.chance >= 0.5 ? 'good' : 'bad')
      : { cells: ['Target met', mark(UNMOVED, 'warn'), ''] },
    row('Caseload over the standard', found.over, found.over.chance < 0.5 ? 'good' : 'bad'),
    row('Both: target met, standard held', found.both, 'quiet'),
  ];
}

/** What there is to say of a target where no range touches what is saved. */
export const UNMOVED = 'not known: no range moves the saving';

/**
 * A chance to the nearest 5%, since no range that somebody judged bears more; the last steps are not rounded away to
 * never and always.
 */
export function chanceText(chance: number): string {
  if (chance === 0) return 'in no draw';
  if (chance === 1) return 'in every draw';
  if (chance < 0.025) return 'under 5%';
  if (chance > 0.975) return 'over 95%';
  return `about ${decimal(Math.round(chance * 20) * 5)}%`;
}

/** How far the chance may be off for want of more draws; the chance itself is exact in JSON alone. */
function errorText({ standardError }: Chance): string {
  const off = standardError * 100;
  return `±${decimal(off, off < 0.1 ? 2 : 1)} points`;
}

function drawnProse(found: Simulated): Prose {
  return {
    kind: 'prose',
    text: `${drawnText(found)}. One in ten draws is below P10, half below P50, nine in ten below P90.`,
  };
}

/** How each range was drawn: triangular from low over the value to high, unless the case says otherwise. */
function shapesProse({ uncertain: { ranged, together } }: RiskResult): Prose {
  const named = (shape: Shape): string[] =>
    ranged
      .filter(({ range }) => range.shape === shape)
      .map(({ id, range }) =>
        shape === 'two_point' ? `${id} (${decimal(range.highChance * 100)}% high)` : id,
      );
  const others = SHAPES.filter((shape) => shape !== 'triangular' && named(shape).length > 0);
  const told = others.map((shape) => `${SHAPE_WORDS[shape]}: ${named(shape).join(', ')}.`);
  const rest =
    named('triangular').length === 0 ? [] : [others.length === 0 ? 'All triangular.' : 'Others triangular.'];
  const pairs = together.map(({ one, other, rank }) => `${one} and ${other} ${rank}`);
  const bound = pairs.length === 0 ? [] : [`They go together: ${pairs.join(', ')}.`];
  return { kind: 'prose', text: [...told, ...rest, ...bound].join(' ') };
}
