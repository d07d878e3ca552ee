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
 * object. A list as a key is compared part by part, objects by identity. All module-level memory goes through this, so that
 * tests can count what is made and begin without it.
 */
export function remembered<A, T>(
  most: number,
  keyOf: (about: A) => unknown,
  make: (about: A) => T,
): Remembered<A, T> {
  const answers = new RecentMap<unknown, { readonly answer: T }>(most);
  const listKey = listKeys();
  let made = 0;
  const ask = (about: A): T => {
    const given = keyOf(about);
    const key = Array.isArray(given) ? listKey(given) : given;
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

/** Makes one text of a list of parts. Objects are numbered as they come, weakly: being part of a key keeps none alive. */
function listKeys(): (parts: readonly unknown[]) => string {
  const numbers = new WeakMap<object, number>();
  let last = 0;
  const partKey = (part: unknown): string => {
    if ((typeof part !== 'object' || part === null) && typeof part !== 'function')
      return typeof part === 'string' ? JSON.stringify(part) : String(part);
    let number = numbers.get(part);
    if (number === undefined) numbers.set(part, (number = ++last));
    return `#${number}`;
  };
  return (parts) => parts.map(partKey).join();
}
