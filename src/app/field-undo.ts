/**
 * Tells whether the field that has the focus has something of its own to undo: it was typed in since it was entered, and what
 * was typed has not been taken. Until then the browser's undo would find nothing there; afterwards the page's step is
 * what was done last.
 */
export function fieldUndo(target: EventTarget): (field: EventTarget) => boolean {
  let typedIn: EventTarget | undefined;
  const leave = (): void => {
    typedIn = undefined;
  };
  target.addEventListener('focusin', leave, { capture: true });
  // Enter takes what was typed. The event of that, `change`, does not leave the element that the field is in.
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
      // A choice from a list is no typing: the browser does not undo it.
      typedIn = field instanceof HTMLSelectElement ? undefined : field;
    },
    { capture: true },
  );
  return (field) => field === typedIn || (field instanceof Element && field.ariaInvalid === 'true');
}
