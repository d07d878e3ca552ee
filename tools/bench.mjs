// npm run bench: builds the page, then runs every bench in turn; each prints its own tables.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfNeeded } from './built-page.mjs';
import { findBrowser, howToGetOne } from './find-browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const wanted = process.argv.slice(2);
const benches = readdirSync(join(root, 'bench'))
  .filter((name) => name.endsWith('-bench.ts'))
  .filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)))
  .sort();

await buildIfNeeded();
const browser = findBrowser();
if (!browser) console.log(howToGetOne);
for (const name of benches) {
  console.log(`\n# ${name}\n`);
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', join('bench', name)], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...(browser ? { BROWSER_PATH: browser } : {}) },
  });
  if (status !== 0) process.exitCode = 1;
}
