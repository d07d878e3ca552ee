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
  }
  /* A button is bare until a recipe or its own place gives it looks; a field is a box. */
  button {
    padding: 0;
    border: 0;
    border-radius: var(--iom-radius-s);
    background: none;
    color: inherit;
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
  h1,
  .support {
    font-variant-numeric: normal;
  }
  h1 {
    font-size: var(--iom-text-headline);
    font-weight: 680;
    line-height: 1.2;
    letter-spacing: -0.014em;
    text-wrap: balance;
  }
  summary {
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  details[open] > summary > .icon {
    transform: rotate(180deg);
  }
  .soft,
  .lead,
  .sub,
  .support,
  .hint,
  .note {
    color: var(--iom-soft);
  }
  .hint,
  .note,
  .complaint,
  .trouble,
  p.wrong {
    font-size: var(--iom-text-s);
  }
  .complaint,
  .trouble,
  p.wrong {
    color: var(--iom-worse);
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
  .button:disabled {
    border-color: var(--iom-line);
    background: var(--iom-paper);
    color: var(--iom-faint);
    cursor: default;
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
  /* Looks like the text it stands in. */
  .link {
    min-height: 24px;
    padding: 0 2px;
    color: var(--iom-accent);
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
  }
  .link:hover {
    text-decoration-style: solid;
  }
  /* A button that is a sign alone. */
  .sign {
    flex: none;
    display: inline-grid;
    place-items: center;
    width: 26px;
    height: 26px;
    color: var(--iom-faint);
  }
  .sign:hover {
    background: var(--iom-sunk);
    color: var(--iom-accent);
  }
  /* One of a few, side by side: buttons of which one is pressed. */
  .choice {
    flex: 0 1 auto;
    display: flex;
    flex-wrap: wrap;
    gap: 2px;
    padding: 2px;
    border-radius: 8px;
    background: light-dark(#e9ecee, #222b35);
  }
  .choice button {
    min-height: 28px;
    padding: 0 10px;
    border: 1px solid transparent;
    font-size: var(--iom-text-s);
    font-weight: 560;
    color: var(--iom-soft);
  }
  .choice button:hover {
    color: var(--iom-ink);
  }
  .choice button[aria-pressed='true'] {
    border-color: var(--iom-line);
    background: var(--iom-paper);
    color: var(--iom-ink);
  }
  /* Differs from the saved file: a dot, and words where there is room. */
  .changed,
  .dot {
    font-size: var(--iom-text-xs);
    font-weight: 560;
    color: var(--iom-accent);
    white-space: nowrap;
  }
  .changed::before,
  .dot::before {
    content: '';
    display: inline-block;
    width: 6px;
    height: 6px;
    margin-right: 4px;
    border-radius: 50%;
    background: currentcolor;
    vertical-align: 1px;
  }
  .edited {
    padding: 0 7px;
    border: 1px solid var(--iom-weak-line);
    border-radius: 999px;
    background: var(--iom-weak-ground);
    color: var(--iom-weak-ink);
    font-size: var(--iom-text-xs);
    font-weight: 620;
  }
  /* Colours of the system's own choosing leave no grounds: what is chosen has a frame. */
  @media (forced-colors: active) {
    [aria-pressed='true'],
    [aria-selected='true'],
    [aria-current] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .button.main {
      border: 2px solid Highlight;
    }
  }
  /* Nothing can be pressed on paper. */
  @media print {
    .quiet,
    .link,
    .sign,
    .tools,
    .choice,
    .ways,
    .add {
      display: none !important;
    }
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
