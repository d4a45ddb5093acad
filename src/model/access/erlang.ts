import { exceeds } from '../tolerance.ts';

/** A queue: what comes in, in servers that it keeps busy (arrivals × time for one), and the servers there are. */
export interface Line {
  readonly load: number;
  readonly servers: number;
}

/** Whether the servers can decide all that comes in: servers above load by more than arithmetic leaves. */
export function keepsUp({ load, servers }: Line): boolean {
  return exceeds(servers, load);
}

/**
 * Chance that a contact finds everybody busy and has to wait. Whole servers: Erlang C. A part of a server: Sakasegawa's
 * ρ^(√(2(c + 1)) − 1), times what Erlang C is of it at the whole numbers on either side, in proportion, so that a
 * thousandth of an FTE never makes a jump. A share; 1 where the servers do not keep up, null where nothing comes in.
 * Sources: A. K. Erlang 1917; H. Sakasegawa, "An approximation formula L_q ≈ αρ^β/(1 − ρ)", Annals of the Institute of
 * Statistical Mathematics 29 (1977).
 */
export function chanceOfWaiting(line: Line): number | null {
  const { load, servers } = line;
  if (load <= 0) return null;
  if (!keepsUp(line)) return 1;
  if (Number.isInteger(servers)) return erlangC(load, servers);
  const [busy, below] = [load / servers, Math.floor(servers)];
  const [from, to] = [exactOverSakasegawa(busy, below), exactOverSakasegawa(busy, below + 1)];
  return Math.min(1, sakasegawa(busy, servers) * (from + (to - from) * (servers - below)));
}

/**
 * Mean wait before anybody takes a contact up: chance of waiting × time for one ÷ (servers − load). In the unit of the
 * time; null where nothing comes in, and where the servers do not keep up, since the wait then has no end.
 */
export function meanWait(line: Line, time: number): number | null {
  const chance = chanceOfWaiting(line);
  return chance === null || !keepsUp(line) ? null : (chance * time) / (line.servers - line.load);
}

/**
 * Share of contacts that somebody takes up within a limit: 1 − chance of waiting × e^(−(servers − load) × limit ÷ time).
 * The tail is Erlang's for whole servers, and is taken for parts of one too. 0 where the servers do not keep up.
 */
export function answeredWithin(line: Line, time: number, limit: number): number | null {
  const chance = chanceOfWaiting(line);
  if (chance === null || !keepsUp(line)) return chance === null ? null : 0;
  return 1 - chance * Math.exp((-(line.servers - line.load) * limit) / time);
}

/**
 * Share of contacts that are decided within a limit: wait and the time of the contact itself together. Both are
 * exponential, the wait at (servers − load) ÷ time for those who wait, the contact at 1 ÷ time; less than one server
 * decides at its part of that pace. 0 where the servers do not keep up, null where nothing comes in.
 */
export function decidedWithin(line: Line, time: number, limit: number): number | null {
  const chance = chanceOfWaiting(line);
  if (chance === null || !keepsUp(line)) return chance === null ? null : 0;
  const leaves = ((line.servers - line.load) * limit) / time;
  const ends = (Math.min(1, line.servers) * limit) / time;
  return 1 - (1 - chance) * Math.exp(-ends) - chance * lateAfterBoth(leaves, ends);
}

/** Chance that two exponential times, which the limit holds so many means of, take longer together than the limit. */
function lateAfterBoth(one: number, other: number): number {
  const [slow, apart] = [Math.min(one, other), Math.abs(one - other)];
  const between = apart === 0 ? 1 : -Math.expm1(-apart) / apart;
  return Math.exp(-one) + one * Math.exp(-slow) * between;
}

/** Erlang C from Erlang B, which its recurrence over the servers gives without a factorial: stable for thousands. */
function erlangC(load: number, servers: number): number {
  let lost = 1;
  for (let n = 1; n <= servers; n++) lost = (load * lost) / (n + load * lost);
  return lost / (1 - (load / servers) * (1 - lost));
}

function sakasegawa(busy: number, servers: number): number {
  return busy ** (Math.sqrt(2 * (servers + 1)) - 1);
}

/** For one server the two are the same; below one there is no whole number to hold Sakasegawa against. */
function exactOverSakasegawa(busy: number, servers: number): number {
  const approximate = sakasegawa(busy, servers);
  return servers === 0 || approximate === 0 ? 1 : erlangC(busy * servers, servers) / approximate;
}
