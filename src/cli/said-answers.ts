import type { Scenario } from '../scenario/scenario.ts';
import type { EquationCheck, ModelDescription } from '../study/model-description.ts';
import type { Passport } from '../study/passport.ts';
import { say } from '../words/voice.ts';

/** Answers that hold names and expressions, with what these are called and how they read: a document is read by people too. */
export const saidAnswers: Readonly<Record<string, (scenario: Scenario, answer: never) => unknown>> = {
  describeModel: (scenario, { version, equations, inputs }: ModelDescription) => {
    const { meaningOf, sectionTitles, sourceOf, titleOf, writtenEquation } = say.model;
    return {
      version,
      equations: equations.map(({ name, section, now, initially, ...more }) => ({
        name,
        section: sectionTitles[section],
        title: titleOf(name),
        meaning: meaningOf(name),
        source: sourceOf(name),
        ...more,
        now: { text: now.text, ...writtenEquation(scenario, name, now) },
        ...(initially && {
          initially: { text: initially.text, ...writtenEquation(scenario, `${name}.initially`, initially) },
        }),
      })),
      inputs: inputs.map((input) => ({
        ...input,
        title: titleOf(input.name),
        meaning: meaningOf(input.name),
      })),
    };
  },
  checkEquation: (_, { problems }: EquationCheck) => ({
    problems: problems.map((problem) => ({ ...problem, message: say.problems.problemText(problem) })),
  }),
  passport: (scenario, { parts, equation, ...more }: Passport) => {
    const { meaningOf, quantityInWords, sourceOf } = say.model;
    return {
      ...more,
      name: quantityInWords(scenario, more.quantity),
      meaning: meaningOf(more.quantity),
      equation: equation && { ...equation, source: sourceOf(more.quantity) },
      parts: parts.map((part) => ({ ...part, name: quantityInWords(scenario, part.quantity) })),
    };
  },
};
