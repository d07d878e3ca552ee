import { css } from 'lit';

/** A page that is a long list in groups, with a search above it: assumptions, equations. */
export const listPageStyles = css`
  :host {
    container-type: inline-size;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
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
    font-size: var(--iom-text-m);
  }
  .group {
    margin-top: 6px;
  }
  .group > :is(h2, h3) {
    font-size: var(--iom-text-m);
  }
  .group > :is(h2, h3) button {
    display: flex;
    align-items: center;
    gap: 8px;
    width: 100%;
    min-height: 40px;
    padding: 4px 10px;
    font-weight: 640;
    text-align: left;
  }
  .group > :is(h2, h3) button:hover {
    background: light-dark(#e9ecee, #222b35);
  }
  .number {
    color: var(--iom-faint);
    font-weight: 500;
  }
  .group .members {
    flex: 1 1 0;
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    color: var(--iom-faint);
    font-size: var(--iom-text-s);
    font-weight: 450;
  }
  .nothing {
    padding: 24px 16px;
    color: var(--iom-soft);
  }
  @media print {
    .page {
      max-width: none;
      padding: 0;
    }
  }
`;
