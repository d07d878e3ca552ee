import { WorkerClient } from './worker-client.ts';
import { workerTransport } from './worker-transport.ts';

/** Starts the worker and gives the page's end of the line. */
export const startWorker = (): WorkerClient =>
  new WorkerClient(
    workerTransport(new Worker(new URL('./worker-entry.ts', import.meta.url), { type: 'module' })),
  );
