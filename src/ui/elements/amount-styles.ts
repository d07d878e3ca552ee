import { css } from 'lit';

/** Of `<iom-amount>`: slider and field are 24 pixels high or more, and a field is as wide as what it holds. */
export const amountStyles = css`
  :host {
    position: relative;
  }
  .row {
    display: flex;
    align-items: center;
    gap: var(--iom-space-3);
  }
  input[type='range'] {
    flex: 1;
    min-width: 0;
    height: 24px;
    margin: 0;
    appearance: none;
    background: none;
    cursor: pointer;
    touch-action: pan-y;
    --fill: linear-gradient(
      90deg,
      var(--iom-lever-colour, var(--iom-accent)) var(--share),
      light-dark(#cfd6dc, #3c4854) var(--share)
    );
  }
  input[type='range']:disabled {
    cursor: default;
    --iom-lever-colour: var(--iom-edge);
  }
  input[type='range']::-webkit-slider-runnable-track {
    height: 5px;
    border-radius: 3px;
    background: var(--fill);
  }
  input[type='range']::-moz-range-track {
    height: 5px;
    border-radius: 3px;
    background: var(--fill);
  }
  input[type='range']::-webkit-slider-thumb {
    appearance: none;
    width: 18px;
    height: 18px;
    margin-top: -6.5px;
    border-radius: 50%;
    border: 2px solid var(--iom-lever-colour, var(--iom-accent));
    background: var(--iom-paper);
    box-shadow: 0 1px 3px #0003;
  }
  input[type='range']::-moz-range-thumb {
    width: 14px;
    height: 14px;
    border-radius: 50%;
    border: 2px solid var(--iom-lever-colour, var(--iom-accent));
    background: var(--iom-paper);
  }
  .field {
    display: flex;
    align-items: center;
    width: var(--iom-amount-width, 6.25rem);
    padding: 0 7px;
    border: 1px solid var(--iom-edge);
    border-radius: var(--iom-radius-s);
    background: var(--iom-paper);
  }
  .field.percent {
    width: var(--iom-amount-width, 4.5rem);
  }
  .field.worded {
    width: var(--iom-amount-width, 10.5rem);
  }
  :host([field-only]) .field {
    width: var(--iom-amount-width, 100%);
    padding: 0 5px;
  }
  .field:focus-within {
    outline: 2px solid var(--iom-accent);
    outline-offset: 1px;
  }
  .field.wrong {
    border-color: var(--iom-worse);
    box-shadow: inset 0 0 0 1px var(--iom-worse);
  }
  .field:has(:disabled) {
    border-color: var(--iom-line);
    background: var(--iom-sunk);
  }
  .field input {
    flex: 1;
    min-width: 0;
    width: 100%;
    height: 26px;
    border: 0;
    padding: 0;
    outline: none;
    background: none;
    text-align: right;
  }
  .field input:disabled {
    color: var(--iom-soft);
  }
  .unit {
    color: var(--iom-faint);
    white-space: nowrap;
    font-size: var(--iom-text-s);
  }
  .unit.after {
    padding-left: 3px;
  }
  .complaint {
    margin-top: 2px;
  }
  /* A cell is too narrow for a sentence: it hangs below it, over what follows. */
  :host([field-only]) .complaint {
    position: absolute;
    z-index: 2;
    right: 0;
    top: calc(100% + 3px);
    width: max-content;
    max-width: min(15rem, 80vw);
    padding: 4px 8px;
    border: 1px solid var(--iom-worse);
    border-radius: var(--iom-radius-s);
    background: var(--iom-paper);
    box-shadow: var(--iom-shadow);
    text-align: left;
    white-space: normal;
  }
  @media print {
    input[type='range'] {
      display: none;
    }
    .field {
      border-color: transparent;
      background: none;
    }
  }
  @media (forced-colors: active) {
    input[type='range'] {
      appearance: auto;
    }
  }
`;
