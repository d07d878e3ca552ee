import { css } from 'lit';

/** A card of one decision; its colour comes from the option, as `--iom-lever-colour`. */
export const decisionCardStyles = css`
  article {
    padding: 9px 12px 11px;
  }
  article.off {
    --iom-lever-colour: var(--iom-edge);
    background: var(--iom-ground);
    border-style: dashed;
  }
  article.off .sentence {
    min-height: 0;
    background: none;
    padding-inline: 0;
  }
  .head {
    display: flex;
    align-items: flex-start;
    gap: 8px;
  }
  .number {
    flex: none;
    display: grid;
    place-items: center;
    width: 20px;
    height: 20px;
    margin-top: 2px;
    border-radius: 50%;
    background: var(--iom-lever-colour, var(--iom-accent));
    color: var(--iom-paper);
    font-size: var(--iom-text-xs);
    font-weight: 680;
  }
  .name {
    flex: 1;
    resize: none;
    overflow: hidden;
    border: 1px solid transparent;
    background: none;
    padding: 1px 4px;
    margin-left: -4px;
    color: inherit;
    font-weight: 620;
    line-height: 1.25;
  }
  .name:hover {
    border-color: var(--iom-line);
  }
  .switch {
    appearance: none;
    flex: none;
    position: relative;
    width: 38px;
    height: 24px;
    margin: 0;
    border: 1px solid var(--iom-edge);
    border-radius: 12px;
    background: var(--iom-paper);
    cursor: pointer;
  }
  .switch::after {
    content: '';
    position: absolute;
    inset: 4px auto 4px 4px;
    width: 14px;
    border-radius: 50%;
    background: var(--iom-edge);
  }
  .switch:checked {
    border-color: var(--iom-lever-colour, var(--iom-accent));
    background: var(--iom-lever-colour, var(--iom-accent));
  }
  .switch:checked::after {
    inset: 4px 4px 4px auto;
    background: var(--iom-paper);
  }
  @media (forced-colors: active) {
    .switch {
      appearance: auto;
    }
  }
  .lever {
    font-size: var(--iom-text-s);
    color: var(--iom-soft);
    margin: 1px 0 3px;
  }
  .when {
    font-size: var(--iom-text-s);
    color: var(--iom-soft);
    line-height: 1.6;
    margin-top: 2px;
  }
  .ramp {
    white-space: nowrap;
  }
  .wide {
    display: flex;
    align-items: baseline;
    gap: 5px;
  }
  .months,
  .to {
    border: 0;
    border-bottom: 1px dotted var(--iom-edge);
    background: none;
    min-height: 24px;
    padding: 1px 0;
  }
  .months {
    width: 2.4em;
    text-align: center;
  }
  .to {
    flex: 1;
    text-overflow: ellipsis;
  }
  [aria-invalid='true'] {
    border-color: var(--iom-worse) !important;
    border-bottom-style: solid;
  }
  .complaint {
    line-height: 1.35;
  }
  .ways {
    display: inline-flex;
    vertical-align: -6px;
    border: 1px solid var(--iom-line);
    border-radius: var(--iom-radius-s);
  }
  .ways button,
  .tools button,
  .bin {
    flex: none;
    display: grid;
    place-items: center;
    min-width: 24px;
    height: 24px;
    color: var(--iom-faint);
  }
  .ways button {
    width: 30px;
  }
  .ways svg {
    width: 20px;
    height: 14px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.8;
  }
  .ways [aria-pressed='true'] {
    background: var(--iom-accent-soft);
    color: var(--iom-lever-colour, var(--iom-accent));
  }
  .tools {
    display: flex;
    flex: none;
    gap: 0;
    margin-left: auto;
  }
  .tools button:hover {
    background: var(--iom-sunk);
    color: var(--iom-accent);
  }
  .tools [aria-disabled='true'] {
    color: var(--iom-line);
    cursor: default;
  }
  .about {
    display: flex;
    align-items: flex-start;
    gap: 4px;
  }
  .sentence {
    font-variant-numeric: normal;
    /* As tall as most are, so that nothing below jumps while a lever moves and it is worked out again. */
    min-height: calc(3lh + 12px);
    margin-top: 7px;
    padding: 6px 9px;
    border-radius: var(--iom-radius-s);
    background: var(--iom-sunk);
    line-height: 1.35;
  }
  .bin:hover {
    background: var(--iom-sunk);
    color: var(--iom-worse);
  }
  @media print {
    .bin,
    .switch {
      display: none;
    }
    article {
      break-inside: avoid;
    }
  }
`;
