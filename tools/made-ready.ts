// What the page needs of the model and of its first file, read and checked when it is built and put into it as data.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { OPENING_ID } from '../src/app/opening-id.ts';
import { problemKey } from '../src/base/problem.ts';
import { checkFormula } from '../src/language/check-formula.ts';
import { formulaKey } from '../src/language/expand-inputs.ts';
import { loadParser } from '../src/language/parser.ts';
import { readModelTexts } from '../src/model/read-model-texts.ts';
import { inputPlan } from '../src/scenario/input-plan.ts';
import { equationsKey, modelOf } from '../src/scenario/model-of.ts';
import { openScenario, type Opened } from '../src/scenario/open-scenario.ts';

const openingFile = fileURLToPath(new URL(`../scenarios/${OPENING_ID}.iom.json`, import.meta.url));
import type { FormulasRead } from '../src/scenario/ready-formulas.ts';
import { scenarioInputs } from '../src/scenario/scenario-inputs.ts';

/** What each text of the model reads as: what `src/model/ready-expressions.ts` gives. */
async function readyExpressions(): Promise<object> {
  await loadParser();
  return readModelTexts();
}

/** The first file as opened: what `src/app/opening-scenario.ts` gives. */
async function opening(): Promise<Opened> {
  await loadParser();
  const opened = openScenario(readFileSync(openingFile, 'utf8'));
  if (!opened.ok) throw new Error(`${openingFile}: ${opened.error.map(problemKey).join('\n')}`);
  return opened.value;
}

/** The formulas of the first file as they are read: what `src/scenario/ready-formulas.ts` gives. */
async function openingFormulas(): Promise<FormulasRead> {
  const { scenario } = await opening();
  const model = modelOf(scenario);
  if (!model.ok) throw new Error(model.error.map(problemKey).join('\n'));
  const inputs = scenarioInputs(scenario);
  const { formulas } = inputPlan(scenario, inputs);
  const read = inputs.flatMap(({ name, from: { unit } }) => {
    const text = formulas[name];
    if (text === undefined) return [];
    const formula = checkFormula(model.value, text, { name, unit });
    if (!formula.ok) throw new Error(formula.error.map(problemKey).join('\n'));
    return [[formulaKey(text, unit), formula.value] as const];
  });
  return { in: equationsKey(scenario), formulas: Object.fromEntries(read) };
}

const MODULES: readonly (readonly [string, string, () => Promise<object>])[] = [
  ['/src/model/ready-expressions.ts', 'readyExpressions', readyExpressions],
  ['/src/scenario/ready-formulas.ts', 'readyFormulas', openingFormulas],
  ['/src/app/opening-scenario.ts', 'opening', opening],
];

/** The module that stands in a page for the one of this path; `undefined` for every other path. */
export async function madeReady(path: string): Promise<string | undefined> {
  const found = MODULES.find(([end]) => path.endsWith(end));
  if (!found) return undefined;
  const [, name, make] = found;
  const data = JSON.stringify(JSON.stringify(await make()));
  return `export const ${name} = /* @__PURE__ */ JSON.parse(${data});\n`;
}

/** Puts data in the place of the modules that make them. */
export const madeReadyPlugin = (): Plugin => ({
  name: 'made-ready',
  enforce: 'pre',
  async load(id) {
    const module = await madeReady(id);
    if (module !== undefined) this.addWatchFile(openingFile);
    return module;
  },
});
