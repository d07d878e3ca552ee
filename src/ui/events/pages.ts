import { Ask } from './ask.ts';

/** The pages, in the order of the bar. Their names are also in the address: `#assumptions`. */
export const PAGES = ['start', 'workbench', 'assumptions', 'how-it-works', 'workshop'] as const;

export type PageId = (typeof PAGES)[number];

/** The page an address asks for; the workbench where it asks for none that there is. */
export function pageOf(hash: string): PageId {
  const wanted = hash.replace(/^#\/?/, '');
  return PAGES.find((id) => id === wanted) ?? 'workbench';
}

/** Asks for another page, and for the assumption or equation to be shown there. */
export class GoTo extends Ask {
  static readonly type = 'iom-go';
  constructor(
    readonly page: PageId,
    readonly show = '',
  ) {
    super(GoTo.type);
  }
}
