import type { Registry } from '../study/registry.ts';
import { createCallRunner } from './call-runner.ts';
import type { ToWorker } from './protocol.ts';

/** The parts of a worker's scope that are used; TypeScript has only the page's types here. */
interface WorkerScope {
  postMessage(message: unknown, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ToWorker>) => void): void;
}

/** Answers messages in a worker's scope, with these studies or all. */
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

/** Lets waiting messages be handled: posts one to itself, which comes after them. A timer would wait milliseconds longer. */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
