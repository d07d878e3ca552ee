import type { Sentences } from './sentences.ts';

/** What the page itself could not do, beside the work on screen. */
export const pageSentences: Sentences<'page' | 'kept' | 'ui'> = {
  'page/too-big': ({ megabytes, most }) =>
    `The file is ${megabytes} MB. A scenario may be at most ${most} MB; choose a scenario file.`,
  'page/unreadable': () =>
    'The file could not be read. Check that it is still there and that you may open it.',
  'page/unreachable': () =>
    'This area’s file could not be fetched. Check that the page’s own server can be reached, and choose it again.',
  'page/stopped': () =>
    'The part of the page that reads, computes and writes has stopped. Your work is kept in this browser: reload the page.',
  'kept/version': () =>
    'This work was kept by another version of the app, and cannot be read. Open its file instead, if you saved one.',
  'kept/damaged': () => 'This work cannot be read any more. Open its file instead, if you saved one.',
  'ui/no-passport': () => 'This number could not be looked up. Close this panel and try again.',
};
