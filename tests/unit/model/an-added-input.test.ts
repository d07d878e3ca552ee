import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { ModelData, ModelEquation, ModelInput } from '../../../src/model/model-data.ts';

// What stands in ARCHITECTURE.md of an assumption, tried: two inputs and an equation that reads them are added to a copy of
// the model and to nothing else, and every part of the program that is made from the model has them.

const sample = join(
  fileURLToPath(new URL('../../..', import.meta.url)),
  'tests/fixtures/scenarios/sample.iom.json',
);
const EQUATION = 'coverage';

const withTwoMore = (model: ModelData): ModelData => {
  const like = (name: string): ModelInput => model.inputs.find((input) => input.name === name)!;
  const share = { unit: 'share', least: 0, most: 1 };
  const added: ModelInput[] = [
    { ...like('pay_growth'), ...share, name: 'further_share', title: 'Added share', default: 0.5 },
    { ...like('starting_custody'), ...share, name: 'further_part', title: 'Added part', default: 0.25 },
  ];
  const reading = (equation: ModelEquation): ModelEquation =>
    equation.name === EQUATION
      ? { ...equation, equation: `further_share * further_part[tier] * (${equation.equation})` }
      : equation;
  return { ...model, inputs: [...model.inputs, ...added], equations: model.equations.map(reading) };
};

beforeAll(async () => {
  vi.resetModules();
  vi.doMock('../../../src/model/iom-model.ts', async (original) => ({
    iomModel: withTwoMore((await original<{ iomModel: ModelData }>()).iomModel),
  }));
  // As the build does: what it reads the model's texts as is made from the model.
  vi.doMock('../../../src/model/ready-expressions.ts', async () => {
    await import('../../reader.ts');
    const { readModelTexts } = await import('../../../src/model/read-model-texts.ts');
    return { readyExpressions: readModelTexts() };
  });
  await import('../../reader.ts');
  await import('../../voice.ts');
});
afterAll(() => {
  vi.doUnmock('../../../src/model/iom-model.ts');
  vi.doUnmock('../../../src/model/ready-expressions.ts');
  vi.resetModules();
});

interface SomeFile {
  assumptions?: Record<string, unknown>;
  tiers: Record<string, unknown>[];
}

/** The sample with a number for each, as text. */
const stating = (share: unknown, part: unknown): string => {
  const file = JSON.parse(readFileSync(sample, 'utf8')) as SomeFile;
  const tiers = file.tiers.map((tier) => ({ further_part: part, ...tier }));
  return JSON.stringify({ ...file, tiers, assumptions: { further_share: share, ...file.assumptions } });
};

async function opened(text: string) {
  const { parseScenario } = await import('../../../src/scenario/parse-scenario-text.ts');
  const scenario = parseScenario(text);
  if (!scenario.ok) throw new Error(JSON.stringify(scenario.error));
  return scenario.value;
}

it('is read from a file, held to its limits, and saved in its place', async () => {
  const { saveScenario } = await import('../../../src/scenario/save-scenario.ts');
  const { parseScenario } = await import('../../../src/scenario/parse-scenario-text.ts');
  const saved = saveScenario(await opened(stating(0.75, 0.5)));
  const file = JSON.parse(saved.ok ? saved.value : '{}') as SomeFile;
  expect(file.assumptions!['further_share']).toBe(0.75);
  expect(Object.keys(file.assumptions!).at(-1)).toBe('further_share');
  expect(file.tiers.map((tier) => tier['further_part'])).toEqual(file.tiers.map(() => 0.5));
  for (const [share, part] of [
    [2, 0.5],
    [0.5, -1],
    ['much', 0.5],
    [0.5, {}],
  ])
    expect(parseScenario(stating(share, part)).ok, JSON.stringify([share, part])).toBe(false);
});

it('is on the page of assumptions, by its title, for each that it is of', async () => {
  const scenario = await opened(stating(0.75, 0.5));
  const { ScenarioDocument } = await import('../../../src/state/scenario-document.ts');
  const { assumptionsView } = await import('../../../src/ui/assumptions/assumptions-view.ts');
  const view = assumptionsView(new ScenarioDocument(scenario).state, { evidence: [], swings: undefined });
  const rows = view.rows.filter(({ name }) => name.startsWith('further_'));
  expect(rows.map(({ name }) => name).toSorted()).toEqual(
    ['further_share', ...scenario.tiers.map(({ id }) => `further_part.${id}`)].toSorted(),
  );
  expect(JSON.stringify(rows)).toContain('Added share');
});

it('is in the passport of what reads it', async () => {
  const scenario = await opened(stating(0.75, 0.5));
  const { Passports } = await import('../../../src/study/passport.ts');
  const { evidenceRow } = await import('../../../src/model/evidence/evidence-table.ts');
  const passports = new Passports(evidenceRow);
  const [tier] = scenario.tiers;
  const [option] = scenario.options;
  const at = { option: option!.id, month: scenario.start };
  const made = passports.passport(scenario, { ...at, quantity: `${EQUATION}.${tier!.id}` });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  expect(JSON.stringify(made.value.parts)).toContain('further_share');
  const part = passports.passport(scenario, { ...at, quantity: `further_part.${tier!.id}` });
  expect(part.ok && part.value.kind).toBe('input');
});

it('changes what the command line prints, and is told there', async () => {
  const { runCommand } = await import('../../../src/cli/run-command.ts');
  const printed = async (...args: string[]): Promise<string> => {
    const result = await runCommand(args);
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    return [...result.value.output].join('');
  };
  const folder = mkdtempSync(join(tmpdir(), 'added-input-'));
  const centralCoverage = async (share: number): Promise<number> => {
    const file = join(folder, `${share}.iom.json`);
    writeFileSync(file, stating(share, 0.5));
    const asked = [file, '--draws', '10', '--outputs', 'caseload_coverage', '--csv'];
    const [head, first] = (await printed(...asked)).split('\n').map((line) => line.split(','));
    return Number(first![head!.indexOf('central')]);
  };
  const half = await centralCoverage(0.5);
  expect(half).toBeGreaterThan(0);
  expect(await centralCoverage(1)).toBeCloseTo(2 * half, 9);
  rmSync(folder, { recursive: true });
  const described = await printed(sample, '--study', 'describeModel');
  expect(described).toContain('further_share');
  expect(described).toContain('further_part');
});
