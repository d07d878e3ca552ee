import type { FromWorker, ToWorker, Transport } from './protocol.ts';
import { createCallRunner } from './run-calls.ts';
import type { Projects } from './timed-projector.ts';

/** The same line without a worker: everything is cloned and transferred just as it would be. */
export function inlineTransport(
  settings: { clock?: () => number; pause?: () => Promise<void>; projector?: Projects } = {},
): Transport {
  let answer: ((message: FromWorker) => void) | undefined;
  let closed = false;
  const run = createCallRunner({
    clock: settings.clock ?? (() => performance.now()),
    pause: settings.pause ?? (() => new Promise((resolve) => setTimeout(resolve, 0))),
    answer: (message, transfer) => {
      const copy = structuredClone(message, { transfer });
      queueMicrotask(() => {
        if (!closed) answer?.(copy);
      });
    },
    ...(settings.projector ? { projector: settings.projector } : {}),
  });
  return {
    post: (message: ToWorker) => {
      const copy = structuredClone(message);
      setTimeout(() => {
        if (!closed) void run(copy);
      }, 0);
    },
    listen: (listener) => {
      answer = listener;
    },
    close: () => {
      closed = true;
    },
  };
}
