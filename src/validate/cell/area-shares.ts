import type { AreaShare } from '../../model/case.ts';
import { Flaw } from './flaw.ts';
import { readShare } from './numbers.ts';
import { readCode } from './texts.ts';

/** How far a sum of decimals may be from 1 because computers add them in twos. */
const TOLERANCE = 1e-9;

interface Piece {
  readonly areaId: string;
  readonly share: number | null;
}

/**
 * The areas that a post serves: A01;A04 in equal shares, A01:0.6;A04:0.4 (or 60%) in given ones, which must
 * add to 1. Commas part them too. A flaw names the piece that is wrong.
 */
export function readAreaShares(text: string): readonly AreaShare[] | Flaw {
  const pieces: Piece[] = [];
  const seen = new Set<string>();
  let from = 0;
  for (const written of text.split(/[;,]/)) {
    const piece = readPiece(written);
    const flaw =
      piece instanceof Flaw ? piece : seen.has(piece.areaId) ? new Flaw('area-repeated', piece.areaId) : null;
    if (flaw !== null) return new Flaw(flaw.code, flaw.value.trim(), flaw.remedy, spot(text, from, written));
    if (!(piece instanceof Flaw) && piece.areaId !== '') {
      pieces.push(piece);
      seen.add(piece.areaId);
    }
    from += written.length + 1;
  }
  return share(pieces, text);
}

/** The areas that a cell names before whatever is wrong with it, each once. */
export function areasNamed(text: string, { part }: Partial<Flaw>): string[] {
  const sound = part === undefined ? text : Array.from(text).slice(0, part.from).join('');
  const names = sound.split(/[;,]/).map((written) => (written.split(':')[0] ?? '').trim());
  return [...new Set(names)].filter((name) => name !== '');
}

/** Where in its cell an area is named, for a fault about it. */
export function spotOfArea(text: string, areaId: string): { from: number; length: number } {
  let from = 0;
  for (const written of text.split(/[;,]/)) {
    const [name = ''] = written.split(':');
    if (name.trim() === areaId) return spot(text, from, name);
    from += written.length + 1;
  }
  return spot(text, 0, text);
}

function readPiece(written: string): Piece | Flaw {
  const [name = '', share, ...more] = written.split(':');
  const areaId = readCode(name);
  if (areaId instanceof Flaw) return areaId;
  if (more.length > 0 || (areaId === '' && share !== undefined)) return new Flaw('area-shares', written);
  if (share === undefined) return { areaId, share: null };
  const value = readShare(share);
  if (value instanceof Flaw) return new Flaw(value.code, share, value.remedy);
  return value > 0 && value <= 1
    ? { areaId, share: value }
    : new Flaw('number-out-of-range', share, 'write a share above 0, at most 1');
}

function share(pieces: readonly Piece[], text: string): readonly AreaShare[] | Flaw {
  const given = pieces.flatMap((piece) => piece.share ?? []);
  if (given.length === 0) return pieces.map(({ areaId }) => ({ areaId, share: 1 / pieces.length }));
  const sum = given.reduce((total, one) => total + one, 0);
  if (given.length < pieces.length) return new Flaw('area-shares', text, 'give every area a share, or none');
  if (Math.abs(sum - 1) > TOLERANCE) {
    return new Flaw(
      'area-shares',
      text,
      `they add up to ${Number(sum.toPrecision(12))}; make them add up to 1`,
    );
  }
  return pieces.map(({ areaId, share: part }) => ({ areaId, share: part ?? 0 }));
}

/** In characters, without the spaces around the piece. */
function spot(text: string, from: number, written: string): { from: number; length: number } {
  const spaces = written.length - written.trimStart().length;
  return { from: characters(text.slice(0, from + spaces)), length: Math.max(1, characters(written.trim())) };
}

function characters(text: string): number {
  return Array.from(text).length;
}
