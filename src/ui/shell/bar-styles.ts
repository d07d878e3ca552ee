import { css } from 'lit';

export const barStyles = css`
  /* In a language of longer words it has a second row. */
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--iom-space-1) var(--iom-space-3);
    min-height: 52px;
    padding: 5px var(--iom-space-4);
    background: var(--iom-paper);
    border-bottom: 1px solid var(--iom-line);
  }
  .brand {
    display: flex;
    flex: none;
    align-items: center;
    gap: 9px;
    font-weight: 680;
    font-size: 0.9375rem;
    letter-spacing: -0.005em;
    white-space: nowrap;
  }
  .brand svg {
    width: 24px;
    height: 24px;
    flex: none;
  }
  .chooser {
    flex: 1 1 8.5rem; /* it gives way before anything goes to a second row */
    display: grid;
    grid-template-columns: minmax(0, auto) minmax(0, 1fr);
    align-items: center;
    min-width: 8.5rem;
    max-width: 17rem;
    padding-left: var(--iom-space-3);
    border-left: 1px solid var(--iom-line);
    line-height: 1.2;
  }
  .select {
    position: relative;
    display: flex;
    align-items: center;
    width: fit-content;
    max-width: 100%;
  }
  select {
    appearance: none;
    field-sizing: content;
    min-height: 24px;
    border: 1px solid transparent;
    background: none;
    padding: 2px 40px 2px 6px;
    margin-left: -6px;
    max-width: 17rem;
    text-overflow: ellipsis;
    font-weight: 560;
    cursor: pointer;
  }
  select:hover {
    border-color: var(--iom-line);
    background: var(--iom-sunk);
  }
  .select .icon {
    position: absolute;
    right: 6px;
    pointer-events: none;
    color: var(--iom-faint);
  }
  /* Beside the area, in a row that is there anyway: nothing moves down when it comes. */
  button.long {
    justify-self: start;
    min-height: 24px;
    padding: 0 8px;
    border: 1px solid var(--iom-edge);
    background: var(--iom-paper);
    font-size: var(--iom-text-xs);
    font-weight: 600;
    line-height: 1;
  }
  .status {
    grid-column: 1 / -1;
    color: var(--iom-faint);
    font-size: var(--iom-text-xs);
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  nav {
    display: flex;
    gap: 2px;
    margin-left: auto;
  }
  nav a {
    padding: 6px 8px;
    border-radius: var(--iom-radius-s);
    color: var(--iom-soft);
    font-weight: 560;
    text-decoration: none;
    white-space: nowrap;
  }
  nav a:hover {
    background: var(--iom-sunk);
    color: var(--iom-ink);
  }
  nav a[aria-current] {
    color: var(--iom-accent);
    background: var(--iom-accent-soft);
    box-shadow: inset 0 -2px 0 var(--iom-accent);
  }
  .actions {
    display: flex;
    align-items: center;
    gap: 2px;
    padding-left: var(--iom-space-2);
    border-left: 1px solid var(--iom-line);
  }
  button {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-height: 32px;
    border: 1px solid transparent;
    background: none;
    padding: 5px 9px;
    font-weight: 560;
    white-space: nowrap;
  }
  button.tool {
    padding: 5px 7px;
  }
  button:hover {
    background: var(--iom-sunk);
  }
  button[aria-disabled='true'] {
    color: var(--iom-faint);
    opacity: 0.55;
    cursor: default;
    background: none;
  }
  button.main {
    background: var(--iom-accent);
    color: var(--iom-on-accent);
    margin-left: var(--iom-space-1);
  }
  button.main:hover {
    background: color-mix(in oklab, var(--iom-accent) 88%, var(--iom-ink));
  }
  @media (max-width: 1240px) {
    .actions button span {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @media (max-width: 1060px) {
    .brand span {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @media (max-width: 860px) {
    select {
      max-width: 60vw;
    }
    header {
      flex-wrap: wrap;
      gap: var(--iom-space-1) var(--iom-space-2);
    }
    .chooser {
      flex: 1;
      max-width: none;
      padding-left: 0;
      border: 0;
    }
    .actions {
      padding-left: 0;
      border: 0;
    }
    nav {
      order: 3;
      flex: 1 0 100%;
      margin: 0 -6px;
      flex-wrap: wrap;
    }
    button {
      min-height: 38px;
    }
  }
  @media (max-width: 480px) {
    .actions {
      flex: 1 0 100%;
      order: 2;
    }
    .actions button.main {
      margin-left: auto;
    }
    nav {
      gap: 0;
    }
    nav a {
      padding: 8px 5px;
      font-size: var(--iom-text-s);
    }
  }
  @media print {
    nav,
    .actions,
    .select .icon {
      display: none;
    }
    header {
      padding-inline: 0;
    }
  }
`;
