import type { KeptStatus } from './keeper.ts';

/** Where the work is, for the bar; empty while nothing has been done that could be lost. */
export function keptWords({ kind, when }: KeptStatus): string {
  switch (kind) {
    case 'nothing':
      return '';
    case 'failed':
      return 'Not kept: this browser keeps nothing. Save a file';
    case 'copy':
      return 'Open in another tab; kept here as a copy';
    case 'kept':
      return when === undefined ? '' : `Kept on this computer ${timeOf(when)}`;
  }
}

const timeOf = (when: number): string =>
  new Date(when).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
