import type { EvidenceKind, EvidenceRow } from '../model/model-data.ts';
import type { ScenarioInput } from './scenario-inputs.ts';
import type { Scenario } from './scenario.ts';
import { valueAt } from './shape-problems.ts';

/** What a number stands on. */
export interface Ground {
  readonly kind: EvidenceKind;
  /** The row of the evidence table behind it. */
  readonly row: EvidenceRow | undefined;
  /** What the file or the model says of it in words: a reason, or a source that is no row of the table. May be empty. */
  readonly words: string;
  /** The range of that row, in the model's unit, where it is published or derived and of the same kind of unit. */
  readonly published: { readonly low: number; readonly likely: number; readonly high: number } | undefined;
}

/** Finds a row of the evidence table by its id. */
export type RowOf = (id: string) => EvidenceRow | undefined;

/**
 * What one input stands on: the words beside the number first ("planning assumption: …"), then its source, the source
 * of what it belongs to, and last the model's own evidence. A number outside the range of a published or derived
 * source is no longer that source's: it is a planning assumption, and so is all for which nothing is said.
 */
export function groundOf(scenario: Scenario, input: ScenarioInput, rowOf: RowOf): Ground {
  const { from } = input;
  const { source, reason, inherited } = spoken(scenario, input);
  const cited = rowOf(source ?? '');
  // What stands behind an owner stands behind those of its numbers that it can be about, and behind no others.
  const about = cited && (!inherited || sameUnit(from.unit, cited.unit)) ? cited : undefined;
  const row = about ?? (input.fromFile ? undefined : rowOf(from.evidence ?? ''));
  const own = reason ?? (cited ? undefined : source);
  const behind = row ?? rowOf(from.evidence ?? '');
  const published =
    behind && behind.kind !== 'planning assumption' && sameUnit(from.unit, behind.unit)
      ? { low: behind.low, likely: behind.central, high: behind.high }
      : undefined;
  const fallback = behind ? '' : (from.reason ?? '');
  return {
    kind: kindOf(input, own, row, published),
    row: behind,
    words: own ?? fallback,
    published,
  };
}

function kindOf(
  input: ScenarioInput,
  own: string | undefined,
  row: EvidenceRow | undefined,
  published: Ground['published'],
): EvidenceKind {
  const said = kindInWords(own);
  if (said) return said;
  if (!row) return input.fromFile ? 'planning assumption' : input.from.evidenceKind;
  const { quantity } = input;
  if (!published || quantity === null || (typeof quantity === 'object' && 'formula' in quantity))
    return row.kind;
  const [low, high] = typeof quantity === 'number' ? [quantity, quantity] : [quantity.low, quantity.high];
  const room = 1e-9 * Math.max(Math.abs(published.low), Math.abs(published.high));
  return low >= published.low - room && high <= published.high + room ? row.kind : 'planning assumption';
}

/** Ids of the evidence table within a text, by the names of their rows; ids of nothing stay as they are. */
export const withRowNames = (text: string, rowOf: RowOf): string =>
  text.replace(/\b[a-z][a-z0-9]*(?:_[a-z0-9]+)+\b/g, (id) => {
    const name = rowOf(id)?.name;
    return name === undefined ? id : `“${name}”`;
  });

/**
 * What is said of a number beside the mark of its kind: without the kind, which the mark says, and with rows of the
 * evidence table by their names. May be empty.
 */
export function groundWords({ words }: Pick<Ground, 'words'>, rowOf: RowOf): string {
  const plain = words.replace(/^\s*(planning assumption|derived|published)\s*[:,]?\s*/i, '');
  // `planning assumption` alone says no more than the mark.
  if (plain === '') return /^\s*planning/i.test(words) ? 'No published figure found.' : '';
  const named = withRowNames(plain, rowOf);
  return named.charAt(0).toUpperCase() + named.slice(1);
}

/** Whether nobody published a row: it is the table's own assumption or arithmetic. */
export const isOurs = (row: EvidenceRow): boolean => /^this (file|model)\b/i.test(row.publisher);

const KINDS: readonly EvidenceKind[] = ['planning assumption', 'derived', 'published'];

const kindInWords = (text: string | undefined): EvidenceKind | undefined =>
  KINDS.find((kind) => text?.trimStart().toLowerCase().startsWith(kind));

/** Source and reason beside the number itself; where there are none, the source of its standard's strand or of its owner. */
export function spoken(
  scenario: Scenario,
  { source, reason, from, members, fromFile, path }: ScenarioInput,
): {
  readonly source: string | undefined;
  readonly reason: string | undefined;
  readonly inherited: boolean;
} {
  if (source !== undefined || reason !== undefined || !fromFile) return { source, reason, inherited: false };
  const strand =
    from.name === 'standard_caseload'
      ? scenario.strands.find(({ id }) => id === members[from.over.indexOf('strand')])
      : undefined;
  const owner = path[0] === 'assumptions' ? undefined : valueAt(scenario, [...path.slice(0, 2), 'source']);
  return {
    source: strand?.source ?? (typeof owner === 'string' ? owner : undefined),
    reason: undefined,
    inherited: true,
  };
}

/** Which units of the evidence table hold the same kind of number as a unit of the model. */
const SAME_UNITS: Readonly<Record<string, readonly string[]>> = {
  share: ['share', 'share per year', 'share per year, real', 'share reduction', 'ratio'],
  '1': ['1', 'ratio'],
  month: ['month', 'months'],
  'GBP/post/year': ['GBP per year', 'GBP per post-year', 'GBP per FTE per year'],
  'GBP/year': ['GBP', 'GBP per year'],
  case: ['people', 'cases'],
  post: ['posts'],
  'GBP/offence': ['GBP per crime', 'GBP/offence', 'GBP per offence'],
  'case/post': ['cases per FTE', 'cases per post', 'people per worker', 'cases per officer'],
  'offence/post/year': ['offence/post/year'],
  'offence/GBPm': ['offence/GBPm/year', 'crimes per GBP 1m'],
};

const sameUnit = (model: string, evidence: string): boolean =>
  SAME_UNITS[model]?.includes(evidence) ?? model === evidence;
