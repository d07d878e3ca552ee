import { plain } from '../../../src/words/pieces.ts';
/* eslint-disable @typescript-eslint/no-unsafe-member-access -- files are changed in ways the types forbid */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPath } from '../../../src/base/problem.ts';
import { LIGHT_THEME } from '../../../src/charts/theme.ts';
import { runProject } from '../../../src/cli/run-project.ts';
import { missingNumbers } from '../../../src/scenario/missing-numbers.ts';
import { parseScenario } from '../../../src/scenario/parse-scenario-text.ts';
import { saveScenario } from '../../../src/scenario/save-scenario.ts';
import { scenarioInputs } from '../../../src/scenario/scenario-inputs.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { EditableDocument } from '../../editable-document.ts';
import { centralRun } from '../../../src/study/passport/central-run.ts';
import { projectScenario } from '../../../src/study/project.ts';
import { Projector } from '../../../src/study/projector.ts';
import { swings } from '../../../src/study/swings.ts';
import { assumptionsView } from '../../../src/ui/assumptions/assumptions-view.ts';
import { leverRows } from '../../../src/ui/today/lever-rows.ts';
import { workbenchView } from '../../../src/ui/workbench/workbench-view.ts';
import { sampleFile, sampleScenario } from './sample.ts';
import { problemLine, problemText } from '../../../src/words/en/problems/problem-text.ts';

function parse(file: unknown): Scenario {
  const result = parseScenario(JSON.stringify(file));
  if (!result.ok) throw new Error(JSON.stringify(result.error, null, 2));
  return result.value;
}

/** Every place of the sample where a number may be not known yet, as a path. */
const PLACES = [
  ...new Map(
    scenarioInputs(sampleScenario())
      .filter(({ path, fromFile }) => path.length > 0 && fromFile)
      .map(({ path }) => [formatPath(path), path]),
  ).values(),
];

function without(places: readonly (readonly (string | number)[])[]): unknown {
  const file = sampleFile();
  for (const path of places) {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- walks any file
    let here: any = file;
    for (const step of path.slice(0, -1)) here = here[step];
    here[path.at(-1)!] = null;
  }
  return file;
}
const somePlaces = fc.subarray(PLACES, { minLength: 1 });

describe('numbers that are not known yet', () => {
  it('may be any, and the file opens, is saved as it is, and names each place once', () => {
    fc.assert(
      fc.property(somePlaces, (places) => {
        const scenario = parse(without(places));
        const named = missingNumbers(scenario).map(({ path }) => formatPath(path));
        expect(named.toSorted()).toEqual(places.map(formatPath).toSorted());
        const saved = saveScenario(scenario);
        if (!saved.ok) throw new Error(JSON.stringify(saved.error));
        expect(parse(JSON.parse(saved.value))).toEqual(scenario);
      }),
      { numRuns: 20 },
    );
    expect(parse(without(PLACES))).toBeDefined();
  });

  it('keep a scenario from running, with one problem for each place, whatever is asked', () => {
    const places = [PLACES[2]!, PLACES[9]!, PLACES.at(-1)!];
    const scenario = parse(without(places));
    const told = (answer: { ok: boolean; error?: unknown }) => {
      expect(answer.ok).toBe(false);
      const problems = answer.error as { code: string; path: (string | number)[]; message: string }[];
      expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['scenario/not-known-yet']));
      expect(problems.map(({ path }) => formatPath(path)).toSorted()).toEqual(
        places.map(formatPath).toSorted(),
      );
    };
    const projector = new Projector();
    told(projectScenario(scenario));
    told(projector.runColumns(scenario, { draws: 2 }));
    told(swings(projector, scenario, { option: 'keep', month: '2014-03', output: 'caseload_coverage' }));
    told(centralRun(scenario, scenario.options[0]!));
  });

  it('run again as soon as they are given', () => {
    const file = without([['streams', 0, 'iom_share']]) as { streams: { iom_share: unknown }[] };
    expect(projectScenario(parse(file), { draws: 2 }).ok).toBe(false);
    file.streams[0]!.iom_share = sampleFile().streams[0].iom_share;
    expect(projectScenario(parse(file), { draws: 2 })).toEqual(
      projectScenario(sampleScenario(), { draws: 2 }),
    );
  });

  it('are each printed by the command line, which computes nothing', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'nulls-')), 'nulls.iom.json');
    writeFileSync(
      file,
      JSON.stringify(
        without([
          ['streams', 0, 'iom_share'],
          ['tiers', 1, 'need', 'drugs'],
        ]),
      ),
    );
    const result = runProject([file]);
    expect(result.ok ? [] : result.error.map(problemLine)).toEqual([
      expect.stringMatching(/^streams\[0\]\.iom_share: Share for IOM: Ex-DIP funding is not known yet/),
      expect.stringMatching(
        /^tiers\[1\]\.need\.drugs: .*: Drug and alcohol treatment, Amber is not known yet/,
      ),
    ]);
  });

  it('are asked only where a number is used: the mix of offences that no tier shares is not', () => {
    const file = sampleFile();
    for (const offence of file.offences) offence.offence_mix = null;
    expect(missingNumbers(parse(file)).map(({ title }) => title)).toEqual(
      (file.offences as { name: string }[]).map(({ name }) => `Share of an offence type: ${name}`),
    );
    for (const tier of file.tiers) tier.offence_mix = { [file.offences[0].id]: 1 };
    expect(missingNumbers(parse(file))).toEqual([]);
  });

  it('are no rule broken: what needs the number is not checked', () => {
    const file = sampleFile();
    file.tiers[0].need.police = null;
    delete file.tiers[0].standard_caseload.drugs;
    file.tiers[0].need.drugs = null;
    file.tiers[1].months_on_cohort = null;
    expect(missingNumbers(parse(file))).toHaveLength(3);
  });
});

describe('a page with numbers that are not known yet', () => {
  const everything = parse(without(PLACES));
  const document = new EditableDocument(everything);
  const failed = projectScenario(everything);
  document.setRun({ status: 'failed', problems: failed.ok ? [] : failed.error });

  it('says in place of its headline how many they are and names some', () => {
    const { headline, support, trouble, coverage } = workbenchView(document.state, { theme: LIGHT_THEME });
    expect(plain(headline)).toBe(`${PLACES.length} numbers are not known yet, so there is no result.`);
    expect(support).toMatch(/^Still to give: “Money in a stream: Ex-DIP funding”, .* and \d+ more\.$/);
    expect(trouble).toBe('');
    expect(coverage).toBeUndefined();
    const one = parse(without([['tiers', 0, 'effect']]));
    const state = new EditableDocument(one);
    const run = projectScenario(one);
    state.setRun({ status: 'failed', problems: run.ok ? [] : run.error });
    expect(workbenchView(state.state, { theme: LIGHT_THEME })).toMatchObject({
      headline: ['1 number is not known yet, so there is no result.'],
      support: 'Still to give: “Effect of full coverage: Red”.',
    });
  });

  it('shows no number that is not there', () => {
    const rows = leverRows(document.state);
    for (const stream of rows.streams)
      expect([stream.funding.today, stream.share.today]).toEqual([undefined, undefined]);
    const words = JSON.stringify([
      rows,
      assumptionsView(document.state, { evidence: undefined, swings: undefined }).rows.map(
        ({ source }) => source,
      ),
    ]);
    expect(words).not.toMatch(/NaN|undefined/);
    for (const { source } of assumptionsView(document.state, {
      evidence: undefined,
      swings: undefined,
    }).rows.filter(({ said }) => said === null))
      expect(source).toBe('Not known yet: give a number.');
  });

  it('takes a number as an edit, as one step', () => {
    const one = new EditableDocument(parse(without([['streams', 0, 'iom_share']])));
    expect(
      problemText(one.edit({ type: 'setReason', input: 'iom_share.ex_dip', reason: 'minutes' })[0]!),
    ).toMatch(/not known yet/);
    expect(one.edit({ type: 'setInput', input: 'iom_share.ex_dip', value: 0.4 })).toEqual([]);
    expect(missingNumbers(one.state.scenario)).toEqual([]);
    one.undo();
    expect(missingNumbers(one.state.scenario)).toHaveLength(1);
  });
});

describe('a figure taken to go on with', () => {
  const example = (said: object): Scenario => {
    const file = sampleFile();
    file.roles[0].abstraction = { ...said, example: true };
    return parse(file);
  };
  const forms = [
    { value: 0.2, source: 'a guess' },
    { low: 0.1, likely: 0.2, high: 0.3 },
    { formula: 'vacancy_rate[constable] + 0.1' },
  ];

  it.each(forms)('is marked through saving and whatever is said about it: %j', (said) => {
    const document = new EditableDocument(example(said));
    const input = 'abstraction.constable';
    const now = () => document.state.scenario.roles[0]!.abstraction;
    for (const edit of [
      { type: 'setReason', input, reason: 'still a guess' } as const,
      { type: 'setConfirmed', input, confirmed: true } as const,
      { type: 'setConfirmed', input, confirmed: false } as const,
      { type: 'setReason', input, reason: '' } as const,
    ]) {
      expect(document.edit(edit)).toEqual([]);
      expect(now()).toMatchObject({ ...said, example: true });
    }
    const saved = saveScenario(document.state.scenario);
    expect(saved.ok && parse(JSON.parse(saved.value)).roles[0]!.abstraction).toEqual(now());
    expect(scenarioInputs(document.state.scenario).find(({ name }) => name === input)!.example).toBe(true);
  });

  it('is true or left out', () => {
    const file = sampleFile();
    file.roles[0].abstraction = { value: 0.2, example: false };
    const result = parseScenario(JSON.stringify(file));
    expect(result.ok ? '' : problemLine(result.error[0]!)).toMatch(/^roles\[0\]\.abstraction\.example: /);
  });
});
