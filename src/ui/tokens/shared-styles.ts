import { css } from 'lit';

/** What every element starts from: box sizes, focus rings, native controls in the page's own looks. */
export const sharedStyles = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host {
    display: block;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  h1,
  h2,
  h3,
  p,
  dl,
  dd,
  ol,
  ul,
  figure {
    margin: 0;
    padding: 0;
  }
  ol,
  ul {
    list-style: none;
  }
  button,
  input,
  select {
    font: inherit;
    font-variant-numeric: inherit;
    color: inherit;
  }
  /* On paper a field is what stands in it. */
  @media print {
    input:not([type='checkbox'], [type='radio'], [type='range']),
    select {
      appearance: none !important;
      border: 0 !important;
      background: none !important;
      padding: 0 !important;
    }
  }
  :focus-visible {
    outline: 2px solid var(--iom-accent);
    outline-offset: 2px;
  }
  .label {
    font-size: var(--iom-text-xs);
    font-weight: 620;
    letter-spacing: 0.04em;
    text-transform: uppercase;
    color: var(--iom-faint);
  }
  .card {
    background: var(--iom-paper);
    border: 1px solid var(--iom-line);
    border-radius: var(--iom-radius);
  }
  .icon {
    flex: none;
    width: 1.15em;
    height: 1.15em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-height: 34px;
    padding: 4px 14px;
    border: 1px solid var(--iom-edge);
    border-radius: var(--iom-radius-s);
    background: var(--iom-paper);
    font-weight: 600;
    cursor: pointer;
  }
  .button:hover {
    background: var(--iom-sunk);
  }
  .button.main {
    border-color: var(--iom-accent);
    background: var(--iom-accent);
    color: var(--iom-on-accent);
  }
  .quiet {
    border: 0;
    background: none;
    padding: var(--iom-space-1) var(--iom-space-2);
    border-radius: var(--iom-radius-s);
    color: var(--iom-accent);
    cursor: pointer;
    font-weight: 560;
  }
  .quiet:hover:not(:disabled) {
    background: var(--iom-accent-soft);
  }
  .quiet:disabled {
    color: var(--iom-faint);
    cursor: default;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
