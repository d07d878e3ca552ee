// Which file of the built page a module comes in. A file apart costs a request, and its beginning costs more than its
// length, so what is wanted at the same time is one file.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * What is fetched at one time, by the modules that are imported when they are wanted. A module that is imported so and is
 * not listed is a file by itself. No words are listed: an element is shown as soon as its file is there, and its words must
 * have been brought before; all that is said later is one file, words/en/later.ts.
 */
export const fetchedTogether = {
  // Right after the first chart.
  workbench: [
    'app/keep/database.ts',
    'app/listen-edits.ts',
    'app/outside-middle.ts',
    'scenario/ground.ts',
    'state/edit-document.ts',
    'ui/assumptions/confirm-yours.ts',
    'ui/controllers/draw-picture.ts',
    'ui/decisions/decision-bars.ts',
    'ui/decisions/decision-card.ts',
    'ui/decisions/elsewhere-question.ts',
    'ui/decisions/elsewhere-view.ts',
    'ui/decisions/option-tools.ts',
    'ui/elements/data-table.ts',
    'ui/results/target-row.ts',
    'ui/shell/history-list.ts',
    'ui/today/lever-panel.ts',
    'ui/today/lever-rows.ts',
    'words/rests-on.ts',
  ],
  // The second look of the middle.
  money: [
    'charts/money-chart.ts',
    'charts/pound-flow.ts',
    'ui/controllers/register-flow.ts',
    'ui/results/flow-view.ts',
    'ui/results/money-panel.ts',
    'ui/results/money-view.ts',
    'ui/results/pound-flow-panel.ts',
  ],
  guide: [
    'app/guide.ts',
    'ui/elements/help-term.ts',
    'ui/guide/glossary-dialog.ts',
    'ui/guide/tour.ts',
    'ui/shell/key-map.ts',
  ],
  dialogs: ['ui/files/model-news-dialog.ts', 'ui/files/save-dialog.ts', 'ui/shell/dialogs.ts'],
  // The evidence is the most of it; the page asks for it too.
  evidence: ['model/evidence/evidence-table.ts', 'study/passport-study.ts'],
  // Asked of the worker once nothing moves.
  resting: ['study/assumption-behind.ts', 'study/notes/all-notes.ts', 'study/swings.ts'],
  // What the page about the model asks of it.
  model: [
    'study/check-equation.ts',
    'study/check-formula.ts',
    'study/describe-model.ts',
    'study/reality-study.ts',
  ],
};

/** What the page and the worker begin with. */
const FIRST = {
  start: ['/index.html'],
  page: ['/src/app/open-page.ts'],
  worker: ['/src/workers/worker-entry.ts'],
};

/** What is said after the first picture. */
const WORDS = ['/src/words/en/later.ts'];

const src = fileURLToPath(new URL('../src/', import.meta.url)).replaceAll('\\', '/');
const VIRTUAL = /^\0fetched\/(.*)\.js$/;

/** Resolves what is fetched together to one module that gives all of it. */
export const together = {
  name: 'fetched-together',
  apply: 'build',
  enforce: 'pre',
  async resolveDynamicImport(source, importer) {
    if (typeof source !== 'string') return null;
    const found = await this.resolve(source, importer, { skipSelf: true });
    const name = found && fileNameOf(found.id);
    return name ? `\0fetched/${name}.js` : null;
  },
  load(id) {
    const [, name] = VIRTUAL.exec(id) ?? [];
    return name
      ? fetchedTogether[name]
          .filter((path) => existsSync(src + path))
          .map((path) => `export * from ${JSON.stringify(src + path)};\n`)
          .join('')
      : null;
  },
  buildEnd(error) {
    if (error) return;
    for (const [name, paths] of Object.entries(fetchedTogether)) {
      const given = new Map();
      for (const path of paths) {
        const module = this.getModuleInfo(src + path);
        // Gone, or moved: it will be a file by itself, and a test tells.
        if (!module) {
          this.warn(`tools/page-files.mjs lists ${path}, which nothing imports when it is wanted.`);
          continue;
        }
        const passedOn = /export\s*\{([^}]*)\}\s*from/g;
        const others = [...(module.code ?? '').matchAll(passedOn)].flatMap(([, names]) =>
          names.split(/[\s,]+/),
        );
        for (const each of module.exports) {
          if (others.includes(each)) continue;
          // Two different things of one name would both be left out.
          if (given.has(each))
            throw new Error(
              `${path} and ${given.get(each)} come in one file (${name}) and both export ${each}.`,
            );
          given.set(each, path);
        }
      }
    }
  },
};

const fileNameOf = (id) =>
  Object.entries(fetchedTogether).find(([, paths]) => paths.some((path) => src + path === id))?.[0];

/**
 * The bundler's groups. What page and worker both run comes once, in files that both import; a file that the worker imports
 * holds nothing that needs a page.
 */
export const pageFiles = {
  name: (id, context) => {
    if (id.startsWith(`${src}model/evidence/`)) return 'evidence-rows';
    const roots = rootsOf(id, context);
    const brought = (ends) => ends.some((end) => roots.some((root) => root.endsWith(end)));
    const said = brought(WORDS);
    // What a single file needs is in it.
    if (roots.length === 1) return null;
    const [inPage, inWorker] = [FIRST.start, FIRST.worker].map((ends) => leadsTo(id, ends, context));
    if (brought(FIRST.start)) return inWorker ? 'shared' : 'start';
    // What the worker only needs later is so little that it comes with what both begin with.
    if (brought(FIRST.page)) return inWorker ? 'shared' : 'first-page';
    if (brought(FIRST.worker)) return 'worker';
    if (inWorker) return inPage ? 'shared-later' : 'worker-later';
    // With what elements need too, but no element: one that comes with the words would be shown before they are brought.
    return said ? 'said-later' : 'parts';
  },
  debugName: 'page files',
  includeDependenciesRecursively: false,
};

/** The modules with which files begin that bring this one: entries, and what is imported when it is wanted. */
function rootsOf(id, context) {
  const seen = new Set([id]);
  const roots = [];
  for (const each of seen) {
    const info = context.getModuleInfo(each);
    if (info?.isEntry || info?.dynamicImporters.length > 0) roots.push(each);
    for (const importer of info?.importers ?? []) seen.add(importer);
  }
  return roots;
}

/** Whether one of these entries imports the module, at once or when it is wanted. */
function leadsTo(id, ends, context) {
  const seen = new Set([id]);
  for (const each of seen) {
    if (ends.some((end) => each.endsWith(end))) return true;
    const { importers = [], dynamicImporters = [] } = context.getModuleInfo(each) ?? {};
    for (const importer of [...importers, ...dynamicImporters]) seen.add(importer);
  }
  return false;
}

const NEEDS_A_PAGE = /\/src\/(ui|app|charts|words)\/|\/node_modules\/(lit|@lit|chart\.js)\//;

/** Refuses a page whose worker would import what needs a page: it would fail when it is first asked for that. */
export const workerNeedsNoPage = {
  name: 'worker-needs-no-page',
  apply: 'build',
  generateBundle(_options, bundle) {
    const files = new Set(
      Object.values(bundle).flatMap((each) => (each.name === 'worker-entry' ? [each.fileName] : [])),
    );
    if (files.size === 0) throw new Error('There is no worker-entry among the built files.');
    for (const file of files) {
      const { imports = [], dynamicImports = [], modules = {} } = bundle[file] ?? {};
      const wrong = Object.keys(modules).find((id) => NEEDS_A_PAGE.test(id));
      if (wrong) throw new Error(`The worker imports ${file}, and ${wrong} in it needs a page.`);
      for (const next of [...imports, ...dynamicImports]) files.add(next);
    }
  },
};
