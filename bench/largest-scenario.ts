import { readFileSync } from 'node:fs';
import { LIMITS } from '../src/scenario/limits.ts';

type Loose = Record<string, unknown>;
type Entry = Loose & { id: string; name: string };

/** A scenario with as many of everything as a file may have, from a shipped one, as a file's text. 1,000 futures. */
export function largestScenario(draws = 1000): string {
  const file = JSON.parse(
    readFileSync(new URL('../scenarios/gwent-2013-14.iom.json', import.meta.url), 'utf8'),
  ) as Loose & Record<'streams' | 'roles' | 'strands' | 'tiers' | 'offences' | 'options', Entry[]>;
  const many = (list: readonly Entry[], count: number, stem: string): Entry[] =>
    Array.from({ length: count }, (_, i) => {
      const from = list[i % list.length]!;
      return i < list.length
        ? from
        : { ...structuredClone(from), id: `${stem}_${i + 1}`, name: `${from.name} ${i + 1}` };
    });
  const strands = many(file.strands, LIMITS.strands, 'strand');
  const roles = many(file.roles, LIMITS.roles, 'role').map((role) => ({
    ...role,
    time_share: Object.fromEntries(strands.map(({ id }) => [id, 1 / LIMITS.strands])),
  }));
  const streams = many(file.streams, LIMITS.streams, 'stream').map((stream) => ({
    ...stream,
    spend_share: Object.fromEntries(roles.map(({ id }) => [id, 1 / LIMITS.roles])),
  }));
  const tiers = many(file.tiers, LIMITS.tiers, 'tier').map((tier) => ({
    ...tier,
    need: Object.fromEntries(strands.map(({ id }, i) => [id, i === 0 ? 1 : 0.8])),
    standard_caseload: Object.fromEntries(strands.map(({ id }) => [id, { low: 10, likely: 20, high: 40 }])),
  }));
  const offences = many(file.offences, LIMITS.offences, 'offence').map((offence) => ({
    ...offence,
    offence_mix: 1 / LIMITS.offences,
  }));
  const levers = [
    ...streams.map(({ id }) => `iom_share.${id}`),
    ...streams.map(({ id }) => `annual_funding.${id}`),
    ...roles.map(({ id }) => `seconded_posts.${id}`),
  ];
  const options = Array.from({ length: LIMITS.options }, (_, o) => ({
    id: `option_${o}`,
    name: `Option ${o}: what the ${o}th of a dozen long proposals would do to the list`,
    decisions:
      o === 0
        ? []
        : Array.from({ length: LIMITS.decisions }, (_, d) => ({
            id: `d${d}`,
            name: `Decision ${d} on ${levers[d % levers.length]!}`,
            lever: levers[d % levers.length]!,
            change: { multiply: 0.75 + 0.02 * ((o + d) % 12) },
            from: `201${4 + (d % 6)}-04`,
            ramp_months: 1 + (d % 12),
            to: 'other priorities',
          })),
  }));
  return JSON.stringify({
    ...file,
    title: 'As large as a file may be',
    months: LIMITS.months,
    strands,
    roles,
    streams,
    tiers,
    offences,
    options,
    target: undefined,
    settings: { draws, seed: 1 },
  });
}
