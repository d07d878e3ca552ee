import { css } from 'lit';

export const startStyles = css`
  :host {
    height: 100%;
    overflow-y: auto;
    background: var(--iom-ground);
  }
  main {
    max-width: 76rem;
    margin: 0 auto;
    padding: 26px 24px 32px;
  }
  .top {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 18px 40px;
    align-items: center;
    margin-bottom: 20px;
  }
  h1 {
    font-size: clamp(1.6rem, 1rem + 1.6vw, 2.3rem);
    line-height: 1.15;
    font-weight: 700;
    letter-spacing: -0.018em;
  }
  .lead {
    margin-top: 10px;
    max-width: 62ch;
    font-size: var(--iom-text-l);
    line-height: 1.5;
  }
  .ways {
    display: grid;
    gap: 8px;
    min-width: 15rem;
  }
  .way {
    display: flex;
    align-items: center;
    gap: 9px;
    min-height: 40px;
    padding: 8px 14px;
    border: 1px solid var(--iom-edge);
    border-radius: 8px;
    background: var(--iom-paper);
    font-weight: 600;
    text-align: left;
  }
  .way:hover {
    border-color: var(--iom-accent);
    background: var(--iom-accent-soft);
  }
  .way.main {
    background: var(--iom-accent);
    border-color: var(--iom-accent);
    color: var(--iom-on-accent);
  }
  h2 {
    font-size: var(--iom-text-l);
    font-weight: 660;
    margin: 20px 0 10px;
  }
  h2 small {
    font-size: var(--iom-text-s);
    font-weight: 400;
    color: var(--iom-soft);
    margin-left: 8px;
  }
  .areas {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13.4rem), 1fr));
    gap: 12px;
  }
  .area {
    display: grid;
    grid-template-rows: auto auto 1fr;
    gap: 4px;
    width: 100%;
    height: 100%;
    padding: 14px 16px 16px;
    border: 1px solid var(--iom-line);
    border-radius: var(--iom-radius);
    background: var(--iom-paper);
    text-align: left;
  }
  .area:hover {
    border-color: var(--iom-accent);
    box-shadow: var(--iom-shadow);
  }
  .area b {
    font-size: var(--iom-text-l);
    font-weight: 660;
  }
  .area .question {
    font-weight: 560;
    color: var(--iom-accent);
    text-wrap: balance;
  }
  .area .summary {
    font-size: var(--iom-text-s);
    line-height: 1.45;
    color: var(--iom-soft);
  }
  .kept {
    display: grid;
    gap: 8px;
  }
  .kept li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 8px;
    align-items: center;
  }
  .kept .way {
    flex-wrap: wrap;
    gap: 2px 14px;
    font-weight: 560;
  }
  .kept .way span {
    overflow-wrap: anywhere;
  }
  .kept .way small {
    font-size: var(--iom-text-s);
    font-weight: 400;
    color: var(--iom-soft);
  }
  .asked {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 10px;
    min-height: 40px;
  }
  .asked p {
    flex: 1 1 16rem;
    overflow-wrap: anywhere;
  }
  .asked .way {
    min-height: 34px;
    padding: 4px 12px;
  }
  .bin {
    display: grid;
    place-items: center;
    width: 36px;
    height: 36px;
    color: var(--iom-soft);
  }
  .bin:hover {
    background: var(--iom-sunk);
    color: var(--iom-worse);
  }
  .private {
    margin-top: 10px;
    max-width: 72ch;
    font-size: var(--iom-text-s);
    line-height: 1.45;
    color: var(--iom-soft);
  }
  @media (max-width: 720px) {
    main {
      padding: 20px 14px 30px;
    }
    .top {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (max-width: 860px) {
    :host {
      height: auto;
    }
  }
  @media print {
    :host {
      height: auto;
      overflow: visible;
    }
    .bin {
      display: none;
    }
  }
`;
