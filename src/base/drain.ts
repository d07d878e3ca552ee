/** Runs a generator to its end without pausing and gives its result; `onYield` gets what it yields. */
export function drain<Y, T>(work: Generator<Y, T>, onYield?: (yielded: Y) => void): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    onYield?.(step.value);
  }
}
