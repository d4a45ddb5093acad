import { isWeighed, totalRules } from '../allocations.ts';
import type { FigureUnit, Subject } from '../figure.ts';
import type { Allocate } from '../scenario.ts';
import { type Basis, derived } from './basis.ts';
import { sharedOut, weightOf } from './planned-posts.ts';
import { type Explain, placeOf } from './posts.ts';
import { absent, type Step } from './step.ts';

/** Every figure of the ways in which a total of posts can be shared out. */
export const ALLOCATIONS: Readonly<Record<string, Explain>> = {
  'leads.allocations.<role>.<name>.<locality>.posts': given,
  'leads.allocations.<role>.<name>.needPerPost': heaviest('need', 'need per post'),
  'leads.allocations.<role>.<name>.familiesPerPost': heaviest('families', 'families per post'),
  'leads.allocations.<role>.<name>.childrenPerPost': heaviest('children', 'children per post'),
};

function given(basis: Basis, subject: Subject): Step {
  const found = totalRules(basis.scenario).find(({ role }) => role === subject.role);
  if (found === undefined) throw new Error(`No total of ${subject.role}`);
  const { placing, at } = found.rule;
  const source = { kind: 'default', name: 'one for each locality', at: null } as const;
  const allocate = { by: subject.name as Allocate, source };
  return sharedOut(basis, { posts: placing.posts, at }, allocate, placeOf(basis, subject));
}

function heaviest(measure: Exclude<Allocate, 'equal'>, unit: FigureUnit): Explain {
  return (basis, { role, name }) => {
    if (!isWeighed(measure, basis.planned)) return { ...absent({ label: '', unit }, measure), value: null };
    const each = basis.planned.map((place) =>
      derived({ label: place.locality, unit, formula: `${WORDS[measure]} ÷ posts` }, 'quotient', [
        weightOf(basis, measure, place),
        basis.figure(`leads.allocations.${role}.${name}.${place.locality}.posts`),
      ]),
    );
    return derived({ label: '', unit, formula: 'Largest of the localities' }, 'greatest', each);
  };
}

const WORDS = { need: 'Need', families: 'Own families', children: 'Children' };
