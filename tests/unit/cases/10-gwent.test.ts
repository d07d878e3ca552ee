import { describe, expect, it } from 'vitest';
import { caseOption, caseRole, caseScenario, caseStream, decide, project } from './case-scenario.ts';
import { PublishedCase } from './published-case.ts';

const record = new PublishedCase('10-community-safety-fund-and-gwent-dip');
const cut = record.input('cut');

describe('Community Safety Fund and Gwent ex-DIP money', () => {
  const fund = project(
    caseScenario({
      streams: [
        caseStream({ id: 'england', annual_funding: record.input('csf_england') }),
        caseStream({ id: 'wales', annual_funding: record.input('csf_wales') }),
      ],
      roles: [caseRole({ unit_cost_at_start: 0.01 })],
      options: [
        caseOption([], 'after'),
        caseOption(
          ['england', 'wales'].map((id) => decide(`annual_funding.${id}`, { multiply: 1 / (1 - cut) })),
          'before',
        ),
      ],
    }),
    // One person, wholly covered by a post that costs next to nothing: the cost of a covered case is the year's money.
    ['cost_per_covered_case'],
  );

  it('adds England and Wales to the fund, and undoes the cut', () => {
    record.meets('csf_total', fund('cost_per_covered_case', 'after')[12]!);
    record.meets('csf_before', fund('cost_per_covered_case', 'before')[12]!);
  });

  const gwent = project(
    caseScenario({
      months: 13,
      streams: [
        caseStream({ id: 'ex_dip', annual_funding: record.input('gwent_dip') }),
        caseStream({ id: 'detector', annual_funding: record.input('gwent_drug_detector') }),
      ],
      roles: [],
      options: [
        caseOption([], 'ring_fence_removed'),
        caseOption([decide('iom_share.ex_dip', { multiply: 0.5 }, { on: false })], 'not_used'),
        caseOption([decide('annual_funding.ex_dip', { multiply: 1 - cut })], 'cut'),
        caseOption(
          [
            decide('annual_funding.ex_dip', { multiply: 1 - cut }),
            decide('annual_funding.ex_dip', { multiply: 1 / (1 - cut) }, { id: 'back' }),
          ],
          'cut_and_restored',
        ),
      ],
    }),
    ['iom_funding', 'programme_cost', 'cost_to_date', 'public_cost'],
  );

  it('spends both disclosed drug lines in a year', () => {
    record.meets('gwent_total', gwent('cost_to_date')[11]!);
  });

  it('cuts the line as stated, and the cut can be undone', () => {
    record.meets('gwent_stress', gwent('iom_funding.ex_dip', 'cut')[1]!);
    gwent('iom_funding.ex_dip', 'cut_and_restored').forEach((value) =>
      expect(value).toBeCloseTo(record.input('gwent_dip'), 6),
    );
  });

  it('changes nothing by removing a ring-fence until somebody moves money', () => {
    for (const output of ['iom_funding.ex_dip', 'programme_cost', 'public_cost']) {
      const series = gwent(output);
      expect(series.every((value) => value === series[0])).toBe(true);
      expect(gwent(output, 'not_used')).toEqual(series);
    }
  });
});
