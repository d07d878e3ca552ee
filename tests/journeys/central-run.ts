import { evidenceTable } from '../../src/model/evidence/evidence-table.ts';
import { iomModel } from '../../src/model/iom-model.ts';
import { centralInput } from '../../src/scenario/central-input.ts';
import { groundCount, type GroundCount } from '../../src/scenario/ground-count.ts';
import { scenarioInputs } from '../../src/scenario/scenario-inputs.ts';
import type { Option, Scenario } from '../../src/scenario/scenario.ts';
import type { PairedSeries } from '../../src/study/pairs.ts';
import { WHERE_IOM_WORKS } from '../../src/study/iom-works.ts';
import { Projector } from '../../src/study/projector.ts';
import type { Projection, ProjectionRequest, Series } from '../../src/study/projection.ts';
import { swings, type Swings } from '../../src/study/swings.ts';

/** Outputs whose differences are said. */
const PAIRED = [
  'caseload_coverage',
  'covered_cases',
  'uncovered_cases',
  'prevented',
  'public_cost',
  'redeployed_cost',
];

/** What the headless program gives for a file: where every number of the page is looked up. */
export class CentralRun {
  readonly scenario: Scenario;
  readonly projection: Projection;
  readonly #units: ReadonlyMap<string, string>;
  readonly #all: Projection;
  #grounds: GroundCount | undefined;
  readonly #without = new Map<string, Projection>();
  readonly #swings = new Map<string, Swings>();

  constructor(scenario: Scenario) {
    this.scenario = scenario;
    this.projection = projected(scenario, {
      outputs: BANDED,
      pairs: { outputs: PAIRED, given: WHERE_IOM_WORKS },
    });
    // The central run is the same with however many futures beside it.
    this.#all = projected(scenario, { outputs: FAMILIES, draws: 2 });
    this.#units = new Map([...iomModel.equations, ...iomModel.inputs].map(({ name, unit }) => [name, unit]));
  }

  get months(): readonly string[] {
    return this.projection.months;
  }

  option(id: string): Option {
    return this.scenario.options.find((each) => each.id === id)!;
  }

  /** The unit of a quantity of the model. */
  unit(quantity: string): string {
    return this.#units.get(quantity.split('.')[0]!) ?? '?';
  }

  series(option: string, quantity: string): Series | undefined {
    return this.projection.options.find(({ id }) => id === option)?.outputs[quantity];
  }

  /** NaN where there is no number. */
  central(option: string, quantity: string, month: string): number {
    const { outputs } = this.#all.options.find(({ id }) => id === option)!;
    return outputs[quantity]?.central[this.months.indexOf(month)] ?? NaN;
  }

  /** The ends between which 9 in 10 futures lie. */
  ends(option: string, quantity: string, month: string): readonly [number, number] {
    const series = this.series(option, quantity);
    const at = this.months.indexOf(month);
    return [series?.p5[at] ?? NaN, series?.p95[at] ?? NaN];
  }

  paired(option: string, quantity: string): PairedSeries | undefined {
    return this.projection.options.find(({ id }) => id === option)?.paired?.[quantity];
  }

  /** The option without one of its decisions. */
  without(option: string, decision: string): Projection {
    const key = `${option} ${decision}`;
    let known = this.#without.get(key);
    if (!known) {
      const held = this.option(option);
      const left = { ...held, decisions: held.decisions.filter(({ id }) => id !== decision) };
      known = projected({ ...this.scenario, options: [left] }, { outputs: CONSEQUENCES, draws: 2 });
      this.#without.set(key, known);
    }
    return known;
  }

  /** How many numbers the file stands on, and how many of them are planning assumptions. */
  grounds(): GroundCount {
    return (this.#grounds ??= groundCount(this.scenario, (id) => ROWS.get(id)));
  }

  /** What coverage comes to with each uncertain input alone at its ends. */
  swings(option: string, month: string): Swings {
    const key = `${option} ${month}`;
    let known = this.#swings.get(key);
    if (!known) {
      const answer = swings(projector, this.scenario, { option, month, output: 'caseload_coverage' });
      if (!answer.ok) throw new Error(JSON.stringify(answer.error));
      known = answer.value;
      this.#swings.set(key, known);
    }
    return known;
  }

  /** The value that the central run takes for an input, before any trend. */
  middle(name: string): number {
    const inputs = scenarioInputs(this.scenario);
    const input = inputs.find((each) => each.name === name);
    return (input && centralInput(input, inputs)) ?? NaN;
  }

  /** What the file says of an input: one number, or the ends of a range and what is likely in it. */
  stated(name: string): { readonly low: number; readonly likely: number; readonly high: number } {
    const input = scenarioInputs(this.scenario).find((each) => each.name === name);
    const { quantity } = input ?? {};
    if (
      quantity === null ||
      quantity === undefined ||
      (typeof quantity === 'object' && 'formula' in quantity)
    )
      return { low: NaN, likely: this.middle(name), high: NaN };
    if (typeof quantity === 'number') return { low: quantity, likely: quantity, high: quantity };
    const { low, high } = quantity;
    return { low, likely: 'likely' in quantity ? quantity.likely : this.middle(name), high };
  }

  isInput(name: string): boolean {
    return iomModel.inputs.some((input) => input.name === name.split(/[.:]/)[0]);
  }

  /** The names of all inputs. */
  get inputs(): readonly string[] {
    return scenarioInputs(this.scenario).map(({ name }) => name);
  }
}

/** What it keeps from one scenario to the next changes no number. */
const projector = new Projector();

const ROWS = new Map(evidenceTable.map((row) => [row.id, row]));

/** Outputs whose ranges are said. */
const BANDED = [
  'caseload_coverage',
  'coverage',
  'covered_cases',
  'uncovered_cases',
  'prevented',
  'break_even_offences',
];
/** All that the model works out. */
const FAMILIES = [
  ...new Set([...iomModel.equations.map(({ name }) => name), 'spend_share', 'time_share']),
].filter((name) => !name.startsWith('_'));
const CONSEQUENCES = [
  'caseload_coverage',
  'covered_cases',
  'uncovered_cases',
  'public_cost',
  'redeployed_cost',
  'cost_per_offence',
  'offence_cost_elsewhere',
  'social_value',
  'prevented',
  'prevented_elsewhere',
  'moved_posts',
  'programme_cost',
  'service_funding',
];

function projected(scenario: Scenario, request: ProjectionRequest): Projection {
  const answer = projector.project(scenario, request);
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}
