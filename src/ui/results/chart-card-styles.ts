import { css } from 'lit';

/** What panels with a chart have at their head: what it is, chart or table, picture. */
export const chartCardStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 14px;
    margin-bottom: 4px;
  }
  h2:not(.label) {
    font-size: var(--iom-text-m);
    font-weight: 620;
  }
  .tools {
    display: flex;
    align-items: center;
    gap: 6px;
    margin-left: auto;
  }
  .ways {
    display: flex;
    border: 1px solid var(--iom-line);
    border-radius: var(--iom-radius-s);
    padding: 1px;
  }
  .ways button,
  .picture {
    min-height: 26px;
    min-width: 26px;
    border-radius: 5px;
    padding: 2px 10px;
    font-size: var(--iom-text-s);
    color: var(--iom-soft);
  }
  .picture {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    padding: 2px 6px;
  }
  .picture:hover {
    background: var(--iom-sunk);
    color: var(--iom-ink);
  }
  .ways button[aria-pressed='true'] {
    background: var(--iom-sunk);
    color: var(--iom-ink);
    font-weight: 600;
  }
  /* Beside two columns the head has one line only with the sign alone: its name is said and shown as a hint. */
  @media (max-width: 1400px) {
    .picture span {
      display: none;
    }
  }
`;
