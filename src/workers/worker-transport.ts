import type { FromWorker, Transport } from './protocol.ts';

/** The transport to a worker. */
export function workerTransport(worker: Worker): Transport {
  return {
    post: (message) => worker.postMessage(message),
    listen: (answer, broken) => {
      worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => answer(data));
      worker.addEventListener('error', ({ message }) => broken(message || 'The worker could not start.'));
      worker.addEventListener('messageerror', () => broken('An answer could not be read.'));
    },
    close: () => worker.terminate(),
  };
}
