import type { Month } from '../base/month.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Projection } from '../study/projection.ts';

export interface ShortageStrand {
  readonly strand: string;
  readonly name: string;
  /** Posts, central run; `undefined` where it was not projected. */
  readonly shortPosts: number | undefined;
  readonly cells: readonly ShortageCell[];
}

export interface ShortageCell {
  readonly tier: string;
  readonly name: string;
  /** Share of the work there is capacity for, central run; `undefined` where nothing is needed or nothing was projected. */
  readonly coverage: number | undefined;
}

/** Each kind of work in each tier in one month: by how many posts its capacity is short. */
export function shortageGrid(
  scenario: Scenario,
  projection: Projection,
  option: string,
  month: Month,
): ShortageStrand[] {
  const at = projection.months.indexOf(month);
  const outputs = projection.options.find(({ id }) => id === option)?.outputs;
  const central = (output: string): number | undefined => {
    const value = outputs?.[output]?.central[at];
    return value === undefined || Number.isNaN(value) ? undefined : value;
  };
  return scenario.strands.map(({ id, name }) => ({
    strand: id,
    name,
    shortPosts: central(`shortfall_posts.${id}`),
    cells: scenario.tiers.map((tier) => {
      const need = tier.need[id];
      const needed = need !== undefined && need !== 0;
      return {
        tier: tier.id,
        name: tier.name,
        coverage: needed ? central(`strand_coverage.${id}.${tier.id}`) : undefined,
      };
    }),
  }));
}
