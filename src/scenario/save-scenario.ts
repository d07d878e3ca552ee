import { sameContent } from './same-content.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Problem } from '../base/problem.ts';
import { iomModel } from '../model/iom-model.ts';
import { otherSet } from './held-numbers.ts';
import { parseScenario } from './parse-scenario-text.ts';
import { scenarioSets } from './scenario-sets.ts';
import { unwrap } from './schema/inner.ts';
import { QUANTITY_KEYS } from './schema/quantity.ts';
import { scenarioVersion2 } from './schema/version-2.ts';
import type { Scenario } from './scenario.ts';

/**
 * The text of a scenario's file: keys in the order of the format, numbers by member in the order of their set, every
 * default written out, two spaces of indentation, a newline at the end. The same scenario always gives the same text.
 *
 * Before it says so, the text is read back and compared with what was to be saved; a scenario that would not come
 * back as it is (one that breaks a rule of the format) is refused with the problems a reader would get.
 */
export function saveScenario(scenario: Scenario): Result<string, Problem[]> {
  const text = `${JSON.stringify(ordered(scenario), null, 2)}\n`;
  const read = parseScenario(text);
  if (!read.ok) return read;
  if (sameContent(read.value, scenario)) return ok(text);
  return err([
    {
      code: 'scenario/not-saved',
      path: [],
      facts: {},
    },
  ]);
}

/** The keys of objects are in the order of the schema; numbers by member are in the order of their set. */
function ordered(scenario: Scenario): unknown {
  const orders = memberOrders(scenario);
  const put = (value: unknown, schema: unknown, key: string): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const inner = unwrap(schema);
    if (Array.isArray(value)) return value.map((each) => put(each, inner?.element, key));
    const order: readonly string[] = inner?.shape
      ? Object.keys(inner.shape)
      : inner?.valueType
        ? (orders.get(key) ?? [])
        : QUANTITY_KEYS;
    // Keys the format does not know go last and as they are: reading back then refuses them by name.
    const rest = Object.keys(value).filter((each) => !order.includes(each));
    const entries = [...order.filter((each) => Object.hasOwn(value, each)), ...rest].map(
      (each) =>
        [
          each,
          put((value as Record<string, unknown>)[each], inner?.shape?.[each] ?? inner?.valueType, each),
        ] as const,
    );
    return Object.fromEntries(entries.filter(([, each]) => each !== undefined));
  };
  return put(scenario, scenarioVersion2, '');
}

/** The order of the names within what a file gives by name. */
function memberOrders(scenario: Scenario): ReadonlyMap<string, readonly string[]> {
  const sets = scenarioSets(scenario);
  return new Map([
    ...iomModel.inputs.flatMap((input): [string, readonly string[]][] => {
      const by = otherSet(input);
      return by === undefined ? [] : [[input.name, sets[by]]];
    }),
    ['assumptions', iomModel.inputs.map(({ name }) => name)],
    ['equations', iomModel.equations.map(({ name }) => name)],
  ]);
}
