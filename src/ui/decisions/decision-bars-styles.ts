import { css } from 'lit';

/** Rows of bars in the option's colour, pale enough for their names to be read on them. */
export const decisionBarsStyles = css`
  :host {
    --bar: var(--option-colour, var(--iom-accent));
    min-width: 0;
  }
  ul {
    max-height: var(--iom-bars-height, 82px);
    overflow: hidden auto;
    scrollbar-width: thin;
  }
  /* On a phone the levers come after the chart: its bars take two rows at most. */
  @media (max-width: 860px) {
    ul {
      max-height: var(--iom-bars-height, 54px);
    }
  }
  li {
    position: relative;
    height: 26px;
    overflow: hidden;
  }
  .bar {
    position: absolute;
    inset-block: 3px;
    background: color-mix(in oklab, var(--bar) 30%, var(--iom-paper));
    pointer-events: none;
  }
  .off .bar {
    background: repeating-linear-gradient(
      -45deg,
      color-mix(in oklab, var(--iom-edge) 45%, var(--iom-paper)) 0 2px,
      var(--iom-paper) 2px 7px
    );
  }
  .name {
    position: absolute;
    inset-block: 0;
    line-height: 26px;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
    font-size: var(--iom-text-s);
    color: var(--iom-ink);
    pointer-events: none;
  }
  .name.before {
    text-align: right;
  }
  .off .name {
    color: var(--iom-soft);
  }
  .grip {
    position: absolute;
    inset-block: 1px;
    cursor: grab;
    touch-action: pan-y;
    border-radius: 4px;
    user-select: none;
  }
  .grip:active {
    cursor: grabbing;
  }
  .grip:focus-visible {
    outline-offset: -2px;
  }
  .from,
  .until {
    cursor: ew-resize;
  }
  .from::after,
  .until::after {
    content: '';
    position: absolute;
    inset-block: 3px;
    width: 4px;
    border-radius: 2px;
    background: var(--bar);
  }
  .off .from::after,
  .off .until::after {
    background: var(--iom-edge);
  }
  .from::after {
    left: 18px;
  }
  .until::after {
    left: 2px;
  }
  .from:hover::after,
  .until:hover::after,
  .grip:focus-visible::after {
    width: 6px;
  }
  @media (forced-colors: active) {
    .bar {
      forced-color-adjust: none;
      background: GrayText;
      opacity: 0.45;
    }
    .from::after,
    .until::after {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
  @media print {
    ul {
      max-height: none;
    }
    .bar {
      print-color-adjust: exact;
    }
  }
`;
