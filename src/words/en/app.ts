import { asWritten } from '../as-written.ts';

export { sorry } from './sorry.ts';

/** What may have to be told at any time, on any page. */
export const notices = {
  thisWork: 'This work',
  bringHere: 'Bring it to this tab',
  workOnCopy: 'Work on a copy',
  modelChanged: 'The model has changed since this file was made, so some of its numbers may have moved.',
  whatChanged: 'What changed?',
};

/** What could not be read, where the sentence begins with it. */
export const lastWork = (title: string): string => `The work kept last, “${asWritten(title)}”,`;

/** `title` is of the work; nothing where it is the one that was just asked for. */
export const openElsewhere = (title: string | undefined): string =>
  `${title === undefined ? notices.thisWork : `“${asWritten(title)}”`} is open in another tab. Two tabs cannot keep the same work.`;

/** The title of work that is kept beside what another tab has. */
export const copyOf = (title: string): string => `${asWritten(title)} (copy)`;

const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** Where the work is, for the bar; empty while nothing has been done that could be lost. `when`: milliseconds since 1970. */
export function kept(kind: 'nothing' | 'kept' | 'copy' | 'failed', when: number | undefined): string {
  switch (kind) {
    case 'nothing':
      return '';
    case 'failed':
      return 'Not kept: this browser keeps nothing. Save a file';
    case 'copy':
      return 'Open in another tab; kept here as a copy';
    case 'kept':
      return when === undefined ? '' : `Kept on this computer ${time.format(when)}`;
  }
}
