import { centralValue } from '../../../src/base/distribution.ts';
import temml from 'temml';
import { describe, expect, it } from 'vitest';
import { addMonths } from '../../../src/base/month.ts';
import { evidenceRow } from '../../../src/model/evidence/evidence-table.ts';
import { iomModel } from '../../../src/model/iom-model.ts';
import { outputFamilies } from '../../../src/scenario/output-names.ts';
import { scenarioInputs } from '../../../src/scenario/scenario-inputs.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { Passports, type Passport } from '../../../src/study/passport.ts';
import { filledValue } from '../../../src/study/passport/passport-of.ts';
import { projectScenario } from './one-projector.ts';
import { shippedFiles, shippedScenario } from '../scenarios/shipped.ts';
import { quantityInWords } from '../../../src/words/en/model/naming.ts';
import { passportTex } from '../../../src/words/en/model/passport-tex.ts';
import { problemText } from '../../../src/words/en/problems/problem-text.ts';

const passports = new Passports(evidenceRow);

function passport(
  scenario: Scenario,
  quantity: string,
  month = 0,
  option = scenario.options.at(-1)!.id,
): Passport {
  const made = passports.passport(scenario, { quantity, option, month: addMonths(scenario.start, month) });
  if (!made.ok) throw new Error(made.error.map(problemText).join('\n'));
  return made.value;
}

const changed = (scenario: Scenario, change: (copy: Record<string, never>) => void): Scenario => {
  const copy = structuredClone(scenario);
  change(copy as unknown as Record<string, never>);
  return copy;
};

const gwent = shippedScenario('gwent-2013-14.iom.json');

describe.each(shippedFiles)('%s', (file) => {
  const scenario = shippedScenario(file);
  const quantities = [
    ...[...outputFamilies(scenario).values()].flat(),
    ...scenarioInputs(scenario).map(({ name }) => name),
  ];
  const months = [0, 1, Math.floor(scenario.months / 2), scenario.months - 1];

  it('every equation comes to its value with the values it shows, and is mathematics', () => {
    for (const month of months)
      for (const quantity of quantities) {
        const one = passport(scenario, quantity, month);
        expect(structuredClone(one)).toEqual(one);
        if (!one.equation) {
          expect(one.kind, quantity).toBe('input');
          continue;
        }
        const same = one.parts.map(({ kind }) => kind === 'constant' || kind === 'schedule');
        expect(same.lastIndexOf(false), `${quantity}: what is the same everywhere comes last`).toBeLessThan(
          same.includes(true) ? same.indexOf(true) : Infinity,
        );
        const filled = filledValue(one.equation);
        if (Number.isNaN(one.value)) expect(filled, quantity).toBeNaN();
        else
          expect(Math.abs(filled - one.value), `${quantity} in month ${month}`).toBeLessThanOrEqual(
            1e-9 * Math.abs(one.value),
          );
        if (month !== months[2]) continue;
        const { named, filled: numbers } = passportTex(
          scenario,
          { ...one, equation: one.equation },
          (value) => String(value),
        );
        for (const { tex, words } of [named, numbers]) {
          temml.renderToString(tex, { throwOnError: true, maxExpand: 20_000 });
          expect(words).not.toMatch(/undefined|NaN|\(\)|_/);
        }
      }
  });

  it('is the central run of the projection', () => {
    const option = scenario.options.at(-1)!.id;
    const projected = projectScenario(scenario, { options: [option], draws: 2 });
    if (!projected.ok) throw new Error('no projection');
    for (const [name, { central }] of Object.entries(projected.value.options[0]!.outputs))
      for (const month of months)
        expect(passport(scenario, name, month).value, name).toEqual(central[month]!);
  });

  it('every chain of parts ends at what is stated', () => {
    const known = new Map<string, Passport>();
    const open = (quantity: string, month: string): Passport => {
      const key = `${quantity} ${month}`;
      const before = known.get(key);
      if (before) return before;
      const made = passports.passport(scenario, { quantity, month, option: scenario.options.at(-1)!.id });
      if (!made.ok) throw new Error(`${key}: ${problemText(made.error[0]!)}`);
      known.set(key, made.value);
      return made.value;
    };
    const waiting = ['caseload_coverage', 'public_cost', 'value_to_date'].map((name) =>
      open(name, addMonths(scenario.start, 3)),
    );
    const seen = new Set(waiting);
    for (let next = waiting.pop(); next; next = waiting.pop())
      for (const part of next.parts) {
        expect(quantityInWords(scenario, part.quantity)).not.toMatch(/_|undefined/);
        if (!part.opens) continue;
        const inner = open(part.quantity, part.month);
        expect(inner.value, part.quantity).toEqual(part.value);
        expect(inner.quantity === next.quantity && inner.month === next.month, 'a step on the spot').toBe(
          false,
        );
        if (!seen.has(inner)) waiting.push(inner);
        seen.add(inner);
      }
    const leaves = [...known.values()].filter(({ parts }) => parts.length === 0);
    expect(leaves.length).toBeGreaterThan(10);
    for (const leaf of leaves) {
      expect(leaf.kind).toBe(leaf.equation ? 'equation' : 'input');
      if (leaf.input) expect(leaf.input.ground.words || leaf.input.ground.row, leaf.quantity).toBeTruthy();
    }
  });
});

describe('a passport', () => {
  it('names members, sums and months', () => {
    const one = passport(gwent, 'shortfall_posts.police', 12);
    const called = (quantity: string): string => quantityInWords(gwent, quantity);
    expect(called(one.quantity)).toBe('Posts short: Police offender management');
    expect(one.parts.map(({ quantity, counts }) => [called(quantity), counts])).toEqual([
      ['Work of Police offender management', true],
      ['Capacity of Police offender management', true],
    ]);
    expect(called(passport(gwent, 'workload.police.red').quantity)).toBe(
      'Work of Red in Police offender management',
    );
    expect(passport(gwent, 'community.red', 5).parts.map(({ when, month }) => [when, month])).toContainEqual([
      'last',
      '2013-07',
    ]);
  });

  it('leaves out of a sum what adds nothing, and still lists it', () => {
    const capacity = passport(gwent, 'capacity.police', 12);
    const counted = capacity.parts.filter(({ counts }) => counts);
    expect(counted.length).toBe(4);
    expect(capacity.parts.length).toBe(2 * gwent.roles.length);
  });

  it('tells growth, decisions and the value as stated apart', () => {
    const option = gwent.options.find(({ decisions }) =>
      decisions.some(({ lever }) => lever === 'iom_share.ex_dip'),
    )!;
    const moved = passport(gwent, 'iom_share.ex_dip', 24, option.id);
    expect(moved.equation?.from).toBe('moves');
    expect(moved.input?.decisions[0]).toMatchObject({ inForce: 1, edited: false });
    expect(moved.parts.map(({ quantity }) => quantity)).toEqual([
      'iom_share.ex_dip:drawn',
      'iom_share.ex_dip:scale',
    ]);
    const stated = passport(gwent, 'iom_share.ex_dip:drawn', 24, option.id);
    expect(stated.value).toBe(centralValue({ shape: 'pert', low: 0.1, likely: 0.2, high: 0.35 }));
    expect(stated.equation).toBeUndefined();
    expect(stated.input?.stated).toMatchObject({ low: 0.1, likely: 0.2, high: 0.35 });
    const unmoved = passport(gwent, 'iom_share.ex_dip', 24, gwent.options[0]!.id);
    expect(unmoved.equation).toBeUndefined();
  });

  it('shows a formula for an input with what it reads', () => {
    const one = passport(gwent, 'unit_cost_at_start.sergeant');
    expect(one.equation).toMatchObject({ from: 'formula', text: 'unit_cost_at_start[constable] * 1.11' });
    expect(one.parts.map(({ quantity }) => quantity)).toEqual(['unit_cost_at_start.constable']);
    expect(one.input?.ground.kind).toBe('planning assumption');
  });

  it('gives published figures their row, and says what differs from the saved file', () => {
    const cost = passport(gwent, 'unit_cost_at_start.constable');
    expect(cost.input?.ground).toMatchObject({ kind: 'published', row: { id: 'pc_cost_pp7_2013' } });
    const edited = changed(gwent, (copy) => Object.assign(copy['assumptions']!, { weakest_link: 0.9 }));
    const made = passports.passport(edited, {
      quantity: 'coverage.red',
      option: edited.options[0]!.id,
      month: edited.start,
      saved: gwent,
    });
    if (!made.ok) throw new Error('no passport');
    expect(made.value.parts.filter((part) => part.changed).map(({ quantity }) => quantity)).toEqual([
      'weakest_link',
    ]);
  });

  it('says when an equation is this scenario’s own', () => {
    const { equation } = iomModel.equations.find(({ name }) => name === 'shortfall_posts')!;
    const own = changed(gwent, (copy) =>
      Object.assign(copy['equations']!, { shortfall_posts: `${equation} * 2` }),
    );
    expect(passport(own, 'shortfall_posts.police').equation).toMatchObject({
      from: 'scenario',
      edited: false,
    });
    const made = passports.passport(own, {
      quantity: 'shortfall_posts.police',
      option: own.options[0]!.id,
      month: own.start,
      saved: gwent,
    });
    expect(made.ok && made.value.equation?.edited).toBe(true);
  });

  it('refuses what there is not', () => {
    const ask = (quantity: string, month: string, option: string): string => {
      const made = passports.passport(gwent, { quantity, month, option });
      return made.ok ? '' : made.error[0]!.code;
    };
    const first = gwent.options[0]!.id;
    expect(ask('coverag', '2014-01', first)).toBe('study/unknown-quantity');
    expect(ask('coverage', '2014-01', first)).toBe('study/unknown-quantity');
    expect(ask('coverage.purple', '2014-01', first)).toBe('study/unknown-quantity');
    expect(ask('coverage.red', '2044-01', first)).toBe('study/no-such-month');
    expect(ask('coverage.red', '2014-01', 'nowhere')).toBe('study/unknown-option');
    expect(ask('months_per_year', '2014-01', first)).toBe('study/unknown-quantity');
    expect(ask('iom_share.ex_dip:scale', '2014-01', first)).toBe('study/unknown-quantity');
  });
});
