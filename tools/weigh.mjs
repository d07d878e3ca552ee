// npm run weigh: what a first visit downloads, in gzip kB, against the budget of 300.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
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

/** The files that a built script imports before it runs. */
const importsOf = (file) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g)].map(([, path]) =>
    join(dirname(file), path),
  );

/** Everything that runs before the first chart: the page's scripts and the worker's, with all that they import. */
function firstScripts() {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map(([, path]) => join(dist, path));
  const workers = readdirSync(join(dist, 'assets'))
    .filter((name) => name.startsWith('worker-entry'))
    .map((name) => join(dist, 'assets', name));
  const wanted = new Set([...named, ...workers]);
  for (const file of wanted) for (const next of importsOf(file)) wanted.add(next);
  return wanted;
}

/** Each built file with its weight, and whether it counts towards the first chart: page, script, style, worker, opening scenario. */
export function weigh() {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const scripts = firstScripts();
  return readdirSync(dist, { recursive: true })
    .map(String)
    .filter((name) => extname(name) in kinds)
    .map((name) => {
      const kind = kinds[extname(name)];
      const first =
        kind === 'page' ||
        (kind === 'script' && scripts.has(join(dist, name))) ||
        (kind === 'style' && page.includes(name));
      const bytes = readFileSync(join(dist, name));
      // A font is compressed already.
      const kb = (kind === 'font' ? bytes.length : gzipSync(bytes, { level: 9 }).length) / 1000;
      return { file: name, kind, gzipKb: Math.round(kb * 10) / 10, first };
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
