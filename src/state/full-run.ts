import type { Scenario } from '../scenario/scenario.ts';
import type { Projection } from '../study/projection.ts';
import { mergeProjections } from './merge-projections.ts';
import { whatChanged } from './what-changed.ts';

/** The last full run of a file; partial runs are merged into it. */
export class FullRun {
  readonly scenario: Scenario;
  readonly projection: Projection;
  /** The document's count of files opened: which file it is of. */
  readonly opened: number;
  readonly outputs: readonly string[];

  constructor(of: Pick<FullRun, 'scenario' | 'projection' | 'opened' | 'outputs'>) {
    this.scenario = of.scenario;
    this.projection = of.projection;
    this.opened = of.opened;
    this.outputs = of.outputs;
  }

  covers(outputs: readonly string[]): boolean {
    return outputs.every((each) => this.outputs.includes(each));
  }

  /**
   * The options that must run again for this scenario. With differences (`compared`) all of them where the reference has
   * changed, since every difference is from it.
   */
  changedIn(scenario: Scenario, compared: boolean): 'all' | readonly string[] {
    const changed = whatChanged(this.scenario, scenario);
    const reference = scenario.options[0]!.id;
    const other = changed.includes(reference) || this.scenario.options[0]!.id !== reference;
    return compared && other ? 'all' : changed;
  }

  /** The same run with a projection of differences merged in. */
  with(differences: Projection): FullRun {
    const { scenario, opened, outputs } = this;
    const projection = mergeProjections(scenario, this.projection, differences);
    return new FullRun({ scenario, projection, opened, outputs });
  }
}
