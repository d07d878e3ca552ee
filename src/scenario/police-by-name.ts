import type { Role } from './scenario.ts';

/**
 * Files do not say who is the police: it is read from the names that their authors gave. This is the one place that does;
 * everything that hangs on it asks here.
 */

/** Whether a kind of post does police work: it is employed by a police force, or called by a police rank or the police. */
export const isPolice = ({ id, name, employer }: Role): boolean =>
  /police|constabulary/i.test(employer) || /\b(police|constable|sergeant)/i.test(`${id} ${name}`);

/** Whether a kind of post is a constable's: the first that diverted money pays for. */
export const isConstable = ({ id, name }: Role): boolean => /constable/i.test(`${id} ${name}`);

/** Whether the police, in so many words, employ a kind of post or give it its name. */
export const isOfThePolice = ({ employer, name }: Role): boolean =>
  /police/i.test(employer) || /police/i.test(name);

/** Whether a holder of money or posts is the police or their commissioner. */
export const isPoliceOrCommissioner = (holder: string): boolean => /police|commissioner/i.test(holder);
