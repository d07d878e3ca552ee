import { RecentMap } from './recent-map.ts';

/** A pure function of one argument that keeps its last answers. */
export interface Remembered<A, T> {
  (about: A): T;
  /** How often `make` ran, since the start or the last `forget`. */
  readonly made: number;
  forget(): void;
}

/**
 * Keeps the `most` most recently used answers of a pure function, by the key of its argument: the same key gives the same
 * object. All module-level memory goes through this, so that tests can count what is made and begin without it.
 */
export function remembered<A, T>(
  most: number,
  keyOf: (about: A) => unknown,
  make: (about: A) => T,
): Remembered<A, T> {
  const answers = new RecentMap<unknown, { readonly answer: T }>(most);
  let made = 0;
  const ask = (about: A): T => {
    const key = keyOf(about);
    const known = answers.get(key);
    if (known) return known.answer;
    const answer = make(about);
    made++;
    answers.set(key, { answer });
    return answer;
  };
  return Object.defineProperty(
    Object.assign(ask, {
      forget: () => {
        answers.clear();
        made = 0;
      },
    }),
    'made',
    { get: () => made },
  ) as Remembered<A, T>;
}
