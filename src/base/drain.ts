/** Runs a piece of work that pauses in between to its end, and gives what it comes to; `heard` hears what it yields. */
export function drain<Y, T>(work: Generator<Y, T>, heard?: (yielded: Y) => void): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    heard?.(step.value);
  }
}
