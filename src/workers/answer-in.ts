import type { Registry } from '../study/registry.ts';
import { createCallRunner } from './call-runner.ts';
import type { ToWorker } from './protocol.ts';

/** Of a worker's scope only this is used; the page's types are the ones loaded. */
interface WorkerScope {
  postMessage(message: unknown, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ToWorker>) => void): void;
}

/** Answers in a worker's scope what comes to it; of these studies, or of all there are. */
export function answerIn(global: object, studies?: Registry): void {
  const scope = global as WorkerScope;
  const run = createCallRunner({
    clock: () => performance.now(),
    pause,
    answer: (message, transfer) => scope.postMessage(message, transfer),
    ...(studies ? { studies } : {}),
  });
  scope.addEventListener('message', ({ data }) => void run(data));
}

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
