import type { Caseload } from './caseload.ts';
import { per } from './load.ts';
import { sumOrNull, type Merged } from './merge.ts';
import { childrenOf, type RolePerPost } from './per-post.ts';
import { settled } from './tolerance.ts';

/** A locality's shares of all localities: null where there is nothing of all, or the case does not say. */
export interface PlaceShares {
  readonly needShare: number | null;
  readonly fteShareNow: number | null;
  readonly fteShareThen: number | null;
  /** Share of FTE planned less share of need: negative is fewer posts than need. */
  readonly shareGap: number | null;
  readonly deprivedShare: number | null;
  /** Lead Professional FTE of its areas today, in or out of scope. */
  readonly lpFteNow: number;
  readonly lpShareNow: number | null;
  readonly lpShareThen: number | null;
}

/** Each locality's share of need, of posts, of the most deprived children and of Lead Professionals. */
export function placeShares(
  merged: readonly Merged[],
  caseload: Caseload,
  byRole: readonly (readonly RolePerPost[])[],
): PlaceShares[] {
  const ofPlace = (which: 'fteNow' | 'fteThen'): number[] =>
    merged.map((_, i) =>
      fteOf(
        byRole.flatMap((role) => role[i] ?? []),
        which,
      ),
    );
  const lpNow = new Map(caseload.now.map(({ area, lpFte }) => [area, lpFte]));
  const lpFteNow = merged.map(({ areas }) => sum(areas.map(({ id }) => lpNow.get(id) ?? 0)));
  const needShare = sharesOf(merged.map(({ need }) => need));
  const fteShareNow = sharesOf(ofPlace('fteNow'));
  const fteShareThen = sharesOf(ofPlace('fteThen'));
  const deprivedShare = sharesOf(merged.map((place) => childrenOf(place, 'deprivedChildren')));
  const lpShareNow = sharesOf(lpFteNow);
  const lpShareThen = sharesOf(caseload.planned.map(({ lpFte }) => lpFte));
  return merged.map((_, i) => ({
    needShare: needShare[i] ?? null,
    fteShareNow: fteShareNow[i] ?? null,
    fteShareThen: fteShareThen[i] ?? null,
    shareGap: gap(fteShareThen[i] ?? null, needShare[i] ?? null),
    deprivedShare: deprivedShare[i] ?? null,
    lpFteNow: lpFteNow[i] ?? 0,
    lpShareNow: lpShareNow[i] ?? null,
    lpShareThen: lpShareThen[i] ?? null,
  }));
}

/** Each part ÷ all of them; null where one is not known, or there is nothing of all. */
function sharesOf(parts: readonly (number | null)[]): (number | null)[] {
  const all = sumOrNull(parts) ?? 0;
  return parts.map((part) => per(part, all));
}

function gap(share: number | null, of: number | null): number | null {
  return share === null || of === null ? null : settled(share - of);
}

/** FTE of several roles in one place. */
export function fteOf(roles: readonly RolePerPost[], which: 'fteNow' | 'fteThen'): number {
  return sum(roles.map((role) => role[which]));
}

function sum(parts: readonly number[]): number {
  return parts.reduce((total, part) => total + part, 0);
}
