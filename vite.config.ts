import { defineConfig, type Plugin } from 'vite';
import { headersFile, metaPolicy, securityHeaders } from './tools/content-security.mjs';
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

const licences = thirdPartyLicences();

export default defineConfig({
  base: './', // the built folder works wherever it is put
  plugins: [contentSecurity, licences.page],
  worker: { format: 'es', plugins: () => [licences.worker] },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false }, // it would be an inline script
    assetsInlineLimit: (file) => (file.endsWith('.woff2') || file.endsWith('.json') ? false : undefined),
    chunkSizeWarningLimit: 1000,
  },
  preview: { headers: securityHeaders },
});
