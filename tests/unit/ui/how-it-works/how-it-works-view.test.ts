import { describe, expect, it } from 'vitest';
import { iomModel } from '../../../../src/model/iom-model.ts';
import { ScenarioDocument } from '../../../../src/state/scenario-document.ts';
import { describeModel } from '../../../../src/study/describe-model.ts';
import { projectScenario } from '../../study/one-projector.ts';
import {
  equationRows,
  equationSections,
  howItWorksView,
} from '../../../../src/ui/how-it-works/how-it-works-view.ts';
import { shippedScenario } from '../../scenarios/shipped.ts';

const scenario = shippedScenario('gwent-2013-14.iom.json');
const rows = equationRows(describeModel(scenario), scenario);

describe('rows of equations', () => {
  it('what is made from something is what that goes into, and the other way round', () => {
    for (const { name, madeFrom, remembers, startsFrom } of rows)
      for (const from of [...madeFrom, ...remembers, ...startsFrom]) {
        const other = rows.find((row) => row.name === from.name);
        if (other && other.name !== name) expect(other.goesInto.map((each) => each.name)).toContain(name);
        else if (!other) expect(iomModel.inputs.some((input) => input.name === from.name)).toBe(true);
      }
    for (const { name, goesInto } of rows)
      for (const into of goesInto) {
        const { madeFrom, remembers, startsFrom } = rows.find((row) => row.name === into.name)!;
        expect([...madeFrom, ...remembers, ...startsFrom].map((each) => each.name)).toContain(name);
      }
  });

  it('say names of the model by their titles', () => {
    const names = [...iomModel.inputs, ...iomModel.equations].map(({ name }) => name);
    for (const { name, meaning, source } of rows)
      for (const word of `${meaning} ${source}`.match(/\b[a-z]+(?:_[a-z]+)+\b/g) ?? [])
        expect(names, `${name}: ${word}`).not.toContain(word);
  });

  it('are found by words of title, meaning, name and formula; all without any', () => {
    const found = (search: string): string[] =>
      equationSections(rows, search).flatMap((section) => section.rows.map(({ name }) => name));
    expect(found('')).toEqual(rows.map(({ name }) => name));
    expect(found('Break-even')).toEqual([
      'break_even_offences',
      'break_even_additional',
      'break_even_elsewhere',
      'break_even_effect',
    ]);
    expect(found('to custody')).toContain('to_custody');
    expect(found('zebra')).toEqual([]);
  });
});

it('the view has numbers of the option and month on screen for what is one number', () => {
  const work = new ScenarioDocument(scenario);
  expect(howItWorksView(work.state).values).toEqual({});
  const projection = projectScenario(scenario, { draws: 50 });
  if (!projection.ok) throw new Error('The shipped area does not run.');
  work.setRun({ projection: projection.value, of: scenario });
  const { values } = howItWorksView(work.state);
  expect(values['caseload_coverage']).toMatch(/^\d+%$/);
  expect(Object.keys(values).every((name) => !name.includes('.'))).toBe(true);
});
