import type { ClaimCheck } from '../../appraise/result.ts';
import type { FigureUnit } from '../../model/figure.ts';
import { decimal, NONE, pounds } from '../number.ts';
import { LABELS, mark, table, type Check, type Section } from '../report.ts';

/** The figures that the option paper publishes, each held against the model's. */
export function claimsSection(claims: readonly ClaimCheck[]): Section[] {
  if (claims.length === 0) return [];
  const rows = together(claims.map(said)).map(({ agrees, says }) => ({
    cells: [agrees ? mark('agrees', 'good') : mark('differs', 'warn'), says],
  }));
  const columns = [LABELS, LABELS] as const;
  return [{ heading: 'Claims of the option paper', parts: [table(columns, rows)] }];
}

/** The claims as checks, for formats that list what was tested. */
export function claimChecks(claims: readonly ClaimCheck[]): Check[] {
  return claims.map((claim) => ({
    kind: 'claim',
    name: claim.figure,
    passed: claim.agrees,
    says: `${claim.agrees ? 'agrees' : 'differs'}: ${inFull(claim)}`,
  }));
}

interface Said {
  readonly agrees: boolean;
  readonly says: string;
  /** The role, where the claim is that so many FTE of it go and the model agrees. */
  readonly reduction: string | null;
}

function said(claim: ClaimCheck): Said {
  const role = /^posts\.(.+)\.reductionFte$/.exec(claim.figure)?.[1];
  const short = claim.agrees && claim.toNearest === null && role !== undefined;
  const reduction = short ? `of ${plural(role)} ${figure(claim.says, claim.unit)}` : null;
  return { agrees: claim.agrees, says: reduction ?? inFull(claim), reduction };
}

/** Reductions that agree share a line: the paper states them in one breath. */
function together(all: readonly Said[]): Said[] {
  const reductions = all.flatMap(({ reduction }) => reduction ?? []);
  const first = all.findIndex(({ reduction }) => reduction !== null);
  return all.flatMap((one, i) => {
    if (one.reduction === null) return [one];
    return i === first ? [{ ...one, says: `reduction ${reductions.join(', ')}` }] : [];
  });
}

function inFull({ figure: id, says, toNearest, unit, value, agrees, difference }: ClaimCheck): string {
  const claim = `${id} ${figure(says, unit)}`;
  if (value === null)
    return `${claim}: ${unit === null ? 'this plan has no such figure' : `the model says ${NONE}`}`;
  const rounded = toNearest === null ? claim : `${claim}, to the nearest ${figure(toNearest, unit)}`;
  if (!agrees)
    return `${rounded}: the model says ${figure(value, unit)}, ${difference === null ? '' : signedFigure(difference, unit)}`;
  return value === says ? rounded : `${rounded} (${figure(value, unit)})`;
}

/** A claim's number with its unit. Money is in pounds, shown to the penny only where it has pence. */
function figure(value: number, unit: FigureUnit | null): string {
  if (unit === 'pence') return pounds(value * 100, Number.isInteger(value) ? 0 : 2);
  const number = decimal(value, places(value));
  return unit === null ? number : `${number} ${unit}`;
}

function signedFigure(value: number, unit: FigureUnit | null): string {
  const text = figure(value, unit);
  return value > 0 ? `+${text}` : text;
}

/** As many places as the number has, up to four. */
function places(value: number): number {
  return [0, 1, 2, 3].find((n) => Math.abs(value - Number(value.toFixed(n))) < 1e-9) ?? 4;
}

function plural(role: string): string {
  return /s$|staff$/i.test(role) ? role : `${role}s`;
}
