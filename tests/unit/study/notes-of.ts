import { drain } from '../../../src/base/drain.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { allNotes, type NotesRequest } from '../../../src/study/notes/all-notes.ts';
import type { Notes } from '../../../src/study/notes/notes.ts';
import { projector } from './one-projector.ts';

/** All that is told of a scenario beside its numbers. */
export function notesOf(scenario: Scenario, request: NotesRequest = {}): Notes {
  const notes = drain(allNotes(projector, scenario, request));
  if (!notes.ok) throw new Error(JSON.stringify(notes.error));
  return notes.value;
}
