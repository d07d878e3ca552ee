// npm run weigh: what a first visit downloads, in gzip kB, against the budget of 300.
import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildIfNeeded } from './built-page.mjs';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
export const budgetKb = 300;

const kinds = {
  '.html': 'page',
  '.js': 'script',
  '.css': 'style',
  '.woff2': 'font',
  '.json': 'other scenarios',
};

/** Each built file with its weight, and whether it counts towards the first chart: page, script, style, worker, opening scenario. */
export function weigh() {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  return readdirSync(dist, { recursive: true })
    .map(String)
    .filter((name) => extname(name) in kinds)
    .map((name) => {
      const kind = kinds[extname(name)];
      const worker = /worker/.test(name);
      // A script that the page does not name comes when it is wanted.
      const late =
        ['.woff2', '.json'].includes(extname(name)) ||
        (extname(name) !== '.html' && !worker && !page.includes(name));
      const bytes = readFileSync(join(dist, name));
      // A font is compressed already.
      const kb = (kind === 'font' ? bytes.length : gzipSync(bytes, { level: 9 }).length) / 1000;
      return {
        file: name,
        kind: worker ? 'worker' : kind,
        gzipKb: Math.round(kb * 10) / 10,
        first: !late,
      };
    })
    .sort((a, b) => b.gzipKb - a.gzipKb);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildIfNeeded();
  const rows = weigh();
  console.table(rows);
  const total = rows.filter((row) => row.first).reduce((sum, row) => sum + row.gzipKb, 0);
  console.log(
    `Before the first chart: ${total.toFixed(0)} kB of ${budgetKb} (the opening scenario is in the script).`,
  );
  if (total > budgetKb) process.exitCode = 1;
}
