import type { Projection } from '../study/projection.ts';
import { monthInSight, pairsRequest, type Months } from './run-requests.ts';
import type { LatestRuns, RestSettings } from './run-settings.ts';
import type { ScenarioDocument } from './scenario-document.ts';
import { withoutDecisions } from './without-decisions.ts';

/** With more draws than this, differences take long: they are computed only for the month on screen. */
const MOST_DRAWS = 10_000;

/** The id of the whole option beside its variants without one decision; no decision's id has a space. */
const WHOLE = 'the whole option';

/**
 * Runs, when the full run is done and nothing moves, what the page needs next: differences in a month newly on screen, the
 * effect of each decision of the current option by itself, and differences in all other months. A newer run interrupts it;
 * what is then still missing runs afterwards.
 */
export class RestingRuns {
  readonly #document: ScenarioDocument;
  readonly #runs: LatestRuns;
  readonly #settings: RestSettings;
  readonly #lay: (projection: Projection) => void;
  #turn = 0;

  /** `lay` merges a projection of differences into the numbers on screen. */
  constructor(
    document: ScenarioDocument,
    runs: LatestRuns,
    settings: RestSettings,
    lay: (projection: Projection) => void,
  ) {
    this.#document = document;
    this.#runs = runs;
    this.#settings = settings;
    this.#lay = lay;
  }

  /** A newer run has begun: drops results still to come. */
  stop(): void {
    this.#turn++;
  }

  /** Runs in turn; resolves when all is done, overtaken or failed. */
  begin(): Promise<void> {
    return this.#ask(++this.#turn).catch((error: unknown) => this.#settings.onBroken?.(error));
  }

  async #ask(turn: number): Promise<void> {
    const { scenario } = this.#document.state;
    const current = (): boolean => turn === this.#turn;
    const inSight = monthInSight(this.#document.state);
    const months = scenario.settings.draws <= MOST_DRAWS ? { from: 0, to: scenario.months - 1 } : inSight;
    if (this.#lacking(inSight).length > 0) await this.#askPairs(inSight, current);
    if (current()) await this.#askWithout(months, current);
    if (current() && this.#lacking(months).length > 0) await this.#askPairs(months, current);
  }

  /** The options whose differences from the first are not complete in these months. */
  #lacking(months: Months): string[] {
    const { scenario, run } = this.#document.state;
    if (!this.#settings.pairs) return [];
    const ids = scenario.options.slice(1).map(({ id }) => id);
    return withoutPairs(run.projection!, ids, months);
  }

  async #askPairs(months: Months, current: () => boolean): Promise<void> {
    const answer = await this.#runs.project({
      scenario: this.#document.state.scenario,
      request: {
        outputs: [],
        options: this.#lacking(months),
        pairs: pairsRequest(this.#settings.pairs!, months),
      },
      purpose: 'full',
    });
    if (answer?.ok && current()) this.#lay(answer.value.projection);
  }

  async #askWithout(months: Months, current: () => boolean): Promise<void> {
    const { decisionOutputs, pairs } = this.#settings;
    const { scenario, option, run } = this.#document.state;
    const without = withoutDecisions(scenario, option);
    if (!decisionOutputs || without.options.length === 0) return;
    const ids = without.options.map(({ id }) => id);
    const known = run.without?.option === option ? run.without.projection : undefined;
    if (known && (!pairs || withoutPairs(known, ids, months).length === 0)) return;
    const held = scenario.options.find(({ id }) => id === option)!;
    const whole = { id: WHOLE, name: held.name, decisions: held.decisions };
    const answer = await this.#runs.project({
      scenario: pairs ? { ...without, options: [whole, ...without.options] } : without,
      request: {
        outputs: decisionOutputs,
        ...(pairs
          ? {
              options: ids,
              pairs: pairsRequest({ ...pairs, outputs: decisionOutputs }, months),
            }
          : {}),
      },
      purpose: 'full',
    });
    if (answer?.ok && current())
      this.#document.setRun({ without: { option, projection: answer.value.projection } });
  }
}

/** Those of `options` whose differences do not cover all of these months. */
function withoutPairs(projection: Projection, options: readonly string[], { from, to }: Months): string[] {
  return options.filter((option) => {
    const paired = projection.options.find(({ id }) => id === option)?.paired;
    return !(
      paired &&
      Object.values(paired).every((each) => each.from <= from && to < each.from + each.central.length)
    );
  });
}
