import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Something with a state and a way to hear when it changes. */
export interface Readable<S> {
  readonly state: S;
  /** Calls back after every change; gives the way to stop. */
  subscribe(listener: () => void): () => void;
}

/** Re-renders the host only when the chosen part of the state changes. */
export class SelectController<S, T> implements ReactiveController {
  value: T;
  readonly #read: () => void;
  readonly #store: Readable<S>;
  #disconnect: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, store: Readable<S>, select: (state: S) => T) {
    this.#store = store;
    this.value = select(store.state);
    this.#read = () => {
      const next = select(store.state);
      if (Object.is(next, this.value)) return;
      this.value = next;
      host.requestUpdate();
    };
    host.addController(this);
  }

  hostConnected(): void {
    this.#read();
    this.#disconnect = this.#store.subscribe(this.#read);
  }

  hostDisconnected(): void {
    this.#disconnect?.();
    this.#disconnect = undefined;
  }
}
