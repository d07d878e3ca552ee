// The built page carries other people's work: their licences travel beside it, in third-party-licences.txt.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

/** What may travel with the page. Anything else breaks the build, so that nobody ships it unawares. */
// BSL-1.0, Boost's licence, is as free as MIT.
const allowed =
  /^(MIT|0BSD|BSD-2-Clause|BSD-3-Clause|ISC|OFL-1\.1|Apache-2\.0( AND (BSL-1\.0|MIT|BSD-3-Clause))*)$/;

/** `…/node_modules/@scope/name/…` as the folder of the package; undefined for our own files. */
function packageFolder(id) {
  const path = id.split('?')[0].replace(/^\0/, '');
  const at = path.lastIndexOf(`node_modules${sep}`);
  if (at < 0) return undefined;
  const [first, second] = path.slice(at + 13).split(sep);
  return path.slice(0, at + 13) + (first.startsWith('@') ? join(first, second) : first);
}

function read(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (!allowed.test(String(license)))
    throw new Error(`${name} ${version} is licensed ${license}: it may not be shipped.`);
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|notice)(\.\w+)?$/i.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return { title: `${name} ${version} (${license})`, text: texts.join('\n\n') || `Licensed ${license}.` };
}

/** Every package by name; a text that several share stands once, below them all. */
function notices(folders) {
  const byText = new Map();
  for (const { title, text } of [...folders].sort().map(read))
    byText.set(text, [...(byText.get(text) ?? []), title]);
  return [...byText]
    .map(([text, titles]) => `${titles.join('\n')}\n\n${text}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

/** Two plug-ins that share what they saw: one for the page, which writes the file, and one for its worker, which is built apart. */
export function thirdPartyLicences() {
  const folders = new Set();
  const see = (file) => {
    const folder = packageFolder(file);
    if (folder && existsSync(join(folder, 'package.json'))) folders.add(folder);
  };
  const watch = {
    name: 'third-party-licences-seen',
    apply: 'build',
    transform: (_code, id) => see(id),
  };
  const write = {
    ...watch,
    name: 'third-party-licences',
    generateBundle(_options, bundle) {
      // Fonts and pictures named in styles pass no transform.
      for (const { originalFileNames = [] } of Object.values(bundle))
        originalFileNames.forEach((file) => see(resolve(file)));
      this.emitFile({ type: 'asset', fileName: 'third-party-licences.txt', source: notices(folders) });
    },
  };
  return { page: write, worker: watch };
}
