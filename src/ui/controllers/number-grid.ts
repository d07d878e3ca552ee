import type { ReactiveController, ReactiveControllerHost } from 'lit';

const STEPS: Readonly<Record<string, readonly [down: number, across: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** What the grid has: how far it goes, and where it has numbers that can be explained. */
export interface NumberPlaces {
  readonly rows: number;
  readonly columns: number;
  readonly has: (row: number, column: number) => boolean;
}

/**
 * Many numbers that can be explained, one stop for Tab: arrow keys go from number to number, over what has none.
 * Each number is an element with `data-at="row column"`; the host listens with `key` and `here`.
 */
export class NumberGrid implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };
  readonly #places: () => NumberPlaces;
  #at: readonly [row: number, column: number] = [0, 0];

  constructor(
    host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment },
    places: () => NumberPlaces,
  ) {
    this.#host = host;
    this.#places = places;
    host.addController(this);
  }

  hostConnected(): void {
    this.#at = [0, 0];
  }

  /** Where Tab comes to: the last place visited while it is there, otherwise the first number. */
  stop(): readonly [row: number, column: number] {
    const { rows, columns, has } = this.#places();
    const [atRow, atColumn] = this.#at;
    if (atRow < rows && atColumn < columns && has(atRow, atColumn)) return this.#at;
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) if (has(row, column)) return [row, column];
    return [0, 0];
  }

  readonly here = (event: FocusEvent): void => {
    const place = placeOf(event.target);
    if (!place || (place[0] === this.#at[0] && place[1] === this.#at[1])) return;
    this.#at = place;
    this.#host.requestUpdate();
  };

  readonly key = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    const from = placeOf(event.target);
    if (!step || !from) return;
    event.preventDefault();
    const { rows, columns } = this.#places();
    for (
      let [row, column] = [from[0] + step[0], from[1] + step[1]];
      row >= 0 && row < rows && column >= 0 && column < columns;
      row += step[0], column += step[1]
    ) {
      const next = this.#host.renderRoot.querySelector<HTMLElement>(`[data-at='${row} ${column}']`);
      if (!next) continue;
      next.focus();
      return;
    }
  };
}

function placeOf(target: EventTarget | null): readonly [number, number] | undefined {
  const at = target instanceof HTMLElement ? target.dataset['at']?.split(' ').map(Number) : undefined;
  return at ? [at[0]!, at[1]!] : undefined;
}
