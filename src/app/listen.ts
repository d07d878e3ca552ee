/** Hears one of our own events: each name has its own class. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the type belongs to the name
export function listen<E extends Event>(target: EventTarget, type: string, hear: (event: E) => void): void {
  target.addEventListener(type, (event) => hear(event as E));
}
