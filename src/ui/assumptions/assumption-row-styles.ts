import { css } from 'lit';

export const assumptionRowStyles = css`
  :host {
    container-type: inline-size;
  }
  article {
    position: relative;
  }
  article.asked {
    border-color: var(--iom-weak-line);
    box-shadow: inset 4px 0 0 light-dark(#d79a2b, #c08a2f);
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1.35fr) minmax(13.5rem, 1.15fr) minmax(0, 1fr) 6.5rem 28px;
    gap: 4px 18px;
    align-items: center;
    padding: 9px 10px 9px 16px;
  }
  h3 {
    font-size: var(--iom-text-m);
    font-weight: 640;
    line-height: 1.3;
  }
  .member {
    display: block;
    font-weight: 450;
  }
  .what p,
  .source {
    font-size: var(--iom-text-s);
    color: var(--iom-soft);
    line-height: 1.35;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  .asked .source {
    -webkit-line-clamp: 1;
  }
  :host([open]) .what p,
  :host([open]) .source {
    display: block;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 6px;
    align-items: center;
    margin-bottom: 1px;
  }
  .changed,
  .confirmed {
    font-size: var(--iom-text-xs);
    font-weight: 620;
  }
  .confirmed {
    color: var(--iom-better);
    display: inline-flex;
    align-items: center;
    gap: 2px;
  }
  .ask {
    padding: 0 4px;
    margin-left: -4px;
    min-height: 24px;
    font-size: var(--iom-text-s);
  }
  .bar {
    position: relative;
    height: 12px;
    border-radius: 3px;
    background: var(--iom-sunk);
    print-color-adjust: exact;
  }
  .bar i {
    position: absolute;
    top: 1px;
    bottom: 1px;
    min-width: 2px;
    border-radius: 2px;
    background: var(--iom-accent);
  }
  .bar b {
    position: absolute;
    top: -2px;
    bottom: -2px;
    width: 2px;
    margin-left: -1px;
    background: var(--iom-ink);
  }
  .words {
    font-size: var(--iom-text-s);
    color: var(--iom-soft);
    margin-top: 2px;
    white-space: nowrap;
  }
  /* Paper has no head on every page: each row says what its numbers are. */
  .on-paper {
    display: none;
  }
  .words.none {
    color: var(--iom-faint);
    white-space: normal;
    font-size: var(--iom-text-xs);
  }
  .middle {
    font-size: var(--iom-text-xs);
    color: var(--iom-soft);
    text-align: center;
  }
  .more {
    width: 28px;
    height: 28px;
    padding: 0;
    display: grid;
    place-items: center;
  }
  @container (width < 44rem) {
    .row {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 8px 14px;
      padding-right: 12px;
    }
    .what {
      padding-right: 30px;
    }
    .what,
    .range {
      grid-column: 1 / -1;
    }
    .more {
      position: absolute;
      top: 6px;
      right: 6px;
    }
    .words {
      white-space: normal;
    }
  }
  @container (width < 22rem) {
    .row {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
    }
    .bar i {
      background: Highlight;
      forced-color-adjust: none;
    }
    .bar b {
      background: CanvasText;
    }
  }
  @media print {
    .on-paper {
      display: block;
      white-space: normal;
    }
    .what p,
    .source {
      display: block;
    }
    article {
      break-inside: avoid;
    }
  }
`;
