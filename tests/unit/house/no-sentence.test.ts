import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { noSentence } from '../../../tools/no-sentence.mjs';

const linter = new Linter();
const found = (code: string): number =>
  linter.verify(
    code,
    {
      files: ['**/*.ts'],
      languageOptions: { parser: tseslint.parser },
      plugins: { house: { rules: { 'no-sentence': noSentence } } },
      rules: { 'house/no-sentence': 'error' },
    },
    { filename: 'some.ts' },
  ).length;

describe('lint for text outside the voices', () => {
  it.each([
    "const a = 'Two words';",
    'const a = `A sum of ${b} pounds`;',
    'const a = `note:${b} that;why:${c} not here`;',
    "const a = { message: 'Not there: choose another.' };",
    'html`<button>Undo</button>`;',
    'html`<p>${a} of ${b}</p>`;',
    'html`<input aria-label="Month" />`;',
    'html`<iom-x .text=${a} heading="Posts"></iom-x>`;',
    'html`<p data-tip="read me here"></p>`;',
    'svg`<text>Money</text>`;',
    'const a = `height: ${b} pixels`;',
    "const a = 'iom-chart, and more';",
    "const a = { title: 'min(one, two)' };",
    "const a = { equation: 'Two words' };",
    "const a = { meaning: 'min(people, taken)', equation: 'people' };",
    "const equation = 'sumOver(tier, people[tier])';",
    "const a = { [equation]: 'sumOver(tier, people[tier])' };",
    "class Missing extends Part { constructor() { super('What is missing here.'); } }",
    "tell('button, input');",
    "const a = '<text>Two words</text>';",
    "const a = 'all about sans-serif types';",
  ])('finds %s', (code) => {
    expect(found(code)).toBe(1);
  });

  it.each([
    "import a from 'some thing';",
    "const a = 'caseload_coverage';",
    "throw new Error('A bug of ours is here');",
    'throw new RangeError(`No ${a} is here`);',
    'css`:host { display: block; color: red }`;',
    'html`<p class="one two" style="color: red">${a}</p>`;',
    'html`<p .style=${`left:${a}px;top:${b}px`}></p>`;',
    'html`<svg viewBox="0 0 1 1"><path d="M 0 0 L aa bb"></path></svg>`;',
    'html`<p>${a} – ${b}</p>`;',
    'const a = `height:${b}px`;',
    "const a = 'iom-chart, iom-table';",
    "type A = 'two words';",
    "const a = { equation: 'sumOver(tier, people[tier]) > 0 and not (one > two) ? one : two' };",
    "const a = { initially: 'min(one, two)', trend: 'one * (1 + two) ^ year' };",
    "class Missing extends Error { constructor() { super('What is missing here.'); } }",
    "root.querySelector('button, input');",
    "matchMedia('(prefers-color-scheme: dark)');",
    'const a = \'<circle cx="8" cy="12" r="5"/><path d="M13 12H21m-3-3"/>\';',
    'const a = "\'Public Sans\', system-ui, sans-serif";',
    '// a comment of many words',
  ])('lets %s be', (code) => {
    expect(found(code)).toBe(0);
  });
});
