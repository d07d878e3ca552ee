import { defineConfig, type Plugin } from 'vite';
import { headersFile, metaPolicy, securityHeaders } from './tools/content-security.mjs';
import { madeReadyPlugin } from './tools/made-ready.ts';
import { pageFiles, together, workerNeedsNoPage } from './tools/page-files.mjs';
import { workerInPage } from './tools/worker-in-page.mjs';
import { thirdPartyLicences } from './tools/third-party-licences.mjs';

/** Puts the policy into the built page and beside it. Not while developing: the development server needs inline scripts. */
const contentSecurity: Plugin = {
  name: 'content-security',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy },
      injectTo: 'head-prepend',
    },
  ],
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile });
  },
};

/**
 * The page's first script only starts the worker and then imports the rest: told here, the browser fetches that rest
 * meanwhile. What is itself imported later still (dialogs) stays for later.
 */
const fetchPageEarly: Plugin = {
  name: 'fetch-page-early',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) => {
      const page = Object.values(bundle).find((each) => each.type === 'chunk' && each.name === 'open-page');
      if (page?.type !== 'chunk') throw new Error('The page has no chunk of its own to fetch early.');
      // All that it imports, and what that imports in turn: otherwise the browser learns of them one after the other.
      const wanted = new Set([page.fileName]);
      for (const file of wanted) {
        const chunk = bundle[file];
        if (chunk?.type === 'chunk') for (const next of chunk.imports) wanted.add(next);
      }
      return [...wanted]
        .filter((file) => bundle[file]?.type === 'chunk' && !bundle[file].isEntry && !html.includes(file))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
          injectTo: 'head' as const,
        }));
    },
  },
};

const licences = thirdPartyLicences();

export default defineConfig({
  base: './', // the built folder works wherever it is put
  plugins: [
    madeReadyPlugin(),
    workerInPage,
    together,
    workerNeedsNoPage,
    contentSecurity,
    fetchPageEarly,
    licences.page,
  ],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    modulePreload: {
      polyfill: false, // it would be an inline script
      // A file may be imported by the worker, which has no document to put hints in.
      resolveDependencies: (_file, wanted, { hostType }) => (hostType === 'html' ? wanted : []),
    },
    assetsInlineLimit: (file) => (file.endsWith('.woff2') || file.endsWith('.json') ? false : undefined),
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      treeshake: { propertyReadSideEffects: false },
      output: { codeSplitting: { groups: [pageFiles] } },
    },
  },
  preview: { headers: securityHeaders },
});
