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
  .note {
    font-size: var(--iom-text-xs);
    line-height: 1.45;
  }
  code {
    overflow-wrap: anywhere;
  }
  .link {
    display: inline-block;
    white-space: nowrap;
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
`;
