import { availableParallelism } from 'node:os';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { madeReadyPlugin } from './tools/made-ready.ts';

// tools/test.mjs finds a browser and names it here.
const executablePath = process.env['BROWSER_PATH'];

/** How long one test may take, and how long it may wait for what must come true: only a fault takes so long, on however busy a machine. */
const FAULT = { test: 600_000, wait: 120_000 };
const expectation = { poll: { timeout: FAULT.wait, interval: 20 } };

/** Files that take longest, so that no worker begins with one when the others are done. Of the rest, larger ones come first. */
const LONG = [
  'journeys/every-state',
  'journeys/every-number-of-real-areas',
  'journeys/every-number-of-invented-areas',
  'journeys/first-page',
  'unit/model/must-hold',
  'unit/study/passport',
  'unit/cli/project-command',
  'unit/engine/whole-model',
  'unit/study/since-model-1',
  'unit/study/in-parts',
  'unit/study/changes-since-model-1',
  'unit/scenario/hostile-files',
];

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = LONG.findIndex((name) => moduleId.includes(`tests/${name}.`));
      return at < 0 ? LONG.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  plugins: [madeReadyPlugin()],
  test: {
    sequence: { sequencer: LongFirst },
    // Files run side by side, two of them even on a machine with two cores, and those of one worker share what they have
    // loaded: a file leaves everything as it found it.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    isolate: false,
    testTimeout: FAULT.test,
    hookTimeout: FAULT.test,
    onConsoleLog: (log) => !log.includes('Lit is in dev mode'),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          setupFiles: ['tests/unit/seed.ts', 'tests/reader.ts', 'tests/voice.ts'],
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
          setupFiles: ['tests/reader.ts', 'tests/voice.ts'],
          expect: expectation,
          include: ['tests/browser/**/*.test.ts'],
          // Each file has a page of its own, which nobody else takes the focus from.
          isolate: true,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
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
          // What a test works out beside the page, it may say too.
          setupFiles: ['tests/unit/seed.ts', 'tests/reader.ts', 'tests/voice.ts'],
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: ['tests/journeys/serve-built-page.ts'],
        },
      },
    ],
  },
});
