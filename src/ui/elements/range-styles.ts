import { css } from 'lit';

/** How a range control looks: one's own range blue, what has been published pale green behind it with its ends marked. */
export const rangeStyles = css`
  .track {
    position: relative;
    height: 24px;
    margin: 0 27px;
    cursor: pointer;
    touch-action: pan-y;
    --published: light-dark(#cfe6d8, #274435);
    --published-edge: var(--iom-better);
  }
  .track i {
    position: absolute;
    border-radius: 3px;
  }
  .rail {
    inset: 10px -9px;
    background: light-dark(#dfe4e8, #36424e);
  }
  .published {
    top: 4px;
    bottom: 4px;
    left: var(--from);
    right: calc(100% - var(--to));
    min-width: 3px;
    background: var(--published);
    border-inline: 2px solid var(--published-edge);
  }
  .own {
    top: 9.5px;
    height: 5px;
    left: var(--from);
    right: calc(100% - var(--to));
    background: var(--iom-accent);
  }
  /* From handle to handle, where they stand further apart than the range is wide. */
  .reach {
    top: 11px;
    height: 2px;
    left: min(var(--from), var(--middle) - var(--room));
    right: calc(100% - max(var(--to), var(--middle) + var(--room)));
    background: var(--iom-accent);
  }
  .middle {
    top: 5px;
    height: 14px;
    width: 2px;
    margin-left: -1px;
    left: var(--at);
    background: var(--iom-accent);
  }
  .handle {
    position: absolute;
    top: 0;
    left: var(--at);
    width: 24px;
    height: 24px;
    margin-left: -12px;
    border-radius: 50%;
    display: grid;
    place-items: center;
    cursor: grab;
  }
  .handle:active {
    cursor: grabbing;
  }
  .handle::before {
    content: '';
    width: 16px;
    height: 16px;
    border-radius: 50%;
    border: 2px solid var(--iom-accent);
    background: var(--iom-paper);
    box-shadow: 0 1px 3px #0003;
  }
  /* Where it is most likely: a bar, so that it is not taken for an end. */
  .handle.likely {
    border-radius: 4px;
  }
  .handle.likely::before {
    width: 7px;
    height: 18px;
    border-radius: 3px;
    background: var(--iom-accent);
    border-color: var(--iom-paper);
    border-width: 1px;
  }
  /* Handles that would lie on one another stand side by side, each with its own room; the band says where they are. */
  .handle.low {
    left: min(var(--at), var(--middle) - var(--room));
  }
  .handle.high {
    left: max(var(--at), var(--middle) + var(--room));
  }
  .track.three {
    --room: 24px;
  }
  .track.two {
    --room: 12px;
  }
  .handle:hover::before {
    background: var(--iom-accent-soft);
  }
  .handle.likely:hover::before {
    background: var(--iom-ink);
  }
  .handle:focus-visible {
    outline-offset: -1px;
    z-index: 3;
  }
  .fields {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: center;
    gap: 2px 4px;
    color: var(--iom-soft);
    font-size: var(--iom-text-s);
  }
  label {
    display: inline-flex;
    align-items: baseline;
    min-height: 24px;
  }
  label span.name {
    color: var(--iom-faint);
    font-size: var(--iom-text-xs);
    margin-right: 4px;
  }
  .fields input {
    width: var(--digits);
    min-width: 24px;
    height: 24px;
    padding: 0 3px;
    border: 0;
    border-bottom: 1px dotted var(--iom-edge);
    border-radius: 3px 3px 0 0;
    background: none;
    text-align: center;
  }
  .fields input.strong {
    font-weight: 680;
  }
  .fields input:hover {
    background: var(--iom-sunk);
  }
  .fields input:focus {
    outline: 2px solid var(--iom-accent);
    outline-offset: 0;
    border-radius: 3px;
    background: var(--iom-paper);
  }
  .fields input[aria-invalid='true'] {
    border-bottom: 2px solid var(--iom-worse);
  }
  .unit {
    white-space: nowrap;
  }
  .complaint {
    text-align: center;
    margin-top: 2px;
  }
  /* In a list with a head the names stand there; beside the field only where the head has no room. */
  @media not print {
    @container (width >= 44rem) {
      :host([names='head']) .name {
        display: none;
      }
    }
  }
  @media print {
    .fields input {
      border: 0;
    }
    .track {
      print-color-adjust: exact;
    }
    .handle::before {
      box-shadow: none;
    }
  }
  @media (forced-colors: active) {
    .rail {
      border: 1px solid CanvasText;
    }
    .own,
    .reach,
    .middle {
      background: Highlight;
      forced-color-adjust: none;
    }
    .published {
      background: none;
      border: 2px dashed CanvasText;
    }
    .handle::before {
      border-color: CanvasText;
      background: Canvas;
      forced-color-adjust: none;
    }
    .handle.likely::before {
      background: CanvasText;
    }
  }
`;
