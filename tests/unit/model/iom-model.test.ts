import { describe, expect, it } from 'vitest';
import { checkModel } from '../../../src/language/check-model.ts';
import { evidenceRow, evidenceTable } from '../../../src/model/evidence/evidence-table.ts';
import { iomModel } from '../../../src/model/iom-model.ts';
import { modelTextFor } from '../../../src/model/model-text-for.ts';
import { meaningOf, sourceOf } from '../../../src/words/en/model/meaning-of.ts';
import { titleOf } from '../../../src/words/en/model/titles.ts';

const sets = {
  stream: ['csf', 'precept'],
  role: ['constable', 'navigator'],
  strand: ['police', 'support'],
  tier: ['red', 'amber', 'green'],
  offence: ['burglary'],
};

describe('the model as data', () => {
  it('is read without a problem, and every unit follows from the terms', () => {
    const checked = checkModel(modelTextFor(sets));
    expect(checked.ok ? [] : checked.error).toEqual([]);
  });

  it('notices when a unit does not follow', () => {
    const checked = checkModel(
      modelTextFor(sets, { capacity: 'sumOver(role, effective_posts[role]) * unit_cost[constable]' }),
    );
    expect(checked.ok ? [] : checked.error.map(({ path }) => path.join('.'))).toEqual(['equations.capacity']);
  });

  it('takes a scenario’s own equation, and what it is at month 0, in place of its own', () => {
    const text = modelTextFor(sets, {
      unit_cost: 'last(unit_cost[role])',
      'unit_cost.initially': 'unit_cost_at_start[role] * 2',
    });
    const unitCost = text.equations.find(({ name }) => name === 'unit_cost');
    expect(unitCost?.equation).toBe('last(unit_cost[role])');
    expect(unitCost?.initially).toBe('unit_cost_at_start[role] * 2');
    expect(checkModel(text).ok).toBe(true);
  });

  it('explains every input and equation', () => {
    for (const { name } of [...iomModel.inputs, ...iomModel.equations]) {
      expect(titleOf(name).length, name).toBeGreaterThan(3);
      expect(meaningOf(name), name).toMatch(/[.?)]$/);
    }
    for (const { name } of iomModel.equations) expect(sourceOf(name), name).toMatch(/^[^_]+[.]$/);
  });

  it('bounds every input on both sides, so that no file can make a number infinite', () => {
    for (const { name, least, most } of iomModel.inputs) {
      expect(Number.isFinite(least), name).toBe(true);
      expect(Number.isFinite(most), name).toBe(true);
    }
  });
});

describe('the evidence table', () => {
  it('gives every row an id of its own, a kind and, unless it is an assumption, a source to read', () => {
    expect(new Set(evidenceTable.map(({ id }) => id)).size).toBe(evidenceTable.length);
    for (const row of evidenceTable) {
      expect(['published', 'derived', 'planning assumption'], row.id).toContain(row.kind);
      expect(row.low <= row.central && row.central <= row.high, row.id).toBe(true);
      expect(row.url, row.id).toMatch(/^(https?:\/\/\S+)?$/);
      expect(row.source_title, row.id).not.toBe('');
      if (row.kind === 'published') expect(row.publisher, row.id).not.toBe('this file');
    }
  });

  it('stands behind every default that names it: kind, middle and ends', () => {
    for (const input of iomModel.inputs) {
      if (input.evidence === undefined) {
        expect(input.reason, `${input.name} has neither evidence nor a reason`).toBeTruthy();
        continue;
      }
      const row = evidenceRow(input.evidence);
      expect(row?.kind, input.name).toBe(input.evidenceKind);
      const { default: value } = input;
      if (value === undefined || (typeof value === 'object' && 'formula' in value)) continue;
      if (typeof value === 'number') expect(value, input.name).toBe(row?.central);
      else expect([value.low, value.high], input.name).toEqual([row?.low, row?.high]);
      if (typeof value === 'object' && 'likely' in value) expect(value.likely, input.name).toBe(row?.central);
    }
  });
});
