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
 *   had not, nothing is counted until somebody says what the money is for.
 * - A decision on it becomes one for each stream; where an option has no room for so many it goes into its notes.
 * - A formula that reads it reads that of the first stream: they are all the same.
 * - `prevented_per_post` of 0 without a word was the format's default, not a finding: it is not counted.
 */
export function upgradeVersion1(
  file: FileVersion1,
  limits: { readonly decisions: number },
): { readonly file: unknown; readonly notes: readonly UpgradeNote[] } {
  const notes: UpgradeNote[] = [];
  const { [MOVED]: perMillion, ...assumptions } = file.assumptions;
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
    streams: file.streams.map((stream) =>
      perMillion === undefined ? stream : { ...stream, [MOVED]: perMillion },
    ),
    roles: file.roles.map((role) => {
      const { prevented_per_post, ...rest } = role;
      return prevented_per_post === undefined || prevented_per_post === 0 ? rest : role;
    }),
    assumptions,
    options: file.options.map((option) => upgradedOption(option, streamIds, limits.decisions, notes)),
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
