import { css } from 'lit';

/** Of `<iom-share-group>`, which must fit a column of 260 pixels. */
export const shareStyles = css`
  /* What only a reader hears stays here, and does not lengthen the page. */
  :host {
    position: relative;
  }
  .rest {
    font-size: var(--iom-text-s);
    color: var(--iom-soft);
  }
  p.rest {
    margin-bottom: 4px;
  }
  .member {
    padding: 4px 0 2px;
  }
  .member + .member {
    border-top: 1px solid var(--iom-line);
  }
  .top {
    display: flex;
    align-items: center;
    gap: 4px;
    min-height: 26px;
  }
  .name {
    flex: 1;
    min-width: 0;
    font-size: var(--iom-text-s);
  }
  .changed::before {
    margin-left: 5px;
  }
  .pounds {
    font-size: var(--iom-text-s);
    color: var(--iom-soft);
    white-space: nowrap;
  }
  .lock[aria-pressed='true'] {
    color: var(--iom-accent);
    background: var(--iom-accent-soft);
  }
  .hint {
    font-size: var(--iom-text-xs);
  }
  .held {
    font-size: var(--iom-text-s);
    color: var(--iom-weak-ink);
  }
  .held:empty {
    margin: 0;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    margin-inline: calc(-1 * var(--iom-space-2));
  }
  .tools .quiet {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    min-height: 26px;
    padding-block: 2px;
    font-size: var(--iom-text-s);
  }
  table {
    font-size: var(--iom-text-s);
    --iom-amount-width: 100%;
  }
  th,
  td {
    padding: 2px 0 2px 5px;
    text-align: right;
    font-weight: 400;
    vertical-align: middle;
  }
  th:first-child {
    padding-left: 0;
    text-align: left;
    overflow-wrap: anywhere;
  }
  thead th {
    color: var(--iom-faint);
    font-size: var(--iom-text-xs);
  }
  td.share {
    width: 4rem;
  }
  td.year {
    width: 5.7rem;
  }
  td.buttons {
    width: 26px;
    line-height: 0;
  }
  tr.rest th,
  tr.rest td {
    padding-block: 5px;
    border-top: 1px solid var(--iom-line);
    color: var(--iom-soft);
  }
  tr.rest td {
    white-space: nowrap;
  }
`;
