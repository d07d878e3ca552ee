/** The shipped scenario that the page opens on. */
export const OPENING_ID = 'gwent-2013-14';
