import type { PostGroup } from '../case.ts';
import type { RoleNow } from '../establishment.ts';
import type { Subject } from '../figure.ts';
import type { Merged } from '../merge.ts';
import type { PostRule } from '../scenario.ts';
import { type Basis, derived, less, total } from './basis.ts';
import { costStep, countStep, fteStep } from './establishment.ts';
import { placedWithExtra } from './extra-posts.ts';
import { costPlanned } from './planned-posts.ts';
import { changed, fteOfOne } from './price.ts';
import { shared } from './shares.ts';
import { absent, type Step } from './step.ts';

/** Explains a figure of what it is about: the value comes from the plan, all else from here. */
export type Explain = (basis: Basis, subject: Subject) => Step;

const rule = ({ scenario }: Basis, { role }: Subject): PostRule | undefined =>
  scenario.posts.find((each) => each.role === role);

function now({ roles }: Basis, { role = '' }: Subject): RoleNow {
  const found = roles.get(role);
  if (found === undefined) throw new Error(`No role ${role}`);
  return found;
}

const filled = (role: RoleNow, isFilled: boolean): PostGroup[] =>
  role.groups.filter((group) => group.filled === isFilled);

/** The locality of the plan that a figure is about. */
export function placeOf({ planned }: Basis, { locality }: Subject): Merged {
  const found = planned.find((each) => each.locality === locality);
  if (found === undefined) throw new Error(`No locality ${locality}`);
  return found;
}

/** Filled FTE of a role today, for what each of them carries. */
export function filledFte(basis: Basis, subject: Subject): Step {
  return basis.once(`filled ${subject.role}`, () =>
    fteStep({ label: 'Filled FTE', groups: filled(now(basis, subject), true) }),
  );
}

/** Posts of a role today, filled and vacant. */
export function postsNow(basis: Basis, subject: Subject): Step {
  return basis.once(`posts ${subject.role}`, () =>
    countStep({ label: `Posts of ${subject.role} today`, groups: now(basis, subject).groups }),
  );
}

const of = (role: Subject['role'], name: string): string => `posts.${role}.${name}`;

const named = (unit: Step['unit'], formula: string) => ({ label: '', unit, formula });

/** Every figure of a role, in the order of the figure table. */
export const POSTS: Readonly<Record<string, Explain>> = {
  'posts.<role>.nowFte': (basis, subject) => fteStep({ label: '', groups: now(basis, subject).groups }),
  'posts.<role>.plannedFte': (basis, subject) => {
    const ruled = rule(basis, subject);
    return ruled === undefined
      ? derived(named('FTE', 'FTE now: no rule changes the role'), 'same', [
          basis.figure(of(subject.role, 'nowFte')),
        ])
      : derived(named('FTE', 'Posts planned × FTE of one'), 'product', [
          basis.figure(of(subject.role, 'postsPlanned')),
          fteOfOne(ruled),
        ]);
  },
  'posts.<role>.reductionFte': ({ figure }, { role }) =>
    less(named('FTE', 'FTE now − FTE planned'), figure(of(role, 'nowFte')), figure(of(role, 'plannedFte'))),
  'posts.<role>.vacantFte': (basis, subject) =>
    fteStep({ label: '', groups: filled(now(basis, subject), false) }),
  'posts.<role>.peopleNow': (basis, subject) =>
    countStep({ label: '', groups: filled(now(basis, subject), true) }, 'people'),
  'posts.<role>.postsPlanned': (basis, subject) => {
    if (rule(basis, subject) === undefined)
      return derived(named('posts', 'Posts today: no rule changes the role'), 'same', [
        postsNow(basis, subject),
      ]);
    const places = basis.planned.map(({ locality }) => basis.figure(of(subject.role, `${locality}.posts`)));
    return total(named('posts', 'Sum of the localities'), places, 'localities');
  },
  'posts.<role>.filledPostsLost': ({ figure }, { role }) =>
    derived(named('posts', 'Filled posts − posts planned, at least 0'), 'atLeastZero', [
      figure(of(role, 'peopleNow')),
      figure(of(role, 'postsPlanned')),
    ]),
  'posts.<role>.peopleAtRisk': (basis, subject) =>
    rule(basis, subject) === undefined
      ? unruled('people')
      : derived(named('people', 'Filled posts: all are in the pool'), 'same', [
          basis.figure(of(subject.role, 'peopleNow')),
        ]),
  'posts.<role>.saving': (basis, subject) => {
    const ruled = rule(basis, subject);
    if (ruled === undefined) return unruled('pence');
    const { groups } = now(basis, subject);
    return less(
      named('pence', 'Cost now − cost planned, a year'),
      costStep(basis, { label: 'Cost now', groups }, 'sumToPenny'),
      costPlanned(basis.figure(of(subject.role, 'postsPlanned')), changed(basis, ruled, groups)),
    );
  },
  'posts.<role>.<locality>.posts': (basis, subject) => {
    const ruled = rule(basis, subject);
    return ruled === undefined
      ? spread(basis, subject, 'posts')
      : placedWithExtra(basis, ruled, placeOf(basis, subject));
  },
  'posts.<role>.<locality>.fte': (basis, subject) => {
    const ruled = rule(basis, subject);
    return ruled === undefined
      ? spread(basis, subject, 'FTE')
      : derived(named('FTE', 'Posts × FTE of one'), 'product', [
          basis.figure(of(subject.role, `${subject.locality}.posts`)),
          fteOfOne(ruled),
        ]);
  },
};

const unruled = (unit: Step['unit']): Step => absent({ label: '', unit }, 'rule for the role');

/** Posts or FTE of a role without a rule, each with the part that falls to the locality. */
function spread(basis: Basis, subject: Subject, unit: 'posts' | 'FTE'): Step {
  const place = placeOf(basis, subject);
  const parts = now(basis, subject).groups.flatMap((group) => shared(basis, group, place, unit));
  return total(named(unit, 'Posts × the share of each that the locality has'), parts, 'posts');
}
