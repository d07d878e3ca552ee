import { css } from 'lit';

/** Big type and strong contrast: read from the back of a room. */
export const workshopStyles = css`
  :host {
    height: 100%;
    min-height: 0;
    --iom-text-xs: 0.875rem;
    --iom-text-s: 1rem;
    --iom-text-m: 1.125rem;
    --iom-text-l: 1.25rem;
    --iom-text-headline: clamp(1.7rem, 0.9rem + 1.9vw, 3.1rem);
    --iom-soft: light-dark(#2b3742, #dbe2e8);
    --iom-faint: light-dark(#38434e, #cdd6de);
    --iom-line: light-dark(#b6bfc7, #4c5864);
    background: var(--iom-ground);
    font-size: var(--iom-text-m);
  }
  .room {
    height: 100%;
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
  }
  .columns {
    min-height: 0;
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(350px, 31vw);
  }
  .effect {
    min-height: 0;
    min-width: 0;
    display: grid;
    grid-template-rows: auto minmax(220px, 1fr);
    gap: 12px;
    padding: 16px 20px 12px;
    overflow-y: auto;
  }
  h1 {
    line-height: 1.14;
    font-weight: 700;
    letter-spacing: -0.015em;
  }
  .support {
    margin-top: 6px;
    font-size: var(--iom-text-l);
    line-height: 1.35;
    text-wrap: pretty;
  }
  .levers {
    min-height: 0;
    overflow-y: auto;
    padding: 14px 18px;
    background: var(--iom-paper);
    border-left: 1px solid var(--iom-line);
    --iom-lever-colour: var(--option-colour);
    scrollbar-width: thin;
  }
  .cards {
    display: grid;
    gap: 10px;
    margin-top: 14px;
  }
  .empty {
    color: var(--iom-soft);
    padding: 6px 0;
  }
  .add,
  .keep {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-height: 44px;
    padding: 8px 14px;
    border-radius: 8px;
    font-weight: 620;
  }
  .add {
    width: 100%;
    border: 1px dashed var(--iom-edge);
    background: none;
    color: var(--iom-accent);
  }
  .keep {
    width: 100%;
    margin-top: 10px;
    border: 1px solid var(--iom-accent);
    background: var(--iom-accent);
    color: var(--iom-on-accent);
  }
  .kept,
  .keeping {
    scroll-margin-block: 14px;
  }
  .kept {
    margin-top: 8px;
    font-size: var(--iom-text-s);
    color: var(--iom-soft);
  }
  form.keeping {
    display: grid;
    gap: 8px;
    margin-top: 10px;
  }
  .keeping input {
    width: 100%;
    min-height: 44px;
    padding: 8px 10px;
    border-radius: 8px;
  }
  .keeping .two {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 8px;
  }
  .keeping .keep {
    margin: 0;
  }
  .wrong {
    color: var(--iom-worse);
  }
  .steps {
    display: flex;
    align-items: center;
    gap: 10px;
    min-height: 56px;
    padding: 6px 18px;
    background: var(--iom-paper);
    border-top: 1px solid var(--iom-line);
  }
  .steps button {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-height: 42px;
    padding: 6px 14px;
    border: 1px solid var(--iom-line);
    border-radius: 8px;
    background: var(--iom-paper);
    font-weight: 600;
    white-space: nowrap;
  }
  .steps button:hover {
    background: var(--iom-sunk);
  }
  .steps button[aria-disabled='true'] {
    opacity: 0.5;
    cursor: default;
  }
  /* On paper alone: what the numbers are of. */
  .made {
    display: none;
  }
  .illustration {
    color: var(--iom-weak-ink);
    font-weight: 600;
  }
  .steps p {
    flex: 1;
    min-width: 0;
    overflow: hidden;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-height: 1.25;
  }
  .steps .count {
    color: var(--iom-soft);
    font-variant-numeric: tabular-nums;
  }
  @media (max-width: 860px) {
    :host,
    .room {
      height: auto;
      --iom-text-headline: 1.6rem;
    }
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
    .effect {
      padding: 14px;
      grid-template-rows: auto 300px;
      overflow: visible;
    }
    .levers {
      border: 0;
      border-top: 1px solid var(--iom-line);
      padding: 14px;
    }
    .steps {
      flex-wrap: wrap;
      gap: 6px 8px;
      padding: 8px 14px;
    }
    .steps p {
      order: -1;
      flex: 1 0 100%;
    }
  }
  /* Only where the window is high enough does the bar stay in sight: the page leaves room for it under what has the focus. */
  @media (max-width: 860px) and (min-height: 701px) {
    .steps {
      position: sticky;
      bottom: 0;
    }
  }
  @media print {
    :host,
    .room {
      height: auto;
    }
    .made {
      display: block;
      font-size: var(--iom-text-xs);
    }
    .columns {
      display: block;
    }
    .steps,
    .add,
    .keep,
    form.keeping {
      display: none;
    }
    .effect {
      grid-template-rows: auto 320px;
      overflow: visible;
    }
    .levers {
      border: 0;
      overflow: visible;
    }
  }
`;
