import { describe, expect, it } from 'vitest';
import { evidenceRow, evidenceTable } from '../../../src/model/evidence/evidence-table.ts';
import { ownRows } from '../../../src/model/evidence/own-rows.ts';

const number = (text: string): number => Number(text.replaceAll(',', ''));

describe('the rows of the evidence table', () => {
  it('are all there, and the model’s own come after them', () => {
    expect(evidenceTable.length - ownRows.length).toBe(407);
    expect(evidenceTable.slice(-ownRows.length)).toEqual(ownRows);
    for (const { id, kind, note, source_title } of ownRows) {
      expect(['planning assumption', 'derived'], id).toContain(kind);
      expect(note.length + source_title.length, id).toBeGreaterThan(60);
    }
  });

  const SUM = /^([\d.,]+\d) ([/x]) ([\d.,]+\d)(?:;|$)/;
  const sums = evidenceTable.filter((row) => row.kind !== 'published' && SUM.test(row.locator));
  it('come out where a sum is shown', () => {
    expect(sums.length).toBeGreaterThan(20);
    for (const { id, locator, central } of sums) {
      const [, left, sign, right] = SUM.exec(locator)!;
      const worked = sign === '/' ? number(left!) / number(right!) : number(left!) * number(right!);
      expect(Math.abs(worked / central - 1), `${id}: ${locator}`).toBeLessThan(0.006);
    }
  });

  const PARTS = /anticipation ([\d,]+), consequence ([\d,]+), response \(police and justice\) ([\d,]+)/;
  const costs = evidenceTable.filter(({ note }) => PARTS.test(note));
  it('of the cost of crime in 2019/20 are the sum of their parts, and the low end leaves anticipation out', () => {
    expect(costs.length).toBeGreaterThan(10);
    for (const { id, note, low, central } of costs) {
      const [anticipation, consequence, response] = PARTS.exec(note)!.slice(1).map(number);
      // The parts are printed to the nearest £10.
      expect(Math.abs(anticipation! + consequence! + response! - central), id).toBeLessThanOrEqual(20);
      expect(Math.abs(central - anticipation! - low), id).toBeLessThanOrEqual(20);
    }
  });

  const BEARERS = /police (\d+), [^,]*justice (\d+), NHS (\d+), economic (\d+), social (\d+); total (\d+)/;
  const SHARES = /police ([\d.]+), courts_and_prisons ([\d.]+), health ([\d.]+), victims (\d\.\d+)/;
  it('of who bears the cost follow from the pounds beside them', () => {
    const split = evidenceTable.filter(({ id }) => id.startsWith('borne_by_'));
    expect(split.length).toBeGreaterThan(5);
    for (const { id, note, locator } of split) {
      const [police, justice, health, economic, social, total] = BEARERS.exec(locator)!.slice(1).map(number);
      const shares = SHARES.exec(note)!.slice(1).map(Number);
      const pounds = [police!, justice!, health!, economic! + social!];
      pounds.forEach((pound, i) => expect(Math.abs(pound / total! - shares[i]!), id).toBeLessThan(0.009));
    }
  });

  it('worked out from a planning assumption are one', () => {
    for (const id of ['caseload_scale_default', 'effect_scale_default'])
      expect(evidenceRow(id)?.kind, id).toBe('planning assumption');
  });
});
