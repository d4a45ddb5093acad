import { cpSync, createWriteStream, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';

/** A case with a million posts, about 100 MB: the rows of a real one over and over, each with its own id. */
export async function writeMillionRows(folder, from) {
  cpSync(from, folder, { recursive: true });
  const [header, ...rows] = readFileSync(join(from, 'staffing.csv'), 'utf8').trimEnd().split('\n');
  const out = createWriteStream(join(folder, 'staffing.csv'));
  out.write(`${header}\n`);
  for (let i = 0; i < 1_000_000; i++) {
    const rest = rows[i % rows.length].slice(rows[i % rows.length].indexOf(','));
    if (!out.write(`POST-${String(i).padStart(9, '0')}${rest}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'close');
}
