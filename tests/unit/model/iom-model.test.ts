import { expect, test } from 'vitest';
import { centralValue } from '../../../src/base/distribution.ts';
import { checkModel } from '../../../src/language/check-model.ts';
import { evidenceRow, loadEvidence } from '../../../src/model/evidence/evidence-row.ts';
import { iomModel } from '../../../src/model/iom-model.ts';
import { modelTextFor } from '../../../src/model/model-text-for.ts';

const sets = {
  stream: ['csf', 'precept'],
  role: ['constable', 'navigator'],
  strand: ['police', 'support'],
  tier: ['red', 'amber', 'green'],
  offence: ['burglary'],
};

test('every equation is read and its unit follows from its terms', () => {
  const checked = checkModel(modelTextFor(sets));
  expect(checked.ok ? [] : checked.error).toEqual([]);
});

test('the evidence behind an input exists, is of the kind said, and gives the default', async () => {
  const rows = await loadEvidence();
  for (const input of iomModel.inputs) {
    if (input.evidence === undefined) {
      expect(input.reason, input.name).toBeTruthy();
      continue;
    }
    const row = evidenceRow(rows, input.evidence);
    expect(row?.kind, input.name).toBe(input.evidenceKind);
    if (input.default !== undefined && !(typeof input.default === 'object' && 'formula' in input.default))
      expect(centralValue(input.default), input.name).toBe(row?.central);
  }
});
