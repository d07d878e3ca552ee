import { css } from 'lit';

export const modelMapStyles = css`
  .scroll {
    overflow-x: auto;
    padding: 2px;
  }
  .map {
    position: relative;
    margin: 0 auto;
  }
  .band {
    position: absolute;
    left: 0;
    display: flex;
    align-items: start;
    justify-content: space-between;
    padding: 5px 12px;
    border: 1px solid var(--iom-line);
    border-radius: var(--iom-radius);
    background: var(--iom-paper);
  }
  h3 {
    font-size: var(--iom-text-s);
    font-weight: 640;
    line-height: 18px; /* ends above the heads of the arrows */
    color: var(--iom-soft);
  }
  .band h3,
  .band button {
    position: relative;
    z-index: 1; /* over the arrows that pass */
    background: color-mix(in srgb, var(--iom-paper) 80%, transparent);
  }
  .band button {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-height: 24px;
    padding: 0 8px;
    font-size: var(--iom-text-s);
  }
  svg:not(.icon) {
    position: absolute;
    inset: 0;
    overflow: visible;
    pointer-events: none;
  }
  .edge {
    fill: none;
    stroke-width: 1.25;
  }
  .edge.plain {
    stroke: var(--iom-edge);
    opacity: 0.55;
  }
  .edge.up {
    stroke: var(--iom-accent);
  }
  .edge.down {
    stroke: var(--iom-better);
    stroke-dasharray: 6 3;
  }
  .edge.near {
    stroke-width: 2.5;
  }
  .edge.memory {
    stroke-dasharray: 1.5 4;
    stroke-linecap: round;
  }
  marker .plain {
    fill: var(--iom-edge);
  }
  marker .up {
    fill: var(--iom-accent);
  }
  marker .down {
    fill: var(--iom-better);
  }
  .node {
    position: absolute;
    display: grid;
    place-content: center;
    padding: 3px 7px;
    border: 1px solid var(--iom-edge);
    background: var(--iom-paper);
    color: var(--iom-ink);
    font-size: var(--iom-text-xs);
    font-weight: 540;
    line-height: 1.22;
    text-align: center;
    text-wrap: balance;
    scroll-margin-block: 13rem 3rem;
  }
  .node.lever {
    border-radius: 999px;
    padding-inline: 14px;
  }
  .node:hover {
    background: var(--iom-sunk);
  }
  .node.up {
    border: 2px solid var(--iom-accent);
    background: var(--iom-accent-soft);
  }
  .node.down {
    border: 2px dashed var(--iom-better);
  }
  .node.chosen {
    border: 2px solid var(--iom-accent);
    background: var(--iom-accent);
    color: var(--iom-on-accent);
    font-weight: 640;
  }
  .node i {
    font-style: normal;
    font-size: 0.6875rem;
    font-weight: 620;
    color: var(--iom-weak-ink);
  }
  .node.chosen i {
    color: inherit;
  }
  @media (forced-colors: active) {
    .node.chosen {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .scroll {
      overflow: visible;
    }
    .map {
      zoom: 0.78;
    }
    .node {
      print-color-adjust: exact;
    }
  }
`;
