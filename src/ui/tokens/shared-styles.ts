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
  h4,
  p,
  dl,
  dd,
  ol,
  ul,
  figure,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
  }
  ol,
  ul {
    list-style: none;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    font-variant-numeric: inherit;
    color: inherit;
  }
  /* A button is bare until a recipe or its own place gives it looks; a field is a box. */
  button {
    padding: 0;
    border: 0;
    border-radius: var(--iom-radius-s);
    background: none;
    cursor: pointer;
  }
  :where(select, textarea, input:not([type='range'], [type='checkbox'], [type='radio'])) {
    min-width: 0;
    padding: 4px 8px;
    border: 1px solid var(--iom-edge);
    border-radius: var(--iom-radius-s);
    background: var(--iom-paper);
    color: var(--iom-ink);
  }
  :where(textarea) {
    display: block;
    width: 100%;
    margin-top: 2px;
    field-sizing: content;
    resize: vertical;
  }
  :where(textarea[aria-invalid='true']) {
    border-color: var(--iom-worse);
  }
  option,
  optgroup {
    background: var(--iom-paper);
    color: var(--iom-ink);
  }
  :where(input[type='checkbox']) {
    width: 18px;
    height: 18px;
    accent-color: var(--iom-accent);
  }
  :where(a) {
    color: var(--iom-accent);
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  fieldset {
    min-width: 0;
    border: 0;
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
