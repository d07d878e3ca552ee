import type * as notesModule from '../study/notes/all-notes.ts';

type AllNotes = typeof notesModule;

/** What finds the notes is fetched when they are first asked for: the first chart needs none. */
export function lazyNotes(): () => Promise<AllNotes> {
  let notes: Promise<AllNotes> | undefined;
  return () => {
    // What could not be fetched may be asked for again.
    notes ??= import('../study/notes/all-notes.ts').catch((error: unknown) => {
      notes = undefined;
      throw error;
    });
    return notes;
  };
}
