/** In place of a page that cannot work here. Plain elements: nothing else may have been fetched. */
export function saySorry(instead: Element | undefined, error: unknown): void {
  console.error(error);
  const sorry = document.createElement('p');
  sorry.setAttribute('role', 'alert');
  sorry.className = 'sorry';
  sorry.textContent =
    'The page could not start its calculations. It needs a current browser (Chrome, Edge, Firefox or Safari) with WebAssembly and workers allowed. Reload the page; if it stays, open it in another browser.';
  if (instead) instead.replaceWith(sorry);
  else document.body.append(sorry);
}
