import type { Words } from './scenario.ts';

/** What stays of a quantity when somebody puts another number in its place: an example is one no longer. */
export function replaced<T extends Words>(said: T): Omit<T, 'example'> {
  const { example, ...rest } = said;
  return example === undefined ? said : rest;
}
