// The house has one direction: `src/<room>` may import only the rooms listed for it. ARCHITECTURE.md shows the table.
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';
import importX from 'eslint-plugin-import-x';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import litA11y from 'eslint-plugin-lit-a11y';
import { noSentence } from './tools/no-sentence.mjs';

const here = dirname(fileURLToPath(import.meta.url));

/** What each room may import, itself aside. */
export const rooms = {
  base: [],
  language: ['base'],
  engine: ['base', 'language'],
  model: ['base', 'language'],
  scenario: ['base', 'language', 'model'],
  study: ['base', 'language', 'engine', 'model', 'scenario'],
  charts: ['base', 'model', 'scenario', 'study', 'words'],
  words: ['base', 'language', 'model', 'scenario', 'study'],
  report: ['base', 'language', 'engine', 'model', 'scenario', 'study', 'charts', 'words'],
  workers: ['base', 'language', 'engine', 'model', 'scenario', 'study'],
  state: ['base', 'language', 'engine', 'model', 'scenario', 'study', 'workers'],
  ui: ['base', 'model', 'scenario', 'study', 'charts', 'words', 'report', 'state'],
  app: [
    'base',
    'language',
    'engine',
    'model',
    'scenario',
    'study',
    'charts',
    'words',
    'report',
    'workers',
    'state',
    'ui',
  ],
  cli: [
    'base',
    'language',
    'engine',
    'model',
    'scenario',
    'study',
    'charts',
    'words',
    'report',
    'workers',
    'state',
  ],
};

const basis = ['tokens', 'events', 'controllers', 'elements', 'quantities'];

/** What each folder of `src/ui` may import of `src/ui`, itself aside: see src/ui/README.md. */
export const uiFolders = {
  ...Object.fromEntries(basis.map((folder, i) => [folder, basis.slice(0, i)])),
  start: basis,
  files: basis,
  guide: basis,
  passport: basis,
  'how-it-works': basis,
  assumptions: basis,
  decisions: basis,
  today: basis,
  results: basis,
  workbench: [...basis, 'assumptions', 'decisions', 'today', 'results'],
  workshop: [...basis, 'decisions', 'results', 'workbench'],
  shell: [...basis, 'decisions', 'files'],
};

const uiZones = Object.entries(uiFolders).map(([folder, allowed]) => ({
  target: resolve(here, 'src/ui', folder),
  from: resolve(here, 'src/ui'),
  except: [folder, ...allowed].map((name) => `./${name}`),
  message: `src/ui/${folder} may import only: ${allowed.join(', ') || 'nothing'} of src/ui. See src/ui/README.md.`,
}));

const zones = Object.entries(rooms).map(([room, allowed]) => ({
  target: resolve(here, 'src', room),
  from: resolve(here, 'src'),
  except: [room, ...allowed].map((name) => `./${name}`),
  message: `src/${room} may import only: ${allowed.join(', ') || 'nothing'}. See ARCHITECTURE.md.`,
}));

/**
 * Whose text has moved to the voices: no literal of two words or more, and no import of one voice. What is missing here is yet
 * to move; in the end it is all of `src` but `words` and the evidence, which is quoted from its sources.
 */
const voiced = [
  'src/app/**/*.ts',
  'src/base/**/*.ts',
  'src/charts/**/*.ts',
  'src/cli/**/*.ts',
  'src/engine/**/*.ts',
  'src/language/**/*.ts',
  'src/model/*.ts',
  'src/model/{equations,past}/**/*.ts',
  'src/scenario/file-notes.ts',
  'src/study/**/*.ts',
  'src/ui/**/*.ts',
];

const oneVoice = 'Only the voice that was chosen may speak: read it with say, from src/words/voice.ts.';

const pure = ['base', 'language', 'engine', 'model', 'scenario', 'study', 'charts', 'words'];
const impure = (name, why) => ({ name, message: why });

export default tseslint.config(
  { ignores: ['dist*/**', 'node_modules/**', 'shots/**', 'tests/fixtures/**', '.vitest-attachments/**'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['eslint.config.js'] }, tsconfigRootDir: here },
    },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver': { typescript: { project: resolve(here, 'tsconfig.json') } } },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones: [...zones, ...uiZones] }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-default-export': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off', // columns are read by index: a bound is checked once, not at each read
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // `const { left, ...rest }` is how a key is left out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'max-lines': ['error', { max: 450, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: pure.map((room) => `src/${room}/**/*.ts`),
    rules: {
      'no-restricted-globals': [
        'error',
        impure('window', 'Pure rooms know no page.'),
        impure('document', 'Pure rooms know no page.'),
        impure('navigator', 'Pure rooms know no page.'),
        impure('localStorage', 'Pure rooms know no storage.'),
        impure('fetch', 'Pure rooms know no network.'),
        impure('performance', 'Pure rooms know no clock.'),
        impure('setTimeout', 'Pure rooms know no clock.'),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Draws are seeded: see src/engine/draws.' },
        { object: 'Date', property: 'now', message: 'Pure rooms know no clock.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date']", message: 'Pure rooms know no clock.' },
      ],
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['lit', 'lit/*', '@lit/*'], message: 'Pure rooms know no page.' }] },
      ],
    },
  },
  {
    files: ['src/ui/**/*.ts', 'src/app/**/*.ts', 'tests/browser/**/*.ts'],
    plugins: { lit, wc, 'lit-a11y': litA11y },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...wc.configs['flat/recommended'].rules,
      ...litA11y.configs.recommended.rules,
    },
  },
  {
    files: voiced,
    // Where the voice is chosen, what is said without one, and how the command line is called.
    ignores: ['src/{app,cli}/choose-voice.ts', 'src/app/say-sorry.ts', 'src/cli/usage.ts'],
    plugins: { house: { rules: { 'no-sentence': noSentence } } },
    rules: {
      'house/no-sentence': 'error',
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ regex: '/words/(en|check)/', message: oneVoice }] },
      ],
    },
  },
  {
    files: ['tests/**/*.ts', 'bench/**/*.ts'],
    rules: {
      'max-lines': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.js', '*.config.ts'],
    ...tseslint.configs.disableTypeChecked,
    rules: { ...tseslint.configs.disableTypeChecked.rules, 'import-x/no-default-export': 'off' },
  },
);
