import { css } from 'lit';

export const howItWorksStyles = css`
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--iom-space-5);
    max-width: 80rem;
    margin: 0 auto;
    padding: var(--iom-space-4) var(--iom-space-4) calc(2 * var(--iom-space-5));
  }
  h2 {
    font-size: 1.125rem;
    font-weight: 660;
    scroll-margin-top: var(--iom-space-4);
  }
  .sub {
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
    margin-bottom: 6px;
    font-size: var(--iom-text-s);
    color: var(--iom-faint);
  }
  .tools button {
    min-height: 28px;
  }
  .edited {
    flex: none;
  }
  .rows {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  iom-equation-row {
    container-type: inline-size;
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
    nav {
      display: none;
    }
    .chosen {
      position: static;
      max-height: none;
    }
  }
`;
