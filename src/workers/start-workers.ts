import { PageWorkers } from './page-workers.ts';
import { WorkerClient } from './worker-client.ts';
import { workerTransport } from './worker-transport.ts';

const startWorker = (): WorkerClient =>
  new WorkerClient(
    workerTransport(new Worker(new URL('./worker-entry.ts', import.meta.url), { type: 'module' })),
  );

/** Starts the first worker. On one core there is no second: they would only take each other's time. */
export const startWorkers = (cores: number): PageWorkers =>
  new PageWorkers(startWorker(), cores > 1 ? startWorker : undefined);
