import { css } from 'lit';

/** Of `<iom-lever-panel>`, a column of 288 pixels: a line for each source of money, the rest on demand. */
export const leverPanelStyles = css`
  :host {
    position: relative;
    display: grid;
    gap: var(--iom-space-3);
    min-height: 1px;
  }
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
  }
  .note {
    font-size: var(--iom-text-xs);
    line-height: 1.45;
  }
  section {
    display: grid;
    gap: 6px;
    break-inside: avoid;
  }
  h3 {
    display: flex;
    justify-content: space-between;
    gap: 8px;
    font-size: var(--iom-text-m);
    font-weight: 620;
  }
  h4 {
    margin: 10px 0 0;
    font-size: var(--iom-text-s);
    font-weight: 620;
  }
  .sum {
    font-weight: 400;
    color: var(--iom-soft);
    font-size: var(--iom-text-s);
    white-space: nowrap;
  }
  summary {
    display: grid;
    grid-template-columns: 1fr auto auto;
    align-items: center;
    gap: 2px 8px;
    padding: 8px 10px;
    cursor: pointer;
    list-style: none;
    border-radius: var(--iom-radius);
  }
  summary:hover .title {
    color: var(--iom-accent);
  }
  summary .icon {
    color: var(--iom-faint);
  }
  .title {
    font-weight: 560;
    line-height: 1.25;
  }
  .dot::before {
    margin: 0 4px 1px 6px;
  }
  .bar {
    grid-column: 1 / -1;
    height: 4px;
    margin-top: 3px;
    border-radius: 2px;
    background: var(--iom-line);
    overflow: hidden;
  }
  .bar i {
    display: block;
    height: 100%;
    background: var(--iom-accent);
  }
  .body,
  .plain {
    display: grid;
    gap: 2px;
    padding: 8px 10px 10px;
  }
  details .body {
    border-top: 1px solid var(--iom-line);
  }
  .line {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    font-size: var(--iom-text-s);
  }
  .line iom-amount {
    flex: none;
    width: 6.2rem;
  }
  @media (forced-colors: active) {
    .bar {
      border: 1px solid;
    }
    .bar i {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
