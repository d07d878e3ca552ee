// How the tests run against changed code: `npm run mutants`. tools/mutants.mjs says which, through the environment.
import { fileURLToPath } from 'node:url';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { defineConfig } from 'vitest/config';

const folder = process.env['MUTANTS_TESTS'] ?? 'tests/unit';
const thorough = process.env['MUTANTS_THOROUGH'] !== undefined;

/** Tests of whole files and the whole model: they take seconds, and nearly every change goes through them. */
const LONG = [
  'tests/unit/engine/whole-model.test.ts',
  'tests/unit/scenario/hostile-files.test.ts',
  'tests/unit/scenario/save-scenario.test.ts',
  'tests/unit/state/assumption-edits.test.ts',
  'tests/unit/study/notes.test.ts',
  'tests/unit/study/passport.test.ts',
  'tests/unit/study/reality-checks.test.ts',
  'tests/unit/study/outside-middle.test.ts',
  'tests/unit/study/since-model-1.test.ts',
  'tests/unit/study/changes-since-model-1.test.ts',
];

/** Long ones last: the first test that fails ends the run. */
class QuickFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => LONG.findIndex((name) => moduleId.endsWith(name));
    return Promise.resolve(files.toSorted((a, b) => place(a) - place(b)));
  }
}

// eslint-disable-next-line import-x/no-default-export -- vitest reads it
export default defineConfig({
  test: {
    include: [`${folder}/**/*.test.ts`],
    ...(thorough ? {} : { exclude: LONG.slice(0, 2) }),
    setupFiles: ['tests/unit/seed.ts', 'tests/voice.ts'],
    testTimeout: 60_000,
    // Every change starts a new thread; within it the tests may share what they have loaded.
    isolate: false,
    fileParallelism: false,
    sequence: { sequencer: QuickFirst },
    alias: thorough
      ? []
      : [
          {
            find: /^fast-check$/,
            replacement: fileURLToPath(new URL('mutants.fast-check.ts', import.meta.url)),
          },
        ],
  },
});
