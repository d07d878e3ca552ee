import { compileKernel } from '../../../src/engine/kernel.ts';
import { checkModel } from '../../../src/language/check-model.ts';
import { expandModel } from '../../../src/language/expand-model.ts';
import { modelTextFor } from '../../../src/model/model-text-for.ts';

export const sets = {
  stream: ['csf', 'precept'],
  role: ['constable', 'navigator'],
  strand: ['police', 'support'],
  tier: ['red', 'amber', 'green'],
  offence: ['burglary', 'theft'],
};

/** Inputs whose range is not "0 to 1"; with the ends from which settings are taken. */
const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  annual_funding: [0, 2e6],
  annual_growth: [0, 0],
  pay_growth: [0, 0],
  price_growth: [0, 0],
  seconded_posts: [0, 20],
  new_posts: [-5, 5],
  unit_cost_at_start: [0, 80_000],
  spend_share: [0, 0.5],
  time_share: [0, 0.5],
  recruit_months: [1, 12],
  release_months: [1, 12],
  prevented_per_post: [0, 15],
  weight: [0, 3],
  caseload_scale: [0.6, 1.5],
  starting_community: [1, 80],
  starting_custody: [0, 40],
  intake_factor: [0, 2],
  months_on_cohort: [2, 36],
  effect: [0, 0.95],
  offences_per_year: [0, 60],
  standard_caseload: [1, 40],
  unit_cost_of_crime: [0, 10_000],
  fill_months: [1, 6],
  progress_gain: [0, 1],
  effect_scale: [0, 3],
  effect_months: [1, 26],
  prevented_per_million: [0, 1000],
  cost_per_offence_elsewhere: [0, 4000],
  price_uplift: [1, 2],
  offence_mix: [0, 0.5],
  discount_rate: [0, 0.1],
};

export interface Settings {
  readonly draws: number;
  readonly months: number;
  readonly seed: number;
  /** Levers under decision, each multiplied by this from month 1 on. */
  readonly multiplied?: Readonly<Record<string, number>>;
  readonly fixed?: Readonly<Record<string, number>>;
}

/** Runs the model under random settings, one in each draw. Gives every quantity by name, time-major. */
export function runRandom({ draws, months, seed, multiplied = {}, fixed = {} }: Settings) {
  const checked = checkModel(modelTextFor(sets));
  if (!checked.ok) throw new Error(checked.error[0]?.message);
  const formulas = Object.fromEntries(
    sets.tier.map((tier) => [`agreed_cases.${tier}`, `starting_community[${tier}]`]),
  );
  const expanded = expandModel(checked.value, { formulas, changed: Object.keys(multiplied) });
  if (!expanded.ok) throw new Error(expanded.error[0]?.message);
  const scalars = expanded.value;
  const names = scalars.equations.map(({ name }) => name);
  const runner = compileKernel(scalars, names);
  if (!runner.ok) throw new Error(runner.error.message);

  let state = seed;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const inputs = scalars.inputs.map(({ name }) => {
    const from = name.split('.')[0]!;
    // At least as long in custody as half of those at liberty could fill in a month: today can be in balance.
    const [low, high] = from === 'custody_months' ? [80, 120] : (RANGES[from] ?? [0, 1]);
    const set = fixed[from];
    return Float64Array.from({ length: draws }, () => set ?? low + (high - low) * random());
  });
  const schedules = scalars.schedules.map((name) =>
    Float64Array.from({ length: months }, (_, month) => {
      if (name === 'month') return month;
      if (name === 'year') return Math.floor(month / 12);
      if (name.endsWith(':shift')) return 0;
      return month === 0 ? 1 : multiplied[name.replace(/:scale$/, '')]!;
    }),
  );
  const { outputs, trouble } = runner.value.run({ months, draws, inputs, schedules });
  return { trouble, names, column: (name: string): ArrayLike<number> => outputs[names.indexOf(name)]! };
}
