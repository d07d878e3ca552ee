import { css } from 'lit';

/** Of `<iom-today-lever>`. */
export const todayLeverStyles = css`
  :host {
    position: relative;
  }
  .top {
    display: flex;
    align-items: center;
    gap: 6px;
    min-height: 26px;
  }
  .name {
    flex: 1;
    min-width: 0;
    font-size: var(--iom-text-s);
  }
  .changed {
    font-size: var(--iom-text-xs);
    font-weight: 560;
    color: var(--iom-accent);
  }
  .changed::before {
    content: '';
    display: inline-block;
    width: 6px;
    height: 6px;
    margin-right: 4px;
    border-radius: 50%;
    background: currentcolor;
    vertical-align: 1px;
  }
  .tool {
    flex: none;
    display: inline-grid;
    place-items: center;
    width: 26px;
    height: 26px;
    color: var(--iom-faint);
  }
  .tool:hover {
    background: var(--iom-sunk);
    color: var(--iom-accent);
  }
  .note {
    font-size: var(--iom-text-xs);
    line-height: 1.45;
    color: var(--iom-soft);
  }
  code {
    overflow-wrap: anywhere;
  }
  .link {
    display: inline-block;
    min-height: 24px;
    padding: 0 2px;
    color: var(--iom-accent);
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
    white-space: nowrap;
  }
  .link:hover {
    text-decoration-style: solid;
  }
  :host([compact]) .top {
    min-height: 30px;
  }
  :host([compact]) iom-amount {
    flex: none;
    width: 6.2rem;
  }
  .ground {
    position: relative;
  }
  .ground .link {
    position: absolute;
    top: 0;
    right: 0;
    font-size: var(--iom-text-xs);
  }
  @media print {
    .tool,
    .link {
      display: none;
    }
  }
`;
