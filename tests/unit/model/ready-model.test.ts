import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OPENING_ID } from '../../../src/app/opening-id.ts';
import { problemKey, type Problem } from '../../../src/base/problem.ts';
import type { Result } from '../../../src/base/result.ts';
import { checkModel } from '../../../src/language/check-model.ts';
import type { CheckedModel } from '../../../src/language/checked-model.ts';
import { expandModel } from '../../../src/language/expand-model.ts';
import { formulaKey } from '../../../src/language/expand-inputs.ts';
import { readyTextsOf } from '../../../src/language/ready-texts.ts';
import { modelTextFor } from '../../../src/model/model-text-for.ts';
import { readModelTexts } from '../../../src/model/read-model-texts.ts';
import { readyModel } from '../../../src/model/ready-model.ts';
import { inputPlan } from '../../../src/scenario/input-plan.ts';
import { equationsKey, modelOf } from '../../../src/scenario/model-of.ts';
import type { FormulasRead } from '../../../src/scenario/ready-formulas.ts';
import { scenarioInputs } from '../../../src/scenario/scenario-inputs.ts';
import { scenarioSets } from '../../../src/scenario/scenario-sets.ts';
import { openScenario } from '../../../src/scenario/open-scenario.ts';
import { parseScenario } from '../../../src/scenario/parse-scenario-text.ts';
import { madeReady } from '../../../tools/made-ready.ts';

function must<T>(result: Result<T, readonly Problem[]>): T {
  if (!result.ok) throw new Error(result.error.map(problemKey).join('\n'));
  return result.value;
}

const folder = new URL('../../../scenarios/', import.meta.url);
const shipped = readdirSync(folder).filter((name) => name.endsWith('.iom.json'));

/** The data of a module as the build writes it. */
const dataOf = (module: string | undefined): unknown =>
  JSON.parse(JSON.parse(/JSON\.parse\((".*")\);\n$/.exec(module!)![1]!) as string);

/** A checked model without the positions and declarations, which are made anew for each. */
const expressions = ({ inputs, equations }: CheckedModel): unknown => ({ inputs, equations });

describe('The model made ready', () => {
  it('has every equation, starting value and trend of the model, with the text it was read from', () => {
    const model = must(checkModel(modelTextFor({ stream: [], role: [], strand: [], tier: [], offence: [] })));
    expect([...readyModel.keys()].sort()).toEqual([...readyTextsOf(model).keys()].sort());
    for (const [place, { text }] of readyTextsOf(model)) expect(readyModel.get(place)!.text).toBe(text);
  });

  it('is, as the build writes it, what the source gives', async () => {
    expect(dataOf(await madeReady('/src/model/ready-expressions.ts'))).toEqual(readModelTexts());
  });

  it.each(shipped)('of %s is the model as read from its text', (file) => {
    const scenario = must(parseScenario(readFileSync(new URL(file, folder), 'utf8')));
    const text = modelTextFor(scenarioSets(scenario), scenario.equations);
    expect(expressions(must(checkModel(text, readyModel)))).toEqual(expressions(must(checkModel(text))));
  });

  it('comes with the first file, as opening its text gives it', async () => {
    const opened = must(openScenario(readFileSync(new URL(`${OPENING_ID}.iom.json`, folder), 'utf8')));
    expect(dataOf(await madeReady('/src/app/opening-scenario.ts'))).toStrictEqual(opened);
  });

  it('comes with the formulas of the first file, as they are read in its sets and no others', async () => {
    const read = dataOf(await madeReady('/src/scenario/ready-formulas.ts')) as FormulasRead;
    const { scenario } = must(openScenario(readFileSync(new URL(`${OPENING_ID}.iom.json`, folder), 'utf8')));
    expect(read.in).toBe(equationsKey(scenario));
    const ready = new Map(Object.entries(read.formulas));
    const plan = inputPlan(scenario, scenarioInputs(scenario));
    expect(Object.keys(plan.formulas).length).toBeGreaterThan(0);
    const model = must(modelOf(scenario));
    expect(must(expandModel(model, plan, ready))).toEqual(must(expandModel(model, plan)));
    // Each is there: a plan in which any is missing would have to read it.
    const units = new Map(scenarioInputs(scenario).map(({ name, from }) => [name, from.unit]));
    for (const [name, text] of Object.entries(plan.formulas))
      expect(ready.has(formulaKey(text, units.get(name)!))).toBe(true);
    const other = { ...scenario, roles: scenario.roles.slice(1) };
    expect(equationsKey(other)).not.toBe(read.in);
  });

  it('leaves own equations to be read, and what they make of the rest to be found', () => {
    const sets = { stream: ['a'], role: ['b'], strand: ['c'], tier: ['d'], offence: ['f'] };
    const text = (equation: string) => modelTextFor(sets, { coverage: equation });
    const own = must(checkModel(text('max(weakest[tier], 0)'), readyModel));
    expect(expressions(own)).toEqual(expressions(must(checkModel(text('max(weakest[tier], 0)')))));
    for (const wrong of ['unknown_thing', 'work_coverage[tier] > 0 ? 1 : none', '1 +', 'annual_funding[a]'])
      expect(checkModel(text(wrong), readyModel)).toEqual(checkModel(text(wrong)));
  });
});
