import { problemKey } from '../base/problem.ts';
import { remembered } from '../base/remembered.ts';
import { ok } from '../base/result.ts';
import type { CheckedEquation, CheckedModel } from '../language/checked-model.ts';
import { walk, type Expression } from '../language/expression.ts';
import { iomModel } from '../model/iom-model.ts';
import type { ModelEquation } from '../model/model-data.ts';
import { modelOf, modelWithoutOwn } from '../scenario/model-of.ts';
import { scenarioSets } from '../scenario/scenario-sets.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { DescribedEquation, ModelDescription } from './model-description.ts';
import { study, type NothingMore } from './study.ts';

/**
 * Every equation of the model under this scenario, as text and as it was read, with the quantities it reads. If the
 * file's own equations do not check, the model's are described instead.
 */
export const describeModel = remembered(
  1,
  (scenario: Scenario) => JSON.stringify([scenarioSets(scenario), scenario.equations]),
  (scenario): ModelDescription => {
    const withOwn = modelOf(scenario);
    const model = withOwn.ok ? withOwn : modelWithoutOwn(scenario);
    if (!model.ok) throw new Error(model.error.map(problemKey).join('\n'));
    return describe(model.value);
  },
);

function describe(model: CheckedModel): ModelDescription {
  const byName = new Map(model.equations.map((equation) => [equation.text.name, equation]));
  return {
    version: iomModel.version,
    equations: iomModel.equations.map((equation) => one(equation, byName.get(equation.name)!)),
    inputs: iomModel.inputs
      .filter(({ inEquations }) => inEquations)
      .map(({ name, over, kind, unit }) => ({ name, over, kind, unit })),
  };
}

function one(from: ModelEquation, checked: CheckedEquation): DescribedEquation {
  const { name, over, section, unit } = from;
  const { text, equation, initially } = checked;
  const { reads, remembers } = readsOf(equation);
  return {
    name,
    over,
    section,
    unit,
    now: { text: text.equation, expression: equation },
    initially:
      initially && text.initially !== undefined ? { text: text.initially, expression: initially } : undefined,
    reads,
    remembers,
    startsFrom: (initially ? readsOf(initially).reads : []).filter(
      (each) => !reads.includes(each) && !remembers.includes(each),
    ),
    modelText: text.equation === from.equation ? undefined : from.equation,
    modelInitially: text.initially === from.initially ? undefined : (from.initially ?? ''),
  };
}

/** Equations and inputs that an equation reads: `reads` in the same month, `remembers` only in another month. */
function readsOf(equation: Expression): { readonly reads: string[]; readonly remembers: string[] } {
  const reads = new Set<string>();
  const fromOtherMonths = new Set<string>();
  walk(equation, (part) => {
    if (part.kind !== 'reference' || (part.to !== 'equation' && part.to !== 'input')) return;
    (part.when === 'now' ? reads : fromOtherMonths).add(part.name);
  });
  return { reads: [...reads], remembers: [...fromOtherMonths].filter((name) => !reads.has(name)) };
}

/** Answers: every equation of the scenario, with the quantities it reads. */
export const describeStudy = study<'describeModel', NothingMore, ModelDescription>({
  name: 'describeModel',
  words: {},
  *run({ scenario }) {
    return ok(describeModel(scenario));
  },
});
