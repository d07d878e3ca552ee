import { css } from 'lit';

export const assumptionsPageStyles = css`
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
  .sub {
    margin-top: 4px;
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
  .group h2 button > span {
    flex: none;
  }
  @media (forced-colors: active) {
    .legend .own {
      background: Highlight;
      forced-color-adjust: none;
    }
    .legend .published {
      border: 2px dashed CanvasText;
    }
  }
  @media print {
    .columns {
      display: none;
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
