/** Runs a piece of work that pauses in between to its end, and gives what it comes to. */
export function drain<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
