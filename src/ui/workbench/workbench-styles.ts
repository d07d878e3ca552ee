import { css } from 'lit';

/** The one screen at 1280 by 720 and above, one column on a phone, and the printed page. */
export const workbenchStyles = css`
  :host {
    height: 100%;
    min-height: 0;
  }
  .columns {
    height: 100%;
    min-height: 0;
    display: grid;
    grid-template-columns: minmax(300px, 25vw) minmax(0, 1fr) minmax(224px, 19vw);
  }
  .left,
  .right {
    background: var(--iom-paper);
    padding: 12px 16px 16px;
    position: relative; /* nothing in it reaches past its end */
    overflow-y: auto;
    scrollbar-width: thin;
    scrollbar-color: var(--iom-line) transparent;
  }
  .left {
    border-right: 1px solid var(--iom-line);
    --iom-lever-colour: var(--option-colour);
  }
  .right {
    border-left: 1px solid var(--iom-line);
  }
  .tabs {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 2px;
    padding: 2px;
    margin: 14px 0 10px;
    border-radius: 8px;
    background: var(--iom-sunk);
  }
  .tabs button {
    border: 0;
    border-radius: 6px;
    padding: 5px 8px;
    color: var(--iom-soft);
    font-weight: 560;
  }
  .tabs button[aria-selected='true'] {
    background: var(--iom-paper);
    color: var(--iom-ink);
    box-shadow: 0 1px 2px #0002;
  }
  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 9px;
  }
  .add {
    display: flex;
    justify-content: center;
    align-items: center;
    gap: 6px;
    width: 100%;
    margin-top: 9px;
    padding: 8px;
    border: 1px dashed var(--iom-edge);
    border-radius: 8px;
    color: var(--iom-accent);
    font-weight: 600;
  }
  .add:hover {
    background: var(--iom-accent-soft);
    border-style: solid;
  }
  .invitation {
    margin-top: 8px;
    text-align: center;
    color: var(--iom-soft);
  }
  .invitation button {
    min-height: 28px;
  }
  .left section {
    margin-top: 14px;
    --iom-lever-colour: var(--iom-soft);
  }
  .left section p {
    margin: 1px 0 6px;
    font-size: var(--iom-text-s);
    color: var(--iom-soft);
  }
  .empty {
    color: var(--iom-soft);
    padding: 4px 2px;
  }
  main {
    min-height: 0;
    min-width: 0;
    padding: 12px 18px 14px;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto auto minmax(0, 1fr);
    gap: 8px;
    overflow-y: auto;
  }
  .look {
    display: flex;
    gap: 2px 18px;
    flex-wrap: wrap;
  }
  .look button {
    min-height: 28px;
    padding: 2px 0;
    border-bottom: 2px solid transparent;
    color: var(--iom-soft);
    font-weight: 560;
  }
  .look button:hover {
    color: var(--iom-ink);
  }
  .look button[aria-selected='true'] {
    color: var(--iom-accent);
    border-color: var(--iom-accent);
  }
  .stage {
    min-height: 0;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    /* In a low window the cards scroll inside, and the chart keeps the room for every line's name. */
    grid-template-rows: minmax(250px, 1fr) fit-content(32%);
    gap: 10px;
  }
  .tall {
    grid-row: 1 / -1;
    min-height: 0;
    overflow-y: auto;
  }
  .support {
    margin-top: 4px;
    font-size: var(--iom-text-m);
    text-wrap: pretty;
  }
  .illustration {
    color: var(--iom-weak-ink);
    font-weight: 600;
  }
  .trouble {
    margin-top: 6px;
    padding: 6px 10px;
    border-radius: var(--iom-radius-s);
    background: var(--iom-weak-ground);
    border: 1px solid var(--iom-weak-line);
    color: var(--iom-weak-ink);
    font-size: inherit;
  }
  .two {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1.12fr);
    gap: 12px;
    min-height: 0;
  }
  .two .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto minmax(0, 1fr);
    padding: 9px 12px 10px;
    min-height: 0;
    min-width: 0;
  }
  .two h2 {
    margin-bottom: 5px;
  }
  .weak {
    margin-top: 12px;
    padding: 9px 12px;
    border: 1px solid var(--iom-weak-line);
    border-left-width: 4px;
    border-radius: var(--iom-radius-s);
    background: var(--iom-weak-ground);
    line-height: 1.4;
  }
  .weak b {
    color: var(--iom-weak-ink);
  }
  .weak button {
    min-height: 24px;
    padding: 0;
    border: 0;
    color: var(--iom-accent);
    font-weight: 620;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .notes {
    margin-top: 10px;
    font-size: var(--iom-text-s);
    color: var(--iom-weak-ink);
  }
  .notes summary {
    min-height: 24px;
    font-weight: 620;
    cursor: pointer;
  }
  .notes ul {
    display: grid;
    gap: 6px;
    margin-top: 6px;
  }
  @media print {
    .notes::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
  .made {
    margin-top: 12px;
    font-size: var(--iom-text-xs);
    line-height: 1.35;
    color: var(--iom-soft);
  }
  .notes li {
    padding: 7px 10px;
    background: var(--iom-weak-ground);
    border: 1px solid var(--iom-weak-line);
    border-radius: var(--iom-radius-s);
  }
  @media (max-width: 1099px) and (min-width: 861px) {
    .columns {
      grid-template-columns: 300px minmax(0, 1fr);
      overflow-y: auto;
    }
    .right {
      grid-column: 1 / -1;
      border: 0;
      border-top: 1px solid var(--iom-line);
    }
  }
  @media (max-width: 860px) {
    :host,
    .columns {
      height: auto;
    }
    .columns {
      display: flex;
      flex-direction: column;
    }
    main {
      order: -1;
      display: contents;
    }
    .stage {
      display: contents;
    }
    .says,
    .look,
    .chart,
    .tall,
    .two {
      margin-inline: 14px;
    }
    .look {
      order: -4;
      gap: 2px 14px;
    }
    .look button {
      font-size: var(--iom-text-s);
    }
    .tall {
      order: -3;
      margin-block: 8px 12px;
    }
    .says {
      order: -4;
      margin-block: 14px 10px;
    }
    .chart {
      order: -3;
      margin-bottom: 12px;
    }
    .left {
      order: -2;
      border: 0;
      border-block: 1px solid var(--iom-line);
      overflow: visible;
    }
    .two {
      grid-template-columns: minmax(0, 1fr);
      margin-block: 12px;
    }
    .right {
      border: 0;
      border-top: 1px solid var(--iom-line);
      overflow: visible;
    }
  }
  @media print {
    :host {
      height: auto;
    }
    .columns {
      display: flex;
      flex-direction: column;
      height: auto;
    }
    .left,
    .right,
    main {
      overflow: visible;
      padding: 6px 0;
      border: 0;
    }
    main,
    .stage {
      display: block;
      order: -1;
    }
    .chart {
      height: 260px;
      margin-block: 8px;
    }
    .two {
      break-inside: avoid;
    }
    .tabs,
    .look,
    .weak button,
    .invitation,
    .add {
      display: none;
    }
    .cards {
      grid-template-columns: 1fr 1fr;
      margin-top: 8px;
    }
  }
`;
