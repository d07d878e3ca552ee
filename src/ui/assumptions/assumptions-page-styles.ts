import { css } from 'lit';

export const assumptionsPageStyles = css`
  :host {
    container-type: inline-size;
  }
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--iom-space-3) var(--iom-space-4);
    max-width: 92rem;
    margin: 0 auto;
    padding: var(--iom-space-4) var(--iom-space-4) var(--iom-space-5);
  }
  @container (width >= 72rem) {
    .page {
      grid-template:
        auto 1fr / minmax(0, 1fr)
        18.5rem; /* a list shorter than the panel leaves its room below */
    }
    header,
    .list {
      grid-column: 1;
    }
    iom-confirm-panel {
      grid-column: 2;
      grid-row: 1 / span 2;
      align-self: start;
      position: sticky;
      top: var(--iom-space-4);
      max-height: calc(100dvh - 6rem);
      overflow: auto;
    }
  }
  h1 {
    font-size: var(--iom-text-headline);
    font-weight: 680;
    line-height: 1.2;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .sub {
    color: var(--iom-soft);
    margin-top: 4px;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
  }
  .search {
    flex: 1 1 11rem;
    max-width: 20rem;
  }
  .search input {
    width: 100%;
    height: 34px;
    padding: 0 12px;
    border-radius: 999px;
  }
  .choice {
    display: flex;
    flex-wrap: wrap;
    padding: 2px;
    gap: 2px;
    border-radius: 9px;
    background: light-dark(#e9ecee, #222b35);
  }
  .choice button {
    min-height: 30px;
    padding: 2px 10px;
    border: 1px solid transparent;
    border-radius: 7px;
    color: var(--iom-soft);
    font-size: var(--iom-text-s);
    font-weight: 560;
  }
  .choice button:hover {
    color: var(--iom-ink);
  }
  .choice button[aria-pressed='true'] {
    background: var(--iom-paper);
    border-color: var(--iom-line);
    color: var(--iom-ink);
    box-shadow: 0 1px 2px #0001;
  }
  .number {
    color: var(--iom-faint);
    font-weight: 500;
  }
  .columns,
  .legend {
    font-size: var(--iom-text-s);
    color: var(--iom-faint);
  }
  .columns {
    display: none;
    padding: 0 10px 4px 17px;
  }
  @container (width >= 46rem) {
    .columns {
      display: grid;
      grid-template-columns: minmax(0, 1.35fr) minmax(13.5rem, 1.15fr) minmax(0, 1fr) 6.5rem 28px;
      gap: 18px;
    }
    .columns span:nth-child(2) {
      text-align: center;
    }
    .columns span:nth-child(4) {
      grid-column: 4 / span 2;
      white-space: nowrap;
    }
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 16px;
    min-height: 24px;
    margin: 6px 0 2px;
    padding-left: 17px;
  }
  .legend i {
    display: inline-block;
    width: 22px;
    margin-right: 6px;
    vertical-align: middle;
  }
  .legend .own {
    height: 5px;
    border-radius: 3px;
    background: var(--iom-accent);
  }
  .legend .published {
    height: 12px;
    border-radius: 3px;
    background: light-dark(#cfe6d8, #274435);
    border-inline: 2px solid var(--iom-better);
  }
  .rows {
    display: grid;
    gap: 6px;
  }
  iom-assumption-row {
    content-visibility: auto;
    contain-intrinsic-size: auto 78px;
  }
  .wide {
    width: 100%;
    min-height: 36px;
    margin-top: 6px;
  }
  .group {
    margin-top: 6px;
  }
  .group h2 {
    font-size: var(--iom-text-m);
  }
  .group h2 button {
    display: flex;
    align-items: center;
    gap: 8px;
    width: 100%;
    min-height: 40px;
    padding: 4px 10px;
    border: 0;
    border-radius: var(--iom-radius-s);
    font-weight: 640;
    text-align: left;
  }
  .group h2 button:hover {
    background: light-dark(#e9ecee, #222b35);
  }
  .group h2 button > span {
    flex: none;
  }
  .group h2 .members {
    flex: 1 1 0;
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    color: var(--iom-faint);
    font-weight: 450;
    font-size: var(--iom-text-s);
  }
  .nothing {
    padding: 24px 16px;
    color: var(--iom-soft);
  }
  @media (forced-colors: active) {
    .choice button[aria-pressed='true'] {
      border: 2px solid Highlight;
    }
    .legend .own {
      background: Highlight;
      forced-color-adjust: none;
    }
    .legend .published {
      border: 2px dashed CanvasText;
    }
  }
  @media print {
    .tools,
    .wide,
    .columns,
    .legend button {
      display: none;
    }
    .page {
      padding: 0;
      max-width: none;
    }
    .own,
    .published {
      print-color-adjust: exact;
    }
    iom-assumption-row {
      content-visibility: visible;
    }
  }
`;
