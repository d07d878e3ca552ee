import { css } from 'lit';

/** The card and the ring around what it talks about. Nothing moves by itself but the place of the card. */
export const tourStyles = css`
  :host {
    display: contents;
  }
  .ring {
    position: fixed;
    z-index: 40;
    border: 3px solid var(--iom-accent);
    border-radius: calc(var(--iom-radius) + 3px);
    box-shadow: 0 0 0 4px color-mix(in srgb, var(--iom-accent) 22%, transparent);
    pointer-events: none;
  }
  .card {
    position: fixed;
    z-index: 41;
    width: min(20.5rem, calc(100vw - 20px));
    padding: 10px 14px 12px 16px;
    border: 1px solid var(--iom-accent);
    border-top-width: 4px;
    box-shadow: 0 10px 34px light-dark(#16202a3d, #000a);
  }
  .card:focus {
    outline: none;
  }
  .card:focus-visible {
    outline: 2px solid var(--iom-accent);
    outline-offset: 2px;
  }
  .docked {
    left: 0;
    right: 0;
    bottom: 0;
    width: 100%;
    border-radius: var(--iom-radius) var(--iom-radius) 0 0;
    padding-bottom: max(12px, env(safe-area-inset-bottom));
    max-height: 60vh;
    overflow-y: auto;
  }
  .place {
    display: flex;
    justify-content: space-between;
    align-items: center;
    font-size: var(--iom-text-s);
    color: var(--iom-soft);
  }
  .leave {
    display: grid;
    place-items: center;
    width: 28px;
    height: 28px;
    margin-right: -6px;
    color: var(--iom-soft);
  }
  .leave:hover {
    background: var(--iom-sunk);
    color: var(--iom-ink);
  }
  h2 {
    margin-bottom: 4px;
    font-size: var(--iom-text-l);
    font-weight: 680;
    line-height: 1.25;
  }
  .task {
    display: flex;
    gap: 7px;
    align-items: baseline;
    margin-top: 8px;
    padding: 6px 10px;
    border-left: 4px solid var(--iom-accent);
    border-radius: var(--iom-radius-s);
    background: var(--iom-accent-soft);
    font-weight: 560;
  }
  .task.done {
    border-left-color: var(--iom-better);
    background: color-mix(in srgb, var(--iom-better) 11%, var(--iom-paper));
  }
  .task .icon {
    align-self: center;
    color: var(--iom-better);
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
    margin-top: 12px;
  }
  .there {
    min-height: 32px;
    margin-left: -8px;
  }
  .space {
    flex: 1;
  }
  @media (forced-colors: active) {
    .ring {
      border-color: Highlight;
    }
  }
  @media print {
    .ring,
    .card {
      display: none;
    }
  }
`;
