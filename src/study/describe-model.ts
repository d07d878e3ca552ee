import { problemKey } from '../base/problem.ts';
import { remembered } from '../base/remembered.ts';
import { ok } from '../base/result.ts';
import type { CheckedEquation, CheckedModel } from '../language/checked-model.ts';
import { walk, type Expression, type Reference } from '../language/expression.ts';
import { printTex, texText } from '../language/print-tex.ts';
import { printWords } from '../language/print-words.ts';
import { iomModel } from '../model/iom-model.ts';
import type { ModelEquation, SetName } from '../model/model-data.ts';
import { modelOf, modelWithoutOwn } from '../scenario/model-of.ts';
import { memberName, scenarioSets } from '../scenario/scenario-sets.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { DescribedEquation, ModelDescription, WrittenText } from './model-description.ts';
import { eachOf, nameInWords } from './passport/name-in-words.ts';
import { study, type NothingMore } from './study.ts';

/** Most characters on a line of mathematics, and of a name in it. */
const WIDE = { width: 110, name: 34 };
const NARROW = { width: 46, name: 22 };

/**
 * Every equation of the model under this scenario, as text, as mathematics and in words, with the quantities it reads. If the
 * file's own equations do not check, the model's are described instead.
 */
export const describeModel = remembered(
  1,
  (scenario: Scenario) => JSON.stringify([scenarioSets(scenario), scenario.equations, namesOf(scenario)]),
  (scenario): ModelDescription => {
    const withOwn = modelOf(scenario);
    const model = withOwn.ok ? withOwn : modelWithoutOwn(scenario);
    if (!model.ok) throw new Error(model.error.map(problemKey).join('\n'));
    return describe(scenario, model.value);
  },
);

/** Members' names are part of the key: equations name members, and the words use these names. */
const namesOf = ({ streams, roles, strands, tiers, offences }: Scenario): readonly string[] =>
  [...streams, ...roles, ...strands, ...tiers, ...offences].map(({ name }) => name);

function describe(scenario: Scenario, model: CheckedModel): ModelDescription {
  const byName = new Map(model.equations.map((equation) => [equation.text.name, equation]));
  return {
    version: iomModel.version,
    equations: iomModel.equations.map((equation) => one(scenario, equation, byName.get(equation.name)!)),
    inputs: iomModel.inputs
      .filter(({ inEquations }) => inEquations)
      .map(({ name, over, kind, group, title, meaning, unit }) => ({
        name,
        over,
        kind,
        group,
        title,
        meaning,
        unit,
      })),
  };
}

function one(scenario: Scenario, from: ModelEquation, checked: CheckedEquation): DescribedEquation {
  const { name, over, section, title, meaning, unit, source } = from;
  const { text, equation, initially } = checked;
  const { reads, remembers } = readsOf(equation);
  return {
    name,
    over,
    section,
    title,
    meaning,
    unit,
    source,
    now: writeEquation(scenario, title, text.equation, equation),
    initially:
      initially && text.initially !== undefined
        ? writeEquation(scenario, `${title}, at the start`, text.initially, initially)
        : undefined,
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

/** An expression with the titles of the model for its names. */
export function writeEquation(
  scenario: Scenario,
  title: string,
  text: string,
  expression: Expression,
): WrittenText {
  const say = (reference: Reference): string => sayReference(scenario, reference);
  const tex = ({ width, name }: typeof WIDE): string => {
    const right = printTex(
      expression,
      {
        name: (reference) => texText(say(reference), name),
        set: (set) => texText(eachOf(set)),
      },
      { width },
    );
    return `\\begin{array}{l}${texText(title)}\\\\\\displaystyle {}= ${right}\\end{array}`;
  };
  return {
    text,
    tex: tex(WIDE),
    narrowTex: tex(NARROW),
    words: `${title} is ${printWords(expression, { name: say })}.`,
  };
}

/** `Work of the tier before in a strand`, `Cost of a post, the month before`. */
function sayReference(scenario: Scenario, { name, subscripts, when }: Reference): string {
  const members = subscripts.flatMap((subscript) => {
    const set = subscript.set as SetName;
    if (subscript.kind === 'bound') return [];
    if (subscript.kind === 'member') return [{ set, words: memberName(scenario, set, subscript.member) }];
    const side = subscript.kind === 'previous' ? 'before' : 'after';
    return [{ set, words: `the ${eachOf(set).replace('each ', '')} ${side}` }];
  });
  const words = nameInWords(name, members);
  if (when === 'last') return `${words}, the month before`;
  return when === 'initial' ? `${words}, at the start` : words;
}

/** Answers: every equation of the scenario, with the quantities it reads. */
export const describeStudy = study<'describeModel', NothingMore, ModelDescription>({
  name: 'describeModel',
  words: {},
  *run({ scenario }) {
    return ok(describeModel(scenario));
  },
});
