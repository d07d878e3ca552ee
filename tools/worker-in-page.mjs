// The worker is built together with the page, so that what both run comes once.
import { fileURLToPath } from 'node:url';

const STARTS = "new URL('./worker-entry.ts', import.meta.url)";

export const workerInPage = {
  name: 'worker-in-page',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/workers\/start-workers\.ts$/ },
    handler(code, id) {
      if (!code.includes(STARTS)) throw new Error(`${id} does not start the worker as expected: ${STARTS}`);
      const file = this.emitFile({
        type: 'chunk',
        id: fileURLToPath(new URL('../src/workers/worker-entry.ts', import.meta.url)),
        name: 'worker-entry',
        preserveSignature: false,
      });
      return { code: code.replaceAll(STARTS, `import.meta.ROLLUP_FILE_URL_${file}`), map: null };
    },
  },
};
