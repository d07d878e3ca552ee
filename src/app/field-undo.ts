/**
 * Whether the focused field has text of its own to undo: it was typed since the field got the focus, and the page has not
 * applied it. Only then does the undo key belong to the browser; otherwise it undoes the page's last step.
 */
export function fieldUndo(target: EventTarget): (field: EventTarget) => boolean {
  let typedIn: EventTarget | undefined;
  const leave = (): void => {
    typedIn = undefined;
  };
  target.addEventListener('focusin', leave, { capture: true });
  // Enter applies the text. Its `change` event does not leave the element's shadow root, so listen for the key.
  target.addEventListener(
    'keydown',
    (event) => {
      if ((event as KeyboardEvent).key === 'Enter' && event.composedPath()[0] instanceof HTMLInputElement)
        leave();
    },
    { capture: true },
  );
  target.addEventListener(
    'input',
    (event) => {
      const [field] = event.composedPath();
      // The browser cannot undo a choice from a list.
      typedIn = field instanceof HTMLSelectElement ? undefined : field;
    },
    { capture: true },
  );
  return (field) => field === typedIn || (field instanceof Element && field.ariaInvalid === 'true');
}
