import type { FromWorker, ToWorker, Transport } from '../../../src/workers/protocol.ts';

/** A line whose far end is the test. */
export class HeldLine implements Transport {
  readonly sent: ToWorker[] = [];
  closed = false;
  answer: (message: FromWorker) => void = () => undefined;
  broken: (message: string) => void = () => undefined;
  post(message: ToWorker): void {
    this.sent.push(message);
  }
  listen(answer: (message: FromWorker) => void, broken: (message: string) => void): void {
    this.answer = answer;
    this.broken = broken;
  }
  close(): void {
    this.closed = true;
  }
}
