import type { Problem } from '../base/problem.ts';
import { LIMITS } from './limits.ts';
import type { Scenario } from './scenario.ts';
import type { UpgradeNote } from './schema/upgrade-note.ts';

/**
 * The scenario of an older file without the own equations and the target that are at fault, which its notes then hold
 * word for word; `undefined` where none of them is, or the notes have no room for them.
 */
export function setAside(
  scenario: Scenario,
  problems: readonly Problem[],
): { readonly scenario: Scenario; readonly notes: readonly UpgradeNote[] } | undefined {
  const faulty = new Set(
    problems.flatMap(({ path }) => (path[0] === 'equations' && path.length > 1 ? [String(path[1])] : [])),
  );
  const own = Object.entries(scenario.equations);
  const out = own.filter(([name]) => faulty.has(name) || faulty.has(name.split('.')[0]!));
  const target = problems.some(({ path }) => path[0] === 'target' && path[1] === 'output')
    ? scenario.target
    : undefined;
  if (out.length === 0 && !target) return undefined;
  const kept = [
    ...out.map(([name, text]) => `Own equation, set aside when this file was brought up: ${name} = ${text}`),
    ...(target
      ? [`Target, set aside when this file was brought up: ${target.output} at least ${target.at_least}`]
      : []),
  ];
  const notes = [scenario.notes ?? '', ...kept].filter((text) => text !== '').join('\n');
  if (notes.length > LIMITS.text) return undefined;
  return {
    scenario: {
      ...scenario,
      notes,
      equations: Object.fromEntries(own.filter((each) => !out.includes(each))),
      target: target ? undefined : scenario.target,
    },
    notes: [
      ...out.map(([equation]): UpgradeNote => ({ code: 'upgrade/equation-set-aside', equation })),
      ...(target ? [{ code: 'upgrade/target-set-aside', output: target.output } as const] : []),
    ],
  };
}
