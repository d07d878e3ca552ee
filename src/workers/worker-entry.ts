import type { ToWorker } from './protocol.ts';
import { createCallRunner } from './call-runner.ts';

/** Of a worker's scope only this is used; the page's types are the ones loaded. */
interface WorkerScope {
  postMessage(message: unknown, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ToWorker>) => void): void;
}
const scope = globalThis as unknown as WorkerScope;

/** A message to oneself: those that came before it are heard first. A timer would wait some milliseconds more each time. */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

const run = createCallRunner({
  clock: () => performance.now(),
  pause,
  answer: (message, transfer) => scope.postMessage(message, transfer),
});

scope.addEventListener('message', ({ data }) => void run(data));
