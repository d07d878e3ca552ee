import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { readyExpressionsPlugin } from './tools/ready-expressions.ts';

// tools/test.mjs finds a browser and names it here.
const executablePath = process.env['BROWSER_PATH'];

/** How long to wait for what must come true: only a fault takes so long, on however busy a machine. */
const expectation = { poll: { timeout: 20_000 } };

export default defineConfig({
  plugins: [readyExpressionsPlugin()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          setupFiles: ['tests/unit/seed.ts', 'tests/voice.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        // All that the page takes from packages. What is met only while a test runs is made ready then, and the test's page
        // is loaded anew under it.
        optimizeDeps: {
          include: [
            '@stdlib/stats-base-dists-beta-quantile',
            '@stdlib/stats-base-dists-normal-quantile',
            'idb-keyval',
            'lit',
            'lit/decorators.js',
            'lit/directives/if-defined.js',
            'lit/directives/keyed.js',
            'lit/directives/live.js',
            'lit/directives/repeat.js',
            'lit/directives/unsafe-svg.js',
            'zod/mini',
            'mathjs/number',
            'chart.js',
            'chart.js/helpers',
            'chartjs-chart-sankey',
            'chartjs-plugin-annotation',
            'temml',
            'axe-core',
          ],
        },
        test: {
          name: 'browser',
          setupFiles: ['tests/voice.ts'],
          expect: expectation,
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(executablePath ? { executablePath } : {}),
                args: ['--no-sandbox', '--disable-background-networking'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        // On the built page, served as it will be, in a browser driven from outside.
        extends: true,
        test: {
          name: 'journeys',
          expect: expectation,
          environment: 'node',
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: ['tests/journeys/serve-built-page.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
