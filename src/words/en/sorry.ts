/** In place of a page that cannot work here. */
export const sorry: string = [
  'The page could not start its calculations.',
  'It needs a current browser (Chrome, Edge, Firefox or Safari) with WebAssembly and workers allowed.',
  'Reload the page; if it stays, open it in another browser.',
].join(' ');
