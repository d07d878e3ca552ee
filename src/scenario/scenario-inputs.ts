import type { Distribution } from '../base/distribution.ts';
import { iomModel } from '../model/iom-model.ts';
import type { ModelInput, SetName } from '../model/model-data.ts';
import { isNumeric, otherSet } from './held-numbers.ts';
import { scenarioSets, setLists } from './scenario-sets.ts';
import type { Quantity, Scenario } from './scenario.ts';
import { toDistribution } from './to-distribution.ts';

/** One number that goes into the model, with its members written out, and where the scenario takes it from. */
export interface ScenarioInput {
  /** Members joined by dots, in the model's order: `spend_share.ex_dip.drug_worker`. */
  readonly name: string;
  readonly from: ModelInput;
  readonly members: readonly string[];
  /** A formula names other inputs with members in brackets: `unit_cost_at_start[constable] * 0.7`. Null: not known yet. */
  readonly quantity: Distribution | { readonly formula: string } | null;
  /** Inputs of one such name are one number of the file, and have the same value in each draw. */
  readonly drawnAs: string;
  readonly least: number;
  readonly most: number;
  /** Whether the file says it; if not, the default of format or model stands, and the page says so. */
  readonly fromFile: boolean;
  readonly source?: string | undefined;
  readonly reason?: string | undefined;
  /** Whether somebody of the area has said that it is right for it. */
  readonly confirmed: boolean;
  /** A figure taken to go on with, until it is replaced. */
  readonly example: boolean;
  /** Where the file says it, or would: `['streams', 0, 'iom_share']`. Empty for what only decisions change. */
  readonly path: readonly (string | number)[];
}

/**
 * The lists of the last few scenarios. Not of all that are still held: the history holds hundreds, which share nearly
 * everything, and their lists share nothing.
 */
const recent: { readonly scenario: Scenario; readonly inputs: readonly ScenarioInput[] }[] = [];
const MOST_KEPT = 6;

/**
 * Every number that goes into the model, in the model's order, then the order of the file's members.
 * Leaves out what only the page uses and is not a number of the file's `assumptions` (`borne_by`).
 * Asked again for the same scenario it is the same list: scenarios are replaced, never written to.
 */
export function scenarioInputs(scenario: Scenario): readonly ScenarioInput[] {
  const at = recent.findIndex((each) => each.scenario === scenario);
  const before = recent[at];
  if (before) {
    // What is asked for stays: the saved scenario is asked for again at every edit.
    if (at > 0) recent.unshift(...recent.splice(at, 1));
    return before.inputs;
  }
  const sets = scenarioSets(scenario);
  const lists = new Map(
    setLists(scenario).map(({ set, key, entries }) => [
      set,
      { key, places: new Map(entries.map((entry, index) => [entry.id, { entry, index }])) },
    ]),
  );
  const inputs = iomModel.inputs
    .filter(isNumeric)
    .flatMap((input) =>
      combinations(input.over.map((set) => sets[set])).map((members) =>
        oneInput(scenario, lists, input, members),
      ),
    );
  recent.unshift({ scenario, inputs });
  recent.length = Math.min(recent.length, MOST_KEPT);
  return inputs;
}

/** The members of each set by id, with their places in the file. */
type Lists = ReadonlyMap<
  SetName,
  {
    readonly key: string;
    readonly places: ReadonlyMap<string, { readonly entry: object; readonly index: number }>;
  }
>;

function oneInput(
  scenario: Scenario,
  lists: Lists,
  from: ModelInput,
  members: readonly string[],
): ScenarioInput {
  const { said, path, drawnAs } = lookUp(scenario, lists, from, members);
  const name = members.length === 0 ? from.name : `${from.name}.${members.join('.')}`;
  const { least = -Infinity, most = Infinity } = from;
  const common = { name, drawnAs: drawnAs ?? name, from, members, least, most, path };
  if (said === undefined) {
    const absent = from.default ?? (from.name === 'standard_caseload' ? 1 : 0);
    const quantity =
      typeof absent === 'object' && 'formula' in absent
        ? { formula: withMembers(absent.formula, from.over, members) }
        : absent;
    const { evidence: source, reason } = from;
    return { ...common, quantity, fromFile: false, source, reason, confirmed: false, example: false };
  }
  if (said === null || typeof said === 'number')
    return { ...common, quantity: said, fromFile: true, confirmed: false, example: false };
  const quantity = 'formula' in said ? { formula: said.formula } : toDistribution(said);
  const { source, reason, confirmed = false, example = false } = said;
  return { ...common, quantity, fromFile: true, source, reason, confirmed, example };
}

interface LookedUp {
  readonly said: Quantity | undefined;
  readonly path: readonly (string | number)[];
  readonly drawnAs?: string;
}

/**
 * What the file says of an input and where. Only own properties count, so no name can reach anything else.
 * A strand missing from `need` has need 0, and its standard is then never looked at: 1 stands in for it.
 */
function lookUp(scenario: Scenario, lists: Lists, from: ModelInput, members: readonly string[]): LookedUp {
  const { holder, orHeldBy, name } = from;
  if (holder === 'chance' || holder === 'decisions') return { said: undefined, path: [] };
  if (holder === 'assumptions')
    return { said: own(scenario.assumptions, name) as Quantity | undefined, path: ['assumptions', name] };
  const entryOf = (set: SetName) => {
    const { key, places } = lists.get(set)!;
    const { entry, index } = places.get(members[from.over.indexOf(set)]!)!;
    return { value: own(entry, name), path: [key, index, name] };
  };
  const { value, path } = entryOf(holder);
  const other = otherSet(from);
  if (other === undefined) return { said: value as Quantity | undefined, path };
  const member = members[from.over.indexOf(other)]!;
  if (orHeldBy !== undefined && value === undefined) {
    const shared = entryOf(orHeldBy);
    return {
      said: shared.value as Quantity,
      path: shared.path,
      drawnAs: `${name}.${members[from.over.indexOf(orHeldBy)]!}`,
    };
  }
  const record = typeof value === 'object' && value !== null ? value : {};
  return { said: own(record, member) as Quantity | undefined, path: [...path, member] };
}

const own = (record: object, key: string): unknown =>
  Object.hasOwn(record, key) ? (record as Record<string, unknown>)[key] : undefined;

/** `starting_community[tier]` for tier red: `starting_community[red]`. */
function withMembers(formula: string, over: readonly SetName[], members: readonly string[]): string {
  return formula.replace(/\[([^\][]*)\]/g, (_, inside: string) => {
    const names = inside.split(',').map((name) => {
      const position = over.indexOf(name.trim() as SetName);
      return position < 0 ? name.trim() : members[position]!;
    });
    return `[${names.join(', ')}]`;
  });
}

/** Every choice of one from each list, the last list turning fastest; one empty choice for no lists. */
export function combinations(lists: readonly (readonly string[])[]): string[][] {
  return lists.reduce<string[][]>(
    (heads, list) => heads.flatMap((head) => list.map((each) => [...head, each])),
    [[]],
  );
}
