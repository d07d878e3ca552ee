/** Small things remembered between visits. A browser that keeps nothing forgets them, and that is all. */
export type Preference = 'single-keys' | 'tour' | 'kept';

export function preference(name: Preference): string | undefined {
  try {
    return localStorage.getItem(`iom:${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}

export function setPreference(name: Preference, value: string): void {
  try {
    localStorage.setItem(`iom:${name}`, value);
  } catch {
    // Not kept: it is asked again on the next visit.
  }
}

/** Whether the tour has still to be offered to whoever uses this browser. */
export const offersTour = (): boolean => preference('tour') === undefined;
