import { describe, expect, it } from 'vitest';
import { evidenceTable } from '../../../src/model/evidence/evidence-table.ts';
import type { Decision, Quantity } from '../../../src/scenario/scenario.ts';
import { shippedFiles, shippedScenario } from './shipped.ts';

const rows = new Map(evidenceTable.map((row) => [row.id, row]));
/** Snake case, as only ids are written. */
const ID = /\b[a-z][a-z0-9]*(?:_[a-z0-9]+)+\b/g;

interface Cited {
  readonly path: string;
  readonly text: string;
  /** The object that says it. */
  readonly holder: Readonly<Record<string, unknown>>;
}

/** Every `source`, `reason` and `notes` of a file, with the object it stands in. */
function cited(value: unknown, path = ''): Cited[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.entries(holder).flatMap(([key, inner]) => {
    const here = `${path}/${key}`;
    return ['source', 'reason', 'notes'].includes(key) && typeof inner === 'string'
      ? [{ path: here, text: inner, holder }]
      : cited(inner, here);
  });
}

const published = (id: unknown) => {
  const row = rows.get(String(id));
  return row?.kind === 'published' ? row : undefined;
};

describe.each(shippedFiles)('%s', (file) => {
  const scenario = shippedScenario(file);

  it('cites evidence that exists', () => {
    for (const { path, text } of cited(scenario))
      for (const id of text.match(ID) ?? []) expect(rows.has(id), `${path}: ${id}`).toBe(true);
  });

  it('says of every range, formula and number with words where it comes from', () => {
    const silent = (value: unknown, path: string): string[] => {
      if (typeof value !== 'object' || value === null) return [];
      if ('low' in value || 'formula' in value || 'value' in value)
        return 'source' in value || 'reason' in value ? [] : [path];
      return Object.entries(value).flatMap(([key, inner]) => silent(inner, `${path}/${key}`));
    };
    expect(silent(scenario, '')).toEqual([]);
  });

  it('says of every member of a set where its numbers come from', () => {
    const { streams, roles, strands, tiers, offences } = scenario;
    for (const each of [...streams, ...roles, ...strands, ...tiers, ...offences])
      expect(each.source ?? '', each.id).not.toBe('');
  });

  it('never puts a published source to a number that the source does not give', () => {
    for (const { path, text, holder } of cited(scenario)) {
      const row = published(text);
      if (!row || !('low' in holder || 'value' in holder)) continue;
      const { low, likely = row.central, high, value = likely } = holder as Record<string, number>;
      for (const end of [low ?? value, value, high ?? value]) {
        expect(end, path).toBeGreaterThanOrEqual(row.low);
        expect(end, path).toBeLessThanOrEqual(row.high);
      }
    }
    for (const { id, annual_funding, source } of scenario.streams) {
      const row = published(source);
      // A stream that is worth nothing today has its source for the option that fills it.
      if (!row?.unit.startsWith('GBP') || typeof annual_funding !== 'number' || annual_funding === 0) continue;
      expect([row.low, row.central, row.high], id).toContain(annual_funding);
    }
    for (const { decisions } of scenario.options)
      for (const decision of decisions) expectInSource(decision);
  });

  it('says of a row only a number that the row gives', () => {
    // `4.3 proven offences a year by a PPO who offended (id)` and `those who offended (4.3, id)`.
    const said = /(\d+(?:\.\d+)?) [a-z][^();:]*\(([a-z0-9]+(?:_[a-z0-9]+)+)|\((\d+(?:\.\d+)?), ([a-z0-9_]+)\)/g;
    for (const { path, text } of cited(scenario))
      for (const [, first, of, second, other] of text.matchAll(said)) {
        const row = rows.get(of ?? other!);
        const stated = Number(first ?? second);
        if (row?.unit !== 'offences per year') continue;
        expect(stated, `${path}: ${text}`).toBeGreaterThanOrEqual(row.low);
        expect(stated, `${path}: ${text}`).toBeLessThanOrEqual(row.high);
      }
  });

  it('shares the cost of an offence as the source says, police and justice together not above it', () => {
    for (const { id, borne_by, source = '', unit_cost_of_crime } of scenario.offences) {
      const { police = 0, courts_and_prisons = 0, health = 0, victims = 0 } = borne_by ?? {};
      expect(police + courts_and_prisons + health + victims, id).toBeCloseTo(1, 9);
      const cited = (kind: RegExp) => rows.get(kind.exec(source)?.[0] ?? '');
      const split = SPLIT.exec(cited(/\bborne_by_\w+/)?.note ?? '');
      const year = yearOf(unit_cost_of_crime);
      if (year === '2019/20') {
        expect(police + courts_and_prisons, id).toBeCloseTo(cited(/\bresponse_share_\w+/)!.central, 9);
        if (split) expect(health, id).toBe(Number(split[3]));
      } else if (year === '2010/11') {
        const printed = split!.slice(1).map(Number);
        // The last takes what rounding left over.
        expect([police, courts_and_prisons, health], id).toEqual(printed.slice(0, 3));
        expect(Math.abs(victims - printed[3]!), id).toBeLessThan(0.0015);
      } else expect(file).toBe('tiny-by-hand.iom.json');
    }
  });

  it('has the cost of crime in one price year', () => {
    expect(new Set(scenario.offences.map((offence) => yearOf(offence.unit_cost_of_crime))).size).toBe(1);
  });
});

const SPLIT = /police ([\d.]+), courts_and_prisons ([\d.]+), health ([\d.]+), victims (\d\.\d+)/;

/** The price year of the row behind a quantity. */
const yearOf = (quantity: Quantity): string | undefined =>
  rows.get((typeof quantity === 'object' && quantity?.source) || '')?.price_year;

/** A cut cited as a share multiplies by what is left; money cited is the money set or added. */
function expectInSource({ id, change, source }: Decision): void {
  const row = rows.get(source ?? '');
  if (!row) return;
  const share = row.unit.startsWith('share');
  const money = row.unit.startsWith('GBP');
  if (!share && !money) return;
  const number =
    'multiply' in change ? 1 - change.multiply : 'add' in change ? Math.abs(change.add) : change.set;
  const ends = [Math.abs(row.low), Math.abs(row.high)];
  expect(number, id).toBeGreaterThanOrEqual(Math.min(...ends) - 1e-9);
  expect(number, id).toBeLessThanOrEqual(Math.max(...ends) + 1e-9);
}
