// npm run weigh: what a first visit downloads, in gzip kB, and in how many files, against what is allowed.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildIfNeeded } from './built-page.mjs';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
export const budgetKb = 190;
/** Scripts before the first chart. */
export const mostFirstScripts = 12;
/** All scripts of the built page. */
export const mostScripts = 32;
/** A script smaller than this, in bytes before it is packed, costs more as a request than it weighs. */
export const leastScriptBytes = 2000;
/**
 * Scripts that may be smaller, by the beginning of their names: one that only developers fetch, the bundler's own, what the page
 * says where it cannot start, and the names of the sentences of problems, whose body other files share.
 */
const MAY_BE_SMALL = ['check-', 'rolldown-runtime-', 'start-', 'problem-text-'];

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
      const allowed = MAY_BE_SMALL.some((each) => name.startsWith(join('assets', each)));
      const small = kind === 'script' && bytes.length < leastScriptBytes && !allowed;
      // A font is compressed already.
      const kb = (kind === 'font' ? bytes.length : gzipSync(bytes, { level: 9 }).length) / 1000;
      return { file: name, kind, gzipKb: Math.round(kb * 10) / 10, first, small };
    })
    .sort((a, b) => b.gzipKb - a.gzipKb);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildIfNeeded();
  const rows = weigh();
  console.table(rows);
  const first = rows.filter((row) => row.first);
  const total = first.reduce((sum, row) => sum + row.gzipKb, 0);
  const scripts = rows.filter(({ kind }) => kind === 'script');
  const firstScripts = scripts.filter((row) => row.first).length;
  const small = scripts.filter((row) => row.small).map(({ file }) => file);
  console.log(
    `Before the first chart: ${total.toFixed(0)} kB of ${budgetKb} in ${firstScripts} scripts of ${mostFirstScripts} (the opening scenario is in one of them).`,
  );
  console.log(`Scripts in all: ${scripts.length} of ${mostScripts}.`);
  if (small.length > 0)
    console.log(`Under ${leastScriptBytes / 1000} kB, see tools/page-files.mjs: ${small.join(', ')}.`);
  if (total > budgetKb || firstScripts > mostFirstScripts || scripts.length > mostScripts || small.length > 0)
    process.exitCode = 1;
}
