import type { Page } from 'playwright-core';
import type { Projection } from '../../src/study/projection.ts';

/** A page that keeps every projection its workers have sent, as it came. */
export interface Listening {
  heard?: Projection[];
}

/** For `visit`: from the first script on, what the page's workers send is kept. Sent to the page as it stands. */
export function hearWorkers(): void {
  const heard = ((window as Listening).heard = []) as Projection[];
  window.Worker = class extends Worker {
    constructor(...settings: ConstructorParameters<typeof Worker>) {
      super(...settings);
      this.addEventListener('message', ({ data }: MessageEvent<{ output?: Partial<Projection> }>) => {
        const { output } = data;
        if (output?.draws !== undefined && output.options !== undefined) heard.push(output as Projection);
      });
    }
  };
}

/** How many futures each projection had that has come so far. */
export const drawsHeard = (page: Page): Promise<number[]> =>
  page.evaluate(() => (window as Listening).heard!.map(({ draws }) => draws));
