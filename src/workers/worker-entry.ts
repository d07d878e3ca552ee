// First of all: tells zod not to build functions from text, which the page's security policy forbids.
import '../scenario/zod.ts';
import type { ToWorker } from './protocol.ts';
import { createCallRunner } from './run-calls.ts';

/** Of a worker's scope only this is used; the page's types are the ones loaded. */
interface WorkerScope {
  postMessage(message: unknown, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ToWorker>) => void): void;
}
const scope = globalThis as unknown as WorkerScope;

const run = createCallRunner({
  clock: () => performance.now(),
  pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
  answer: (message, transfer) => scope.postMessage(message, transfer),
});

scope.addEventListener('message', ({ data }) => void run(data));
