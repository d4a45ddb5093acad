import { cpSync, createWriteStream, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';

/**
 * A case with a million posts, about 100 MB: the rows of a real one over and over, each with its own id and its own
 * pay. Quoted: every role in quotes, as some systems write text.
 */
export async function writeMillionRows(folder, from, { quoted }) {
  cpSync(from, folder, { recursive: true });
  const [header, ...rows] = readFileSync(join(from, 'staffing.csv'), 'utf8').trimEnd().split('\n');
  const out = createWriteStream(join(folder, 'staffing.csv'));
  out.write(`${header}\n`);
  for (let i = 0; i < 1_000_000; i++) {
    const [, role, area, fte, pay, ...rest] = rows[i % rows.length].split(',');
    const id = `POST-${String(i).padStart(9, '0')}`;
    const ownPay = (Number(pay) + (i % 9973)).toFixed(2);
    const row = [id, quoted ? `"${role}"` : role, area, fte, ownPay, ...rest].join(',');
    if (!out.write(`${row}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'close');
}
