import type { FileVersion1 } from './version-1.ts';
import type { UpgradeNote } from './upgrade-note.ts';

type Option = FileVersion1['options'][number];
type Decision = Option['decisions'][number];

/** The lever and assumption of model 1 that was one number for all money; model 2 has one for each stream. */
const MOVED = 'prevented_per_million';

/**
 * A checked file of version 1 as a file of version 2, not yet checked as such, with what was changed on the way.
 *
 * - `assumptions.prevented_per_million` becomes every stream's own where the file had set it, with its source. Where it
 *   had not, or had only written out the model's own range, nothing is counted until somebody says what the money is for.
 * - A lever whose range has 0 as its low and likely value was moved to 0 on the page of then: it is 0.
 * - A decision that takes all of a lever's likely value away takes all of it, in every future.
 * - A decision on it becomes one for each stream; where an option has no room for so many it goes into its notes.
 * - A formula that reads it reads that of the first stream: they are all the same.
 * - `prevented_per_post` of 0 without a word was the format's default, not a finding: it is not counted.
 */
export function upgradeVersion1(
  file: FileVersion1,
  limits: { readonly decisions: number },
): { readonly file: unknown; readonly notes: readonly UpgradeNote[] } {
  const notes: UpgradeNote[] = [];
  const { [MOVED]: said, ...assumptions } = file.assumptions;
  const perMillion = said !== undefined && isOldDefault(said) ? undefined : said;
  const streamIds = file.streams.map(({ id }) => id);
  notes.push(
    perMillion === undefined
      ? { code: 'upgrade/money-not-counted' }
      : { code: 'upgrade/prevented-per-million-moved', streams: streamIds },
  );

  const uncounted = file.roles.filter((role) => role.prevented_per_post === 0).map(({ id }) => id);
  if (uncounted.length > 0) notes.push({ code: 'upgrade/posts-not-counted', roles: uncounted });

  const upgraded = {
    ...file,
    version: 2,
    streams: file.streams.map((stream) => ({
      ...stream,
      annual_funding: atZero(stream.annual_funding, `annual_funding.${stream.id}`, notes),
      iom_share: atZero(stream.iom_share, `iom_share.${stream.id}`, notes),
      spend_share: Object.fromEntries(
        Object.entries(stream.spend_share).map(([role, share]) => [
          role,
          atZero(share, `spend_share.${stream.id}.${role}`, notes),
        ]),
      ),
      ...(perMillion === undefined ? {} : { [MOVED]: perMillion }),
    })),
    roles: file.roles.map((role) => {
      const { prevented_per_post, ...rest } = role;
      const kept = prevented_per_post === undefined || prevented_per_post === 0 ? rest : role;
      return role.seconded_posts === undefined
        ? kept
        : { ...kept, seconded_posts: atZero(role.seconded_posts, `seconded_posts.${role.id}`, notes) };
    }),
    assumptions,
    options: file.options.map((option) =>
      upgradedOption(allOfIt(option, file, notes), streamIds, limits.decisions, notes),
    ),
  };
  return { file: withFirstStream(upgraded, `${MOVED}[${streamIds[0]}]`), notes };
}

function upgradedOption(
  option: Option,
  streams: readonly string[],
  most: number,
  notes: UpgradeNote[],
): Option {
  const moved = option.decisions.filter(({ lever }) => lever === MOVED);
  if (moved.length === 0) return option;
  if (option.decisions.length + moved.length * (streams.length - 1) > most) {
    notes.push(
      ...moved.map(({ id, name }): UpgradeNote => ({
        code: 'upgrade/decision-set-aside',
        option: option.id,
        decision: id,
        name,
      })),
    );
    const kept = moved.map(setAside);
    return {
      ...option,
      notes: [option.notes, ...kept].filter((text) => text !== undefined && text !== '').join('\n'),
      decisions: option.decisions.filter(({ lever }) => lever !== MOVED),
    };
  }
  const ids = new Set(option.decisions.map(({ id }) => id));
  const decisions = option.decisions.flatMap((decision): Decision[] => {
    if (decision.lever !== MOVED) return [decision];
    const split = streams.map((stream, i) => {
      const id = i === 0 ? decision.id : freeId(decision.id, ids);
      ids.add(id);
      return { ...decision, id, lever: `${MOVED}.${stream}` };
    });
    notes.push({
      code: 'upgrade/decision-per-stream',
      option: option.id,
      decision: decision.id,
      into: split.map(({ id }) => id),
    });
    return split;
  });
  return { ...option, decisions };
}

interface OldRange {
  readonly low: number;
  readonly likely?: number;
  readonly high: number;
  readonly shape?: string;
  readonly source?: string;
  readonly reason?: string;
  readonly confirmed?: boolean;
}

/** The file has been checked: what has a low end is a range. */
const asRange = (said: unknown): OldRange | undefined =>
  typeof said === 'object' && said !== null && 'low' in said ? (said as OldRange) : undefined;

/**
 * The range that model 1 took where nothing was said. Written out in a file it says no more than that, unless somebody
 * gave it a source or a reason of their own, or said that it is right for them.
 */
function isOldDefault(said: unknown): boolean {
  const range = asRange(said);
  if (range?.low !== 0 || range.likely !== 0 || range.high !== 1000) return false;
  const { source, reason, confirmed, shape } = range;
  const own = source !== undefined && source.trim() !== '' && source !== OLD_SOURCE;
  return !own && !reason?.trim() && confirmed !== true && shape !== 'triangular';
}

const OLD_SOURCE = 'prevented_per_million_default';

/** The page of then kept the high end of a range whose lever was moved to 0. */
function atZero(said: unknown, lever: string, notes: UpgradeNote[]): unknown {
  const range = asRange(said);
  if (range?.likely !== 0 || range.low !== 0 || range.high === 0) return said;
  notes.push({ code: 'upgrade/moved-to-zero', lever });
  return 0;
}

/** What is taken off a lever's likely value to leave nothing of it was meant as all of it. */
function allOfIt(option: Option, file: FileVersion1, notes: UpgradeNote[]): Option {
  const decisions = option.decisions.map((decision): Decision => {
    const { change, lever, id } = decision;
    const likely = likelyOf(lever, file);
    const alone = option.decisions.filter((each) => each.lever === lever).length === 1;
    const { add } = change as { readonly add?: number };
    if (add === undefined || likely === undefined || !alone || add > -likely * (1 - 1e-9)) return decision;
    notes.push({ code: 'upgrade/all-of-it', option: option.id, decision: id });
    return { ...decision, change: { multiply: 0 } };
  });
  return { ...option, decisions };
}

/** The likely value of a lever that is a range; `undefined` for any other. */
function likelyOf(lever: string, file: FileVersion1): number | undefined {
  const [family, member = '', second = ''] = lever.split('.');
  const stream = file.streams.find(({ id }) => id === member);
  const role = file.roles.find(({ id }) => id === member);
  const said =
    family === 'iom_share'
      ? stream?.iom_share
      : family === 'annual_funding'
        ? stream?.annual_funding
        : family === 'seconded_posts'
          ? role?.seconded_posts
          : family === 'spend_share' && stream && Object.hasOwn(stream.spend_share, second)
            ? stream.spend_share[second]
            : undefined;
  const range = asRange(said);
  if (!range?.likely || range.low === range.high) return undefined;
  return range.likely;
}

/** Ids have at most 60 characters. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let n = 2; ; n++) {
    const end = `_${n}`;
    const made = `${id.slice(0, 60 - end.length)}${end}`;
    if (!taken.has(made)) return made;
  }
}

/** A decision that found no room, so that a person can put it back: every word and number of it. */
const setAside = (decision: Decision): string =>
  `Set aside when this file was brought to version 2, for want of room: ${JSON.stringify(decision)}`;

/** Own equations and formulas that read the number for all money. */
function withFirstStream(value: unknown, name: string): unknown {
  const inText = (text: string): string => text.replace(new RegExp(`\\b${MOVED}\\b(?!\\s*\\[)`, 'g'), name);
  const walk = (each: unknown): unknown => {
    if (Array.isArray(each)) return each.map(walk);
    if (typeof each !== 'object' || each === null) return each;
    return Object.fromEntries(
      Object.entries(each).map(([key, inner]) => [
        key,
        key === 'formula' && typeof inner === 'string' ? inText(inner) : walk(inner),
      ]),
    );
  };
  const file = walk(value) as { readonly equations?: Readonly<Record<string, string>> };
  if (file.equations === undefined) return file;
  const equations = Object.entries(file.equations).map(([key, text]) => [key, inText(text)]);
  return { ...file, equations: Object.fromEntries(equations) as unknown };
}
