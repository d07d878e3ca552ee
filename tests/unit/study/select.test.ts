import { describe, expect, it } from 'vitest';
import { DEFAULT_OUTPUTS } from '../../../src/model/default-outputs.ts';
import { selectOptions, selectOutputs } from '../../../src/study/select.ts';
import { sampleScenario } from '../scenario/sample.ts';
import { problemText } from '../../../src/words/en/problems/problem-text.ts';

const sample = sampleScenario();
const optionIds = (asked?: readonly string[]): readonly string[] => {
  const found = selectOptions(sample, asked);
  return found.ok ? found.value.map(({ id }) => id) : found.error.map(problemText);
};
const outputs = (asked?: readonly string[]): readonly string[] => {
  const found = selectOutputs(sample, asked);
  return found.ok ? found.value : found.error.map(problemText);
};
const tierIds = sample.tiers.map(({ id }) => id);

describe('selectOptions', () => {
  it('gives each asked option once, in the order asked; all of them where nothing is asked', () => {
    expect(optionIds()).toEqual(['keep', 'divert_dip', 'response']);
    expect(optionIds(['response', 'keep', 'response', 'keep'])).toEqual(['response', 'keep']);
    expect(optionIds([])).toEqual([]);
  });

  it('tells every name there is not, each once', () => {
    expect(optionIds(['kep', 'keep', 'divert_dp', 'kep'])).toEqual([
      'There is no option "kep". Did you mean "keep"?',
      'There is no option "divert_dp". Did you mean "divert_dip"?',
    ]);
    expect(optionIds(['nothing like it'])).toEqual([
      'There is no option "nothing like it". Known: keep, divert_dip, response.',
    ]);
  });

  it('shows the beginning of a name too long to read', () => {
    const [said] = optionIds(['x'.repeat(81)]);
    expect(said).toContain(`There is no option "${'x'.repeat(77)}…".`);
    expect(optionIds(['x'.repeat(80)])[0]).toContain(`"${'x'.repeat(80)}"`);
  });
});

describe('selectOutputs', () => {
  it('makes of a family all its members, and leaves a member alone; each once, in the order asked', () => {
    expect(outputs(['coverage'])).toEqual(tierIds.map((id) => `coverage.${id}`));
    const last = tierIds.at(-1)!;
    expect(outputs([`coverage.${last}`, 'caseload_coverage', 'coverage'])).toEqual([
      `coverage.${last}`,
      'caseload_coverage',
      ...tierIds.slice(0, -1).map((id) => `coverage.${id}`),
    ]);
  });

  it('takes the default ones where nothing is asked', () => {
    expect(outputs()).toEqual(outputs(DEFAULT_OUTPUTS));
    expect(outputs([])).toEqual([]);
  });

  it('tells every name there is not', () => {
    expect(outputs(['covrage', 'coverage', 'coverage.rde'])).toEqual([
      'There is no output "covrage". Did you mean "coverage"?',
      'There is no output "coverage.rde". Did you mean "coverage.red"?',
    ]);
    expect(outputs(['nothing like it at all'])[0]).toMatch(/The page of equations lists them all\.$/);
  });
});
