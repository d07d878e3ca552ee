import { isMonth } from '../../base/month.ts';
import { z } from '../zod.ts';
import { fault } from './fault.ts';

/**
 * Version 0 was never released: it is there so that the ladder of versions is climbed from the first day.
 * It counted the horizon in `years`, called the draws `runs` and put them beside the title.
 * Everything else was as in version 1, which checks it after the upgrade.
 */
export const scenarioVersion0 = z.looseObject({
  format: z.literal('iom-scenario'),
  version: z.literal(0),
  start: z.string().check(z.refine(isMonth, { error: fault({ why: 'month' }) })),
  years: z
    .int({ error: fault({ why: 'not-whole', key: 'years' }) })
    .check(
      z.gte(1, { error: fault({ why: 'below', key: 'years', least: 1 }) }),
      z.lte(10, { error: fault({ why: 'horizon', most: 10, unit: 'years' }) }),
    ),
  runs: z
    .int({ error: fault({ why: 'not-whole', key: 'runs' }) })
    .check(z.gte(1, { error: fault({ why: 'below', key: 'runs', least: 1 }) })),
  seed: z.int({ error: fault({ why: 'not-whole', key: 'seed' }) }),
});

/** A checked file of version 0 as a file of version 1, not yet checked as such. */
export function upgradeVersion0(file: z.infer<typeof scenarioVersion0>): unknown {
  const { years, runs, seed, ...rest } = file;
  return { ...rest, version: 1, months: years * 12, settings: { draws: runs, seed } };
}
