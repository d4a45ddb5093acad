/** A number with a fixed count of decimals and thousands commas, half away from zero: 1234.5 → "1,234.50". */
export function fixed(value: number, decimals: number): string {
  const [whole = '0', fraction] = roundedText(Math.abs(value), decimals).split('.');
  const commas = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const text = fraction === undefined ? commas : `${commas}.${fraction}`;
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

/** Pence as pounds: 1017319 → "£10,173", or "£10,173.19" with two places; "-£400" below zero. */
export function pounds(pence: number, places: 0 | 2 = 0): string {
  const text = fixed(pence / 100, places);
  return text.startsWith('-') ? `-£${text.slice(1)}` : `£${text}`;
}

/**
 * A share as a percentage: 0.35 → "35%". Neither the whole nor nothing is shown for what falls short of it: a target
 * missed by £900 must not read as 100% of it, nor a cost as 0%.
 */
export function percent(share: number, decimals = 0): string {
  const text = fixed(share * 100, decimals);
  if (share < 1 && text === fixed(100, decimals)) return `${fixed(Math.floor(share * 1000) / 10, 1)}%`;
  if (share > 0 && text === fixed(0, decimals)) return `under ${fixed(10 ** -decimals, decimals)}%`;
  return `${text}%`;
}

/** Fifteen digits first, so that a half which arithmetic left a hair below is still a half. */
function roundedText(size: number, decimals: number): string {
  const scaled = Math.floor(Number((size * 10 ** decimals).toPrecision(15)) + 0.5);
  return (scaled / 10 ** decimals).toFixed(decimals);
}
