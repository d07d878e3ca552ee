import { monthsBetween } from '../../base/month.ts';
import { problem, shortProblem, type Problem } from '../../base/problem.ts';
import { ok, type Result } from '../../base/result.ts';
import { fileNotes } from '../../scenario/file-notes.ts';
import type { Option, Scenario } from '../../scenario/scenario.ts';
import { deadLever } from '../dead-lever.ts';
import type { Projector } from '../projector.ts';
import { selectOptions } from '../select.ts';
import { study } from '../study.ts';
import { FirstFutures } from './first-futures.ts';
import { heldInputs } from './held-inputs.ts';
import { idleChanges } from './idle-changes.ts';
import { impossibleResults } from './impossible-results.ts';
import { inputNotes } from './input-notes.ts';
import { lookBeyond } from './look-beyond.ts';
import type { Notes } from './notes.ts';
import { overTheWhole } from './over-the-whole.ts';
import { peopleOfArea } from './people-of-area.ts';

export interface NotesRequest {
  /** Option ids; all of them when left out. */
  readonly options?: readonly string[] | undefined;
  /** Futures, as many as the projection has; the scenario's own number when left out. */
  readonly draws?: number | undefined;
}

/**
 * Everything that should be told of a scenario: what stands in the file, what is held at an end, shares past their
 * whole, results that cannot be, decisions that change nothing. Yields whenever a little work is done, so that a caller
 * may listen to others in between or stop.
 *
 * Errors   those of a projection: a scenario that cannot run has no notes.
 */
export function* allNotes(
  projector: Pick<Projector, 'runChosen'>,
  of: Scenario,
  { options: asked, draws = of.settings.draws }: NotesRequest = {},
): Generator<void, Result<Notes, Problem[]>> {
  const options = selectOptions(of, asked);
  if (!options.ok) return options;
  const scenario = draws === of.settings.draws ? of : { ...of, settings: { ...of.settings, draws } };
  const watches = [heldInputs, overTheWhole, peopleOfArea, impossibleResults].flatMap((each) =>
    each(scenario),
  );
  const futures = new FirstFutures();
  const found: { id: string; notes: Problem[]; idleAnyway: readonly Problem[] }[] = [];
  for (const option of options.value) {
    const beyond = yield* lookBeyond(projector, scenario, option.id, watches, futures);
    if (!beyond.ok) return beyond;
    const kinds = new Set<string>();
    const held = beyond.value.flatMap((each, w) => {
      const { kind, tell } = watches[w]!;
      const notes = kind !== undefined && kinds.has(kind) ? [] : tell(each, option);
      if (kind !== undefined && notes.length > 0) kinds.add(kind);
      return notes;
    });
    const idle = yield* idleChanges(projector, scenario, option.id, 'decisions', futures);
    if (!idle.ok) return idle;
    const anyway = yield* idleChanges(projector, scenario, option.id, 'business_as_usual', futures);
    if (!anyway.ok) return anyway;
    const told = new Set(idle.value.map(({ id }) => id));
    found.push({
      id: option.id,
      notes: [
        ...held,
        ...idle.value.map(({ note }) => note),
        ...withoutEffect(scenario, option, told),
        ...afterTheEnd(scenario, option),
      ],
      idleAnyway: anyway.value.map(({ note }) => note),
    });
  }
  // What holds under every option is told once, of the scenario.
  const everywhere = (list: 'notes' | 'idleAnyway'): Problem[] =>
    (found[0]?.[list] ?? []).filter((note) =>
      found.every((other) => other[list].some((each) => sameNote(each, note))),
    );
  // Ranges that could pass their whole are not told again where they are seen to.
  const passed = (path: Problem['path']): boolean =>
    found.some(({ notes }) =>
      notes.some((note) => note.code === 'study/over-the-whole' && note.path.join('.') === path.join('.')),
    );
  const shared = options.value.length === scenario.options.length ? everywhere('notes') : [];
  return ok({
    scenario: [
      ...shared,
      ...everywhere('idleAnyway'),
      ...fileNotes(scenario).filter(
        ({ code, path }) => code !== 'scenario/shares-past-whole' || !passed(path),
      ),
      ...inputNotes(scenario),
    ].map(shortProblem),
    options: found.map(({ id, notes }) => ({
      id,
      notes: notes.filter((note) => !shared.some((each) => sameNote(each, note))).map(shortProblem),
    })),
  });
}

/** Whatever they are about; numbers that no sentence tells apart are alike. */
const sameNote = (a: Problem, b: Problem): boolean => noteKey(a) === noteKey(b);

const noteKey = (note: Problem): string =>
  JSON.stringify([note.code, note.facts], (_, value: unknown) =>
    typeof value === 'number' ? value.toPrecision(FIGURES) : value,
  );
/** Figures of a number that a note tells at most. */
const FIGURES = 4;

/** Decisions on a lever that nothing, or no coverage, can follow as things stand. With equations of its own a scenario may do otherwise. */
function withoutEffect(scenario: Scenario, option: Option, told: ReadonlySet<string>): Problem[] {
  if (Object.keys(scenario.equations).length > 0) return [];
  return option.decisions.flatMap(({ id, name, lever, on, from }, d): Problem[] => {
    const heard = !on || told.has(id) || monthsBetween(scenario.start, from) >= scenario.months;
    const dead = heard ? undefined : deadLever(scenario, option, lever);
    if (!dead) return [];
    return [
      problem('study/without-effect', ['options', scenario.options.indexOf(option), 'decisions', d], {
        name,
        ...dead,
      }),
    ];
  });
}

function afterTheEnd(scenario: Scenario, option: Option): Problem[] {
  return option.decisions.flatMap(({ name, from, on }, d): Problem[] =>
    on && monthsBetween(scenario.start, from) >= scenario.months
      ? [
          problem('study/after-the-end', ['options', scenario.options.indexOf(option), 'decisions', d], {
            name,
            from,
          }),
        ]
      : [],
  );
}

/** What should people be told of a scenario beside its numbers? */
export const notesStudy = study({
  name: 'notes',
  words: { options: 'options?', draws: 'count?' },
  *run({ projector, scenario }, request: NotesRequest) {
    return yield* allNotes(projector, scenario, request);
  },
});
