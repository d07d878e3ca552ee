import type { Scenario } from '../scenario/scenario.ts';
import type { Timings } from '../workers/protocol.ts';

/** More would only take memory: the oldest are let go together. */
const MOST_MEASURES = 4000;

/**
 * How far the picture runs behind the hand, as the browser's own measures named `iom:…`, in milliseconds: from a lever's event
 * to painted bands, and of that kernel, quantiles, transfer with waiting, and words, charts and paint.
 */
export class RunClock {
  readonly #asked = new WeakMap<Scenario, number>();
  #last: Scenario | undefined;
  #tell: (() => void) | undefined;
  /** Once the first bands are painted, or there will be none. */
  readonly first = new Promise<void>((done) => (this.#tell = done));

  /** A lever's event, and the scenario it made. */
  asked(scenario: Scenario, at: number): void {
    this.#asked.set(scenario, at);
  }

  /** The run failed: who waits for the first bands waits no longer. */
  gaveUp(): void {
    this.#tell?.();
    this.#tell = undefined;
  }

  /** Numbers of that scenario have just been given to the page. */
  async shown(
    scenario: Scenario,
    timings: Timings | undefined,
    page: { readonly updateComplete: Promise<unknown> },
  ): Promise<void> {
    if (scenario === this.#last) return;
    this.#last = scenario;
    const given = performance.now();
    await page.updateComplete;
    await painted();
    const now = performance.now();
    if (this.#tell) {
      this.#tell();
      this.#tell = undefined;
      performance.measure('iom:first-bands', { start: 0, end: now });
    }
    const asked = this.#asked.get(scenario);
    if (asked === undefined || !timings) return;
    if (performance.getEntriesByType('measure').length > MOST_MEASURES) performance.clearMeasures();
    const measure = (name: string, duration: number): void => {
      performance.measure(`iom:${name}`, { start: asked, duration: Math.max(0, duration) });
    };
    measure('lever-to-paint', now - asked);
    measure('kernel', timings.kernel);
    measure('quantiles', timings.quantiles);
    measure('transfer', given - asked - timings.total);
    measure('paint', now - given);
  }
}

/** After the next frame is on the screen: a message sent within a frame arrives once it has been painted. */
const painted = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        done();
      };
      port2.postMessage(undefined);
    });
  });
