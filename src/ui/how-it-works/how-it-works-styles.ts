import { css } from 'lit';

export const howItWorksStyles = css`
  :host {
    container-type: inline-size;
  }
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--iom-space-5);
    max-width: 80rem;
    margin: 0 auto;
    padding: var(--iom-space-4) var(--iom-space-4) calc(2 * var(--iom-space-5));
  }
  h1 {
    font-size: var(--iom-text-headline);
    font-weight: 680;
    line-height: 1.2;
    letter-spacing: -0.01em;
  }
  h2 {
    font-size: 1.125rem;
    font-weight: 660;
    scroll-margin-top: var(--iom-space-4);
  }
  .sub {
    color: var(--iom-soft);
    max-width: 120ch;
    margin: 2px 0 10px;
  }
  .account {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr));
    gap: 10px 32px;
    font-size: var(--iom-text-l);
    line-height: 1.5;
  }
  .account p {
    max-width: 68ch;
  }
  nav {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    margin: 10px -8px 0;
  }
  nav button {
    min-height: 28px;
  }
  .padded {
    padding: 12px 16px;
  }
  .key {
    white-space: nowrap;
    font-weight: 600;
  }
  .key.up {
    color: var(--iom-accent);
  }
  .key.down {
    color: var(--iom-better);
  }
  .chosen {
    position: sticky;
    top: 0;
    z-index: 2;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px 24px;
    margin-bottom: 10px;
    padding: 10px 16px;
    box-shadow: var(--iom-shadow);
  }
  .chosen h3 {
    font-size: var(--iom-text-l);
    font-weight: 640;
  }
  .what p {
    font-size: var(--iom-text-s);
    color: var(--iom-soft);
  }
  .what button {
    margin: 2px -8px -4px;
    min-height: 28px;
    font-size: var(--iom-text-s);
  }
  .chosen .label {
    margin-bottom: 3px;
  }
  .wide-only {
    display: none;
  }
  iom-model-map {
    display: none;
  }
  @container (width >= 44rem) {
    .wide-only,
    iom-model-map {
      display: block;
    }
    .narrow-only {
      display: none;
    }
    .chosen {
      grid-template-columns: minmax(15rem, 1.1fr) repeat(auto-fit, minmax(0, 1fr));
      grid-auto-flow: column;
      grid-template-columns: minmax(15rem, 1fr);
      grid-auto-columns: minmax(0, 1fr);
      max-height: 12.5rem;
      overflow: auto;
    }
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
    margin-bottom: 6px;
    font-size: var(--iom-text-s);
    color: var(--iom-faint);
  }
  .tools button {
    min-height: 28px;
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
    margin-top: 4px;
  }
  .group > h3 {
    font-size: var(--iom-text-m);
  }
  .group > h3 button {
    display: flex;
    align-items: center;
    gap: 8px;
    width: 100%;
    min-height: 40px;
    padding: 4px 10px;
    font-weight: 640;
    text-align: left;
  }
  .group > h3 button:hover {
    background: var(--iom-sunk);
  }
  .group .number {
    color: var(--iom-faint);
    font-weight: 500;
  }
  .edited {
    flex: none;
    padding: 0 7px;
    border: 1px solid var(--iom-weak-line);
    border-radius: 999px;
    background: var(--iom-weak-ground);
    color: var(--iom-weak-ink);
    font-size: var(--iom-text-xs);
    font-weight: 620;
  }
  .group .members {
    flex: 1 1 0;
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    color: var(--iom-faint);
    font-weight: 450;
    font-size: var(--iom-text-s);
  }
  .rows {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  iom-equation-row {
    container-type: inline-size;
  }
  .nothing {
    padding: 24px 16px;
    color: var(--iom-soft);
  }
  .left-out {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr));
    gap: 12px 32px;
  }
  .left-out dt {
    font-weight: 640;
  }
  .left-out dd {
    color: var(--iom-soft);
  }
  @media (height < 620px) {
    .chosen {
      position: static;
    }
  }
  @media print {
    .page {
      max-width: none;
      padding: 0;
    }
    nav,
    .tools,
    .what button {
      display: none;
    }
    .chosen {
      position: static;
      max-height: none;
    }
  }
`;
