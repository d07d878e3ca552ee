import { css } from 'lit';

/** The forms of the dialog in which decisions are made. */
export const formStyles = css`
  form {
    display: grid;
    gap: var(--iom-space-4);
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
    gap: var(--iom-space-3) var(--iom-space-4);
    align-items: start;
  }
  label,
  .name {
    display: block;
    margin-bottom: 4px;
    font-size: var(--iom-text-s);
    font-weight: 600;
  }
  .box {
    display: flex;
    align-items: center;
    gap: 6px;
    min-height: 36px;
    padding: 2px 10px;
    border: 1px solid var(--iom-edge);
    border-radius: var(--iom-radius-s);
    background: var(--iom-paper);
  }
  .box:focus-within {
    outline: 2px solid var(--iom-accent);
    outline-offset: 1px;
  }
  .box.wrong {
    border-color: var(--iom-worse);
    border-width: 2px;
  }
  .box input,
  .box select {
    flex: 1;
    width: 100%;
    border: 0;
    padding: 4px 0;
    outline: none;
    background: none;
    text-overflow: ellipsis;
  }
  .unit {
    flex: none;
    color: var(--iom-soft);
    font-size: var(--iom-text-s);
  }
  .hint,
  .complaint {
    margin-top: 4px;
  }
  output {
    display: block;
    min-height: 4.2em;
    padding: 10px 12px;
    border-radius: var(--iom-radius-s);
    background: var(--iom-accent-soft);
    line-height: 1.4;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: var(--iom-space-2);
  }
`;
