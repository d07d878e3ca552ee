/** The pages, in the order of the bar. Their names are also in the address: `#assumptions`. */
export const PAGES = [
  { id: 'start', title: 'Start' },
  { id: 'workbench', title: 'Workbench' },
  { id: 'assumptions', title: 'Assumptions' },
  { id: 'how-it-works', title: 'How it works' },
  { id: 'workshop', title: 'Workshop' },
] as const;

export type PageId = (typeof PAGES)[number]['id'];

/** The page an address asks for; the workbench where it asks for none that there is. */
export function pageOf(hash: string): PageId {
  const wanted = hash.replace(/^#\/?/, '');
  return PAGES.find(({ id }) => id === wanted)?.id ?? 'workbench';
}

/** Asks for another page, and for the assumption or equation to be shown there. */
export class GoTo extends Event {
  static readonly type = 'iom-go';
  constructor(
    readonly page: PageId,
    readonly show = '',
  ) {
    super(GoTo.type, { bubbles: true, composed: true });
  }
}
