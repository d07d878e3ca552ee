import type { Registry } from '../study/registry.ts';
import { createCallRunner } from './call-runner.ts';
import type { FromWorker, ToWorker, Transport } from './protocol.ts';

/** A transport without a worker; messages are cloned and transferred as to a worker. */
export function inlineTransport(
  settings: { clock?: () => number; pause?: () => Promise<void>; studies?: Registry } = {},
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
    ...(settings.studies ? { studies: settings.studies } : {}),
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
