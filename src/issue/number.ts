/** A number with a fixed count of decimals and thousands commas, half away from zero: 1234.5 → "1,234.50". */
export function fixed(value: number, decimals: number): string {
  const [whole = '0', fraction] = roundedText(Math.abs(value), decimals).split('.');
  const commas = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const text = fraction === undefined ? commas : `${commas}.${fraction}`;
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

/** Pence as pounds and pence: 19905839 → "£199,058.39". */
export function poundsAndPence(pence: number): string {
  return pence < 0 ? `-£${fixed(-pence / 100, 2)}` : `£${fixed(pence / 100, 2)}`;
}

/** Pence as whole pounds: 1017319 → "£10,173". */
export function wholePounds(pence: number): string {
  const text = fixed(Math.abs(pence) / 100, 0);
  return pence < 0 && text !== '0' ? `-£${text}` : `£${text}`;
}

/** A share of 0 to 1 as a percentage: 0.35 → "35%". The only place that knows of percent. */
export function percent(share: number, decimals = 0): string {
  return `${fixed(share * 100, decimals)}%`;
}

/** Fifteen digits first, so that a half which arithmetic left a hair below is still a half. */
function roundedText(size: number, decimals: number): string {
  const scaled = Math.floor(Number((size * 10 ** decimals).toPrecision(15)) + 0.5);
  return (scaled / 10 ** decimals).toFixed(decimals);
}
