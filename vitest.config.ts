import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

// tools/test.mjs finds a browser and names it here.
const executablePath = process.env['BROWSER_PATH'];

// A browser on a busy machine may stumble once; what fails twice is a fault.
const AGAIN = 1;

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          setupFiles: ['tests/unit/seed.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        optimizeDeps: {
          include: [
            'lit',
            'lit/decorators.js',
            'lit/directives/keyed.js',
            'lit/directives/live.js',
            'lit/directives/repeat.js',
            'lit/directives/unsafe-svg.js',
            'zod',
            'mathjs/number',
            'chart.js',
            'chart.js/helpers',
            'chartjs-chart-sankey',
            'chartjs-plugin-annotation',
            'axe-core',
          ],
        },
        test: {
          name: 'browser',
          retry: AGAIN,
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
          retry: AGAIN,
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
