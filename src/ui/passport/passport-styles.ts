import { css } from 'lit';

/** The passport's looks: a sheet at the right, the entire screen on a phone. */
export const passportStyles = css`
  :host {
    display: contents;
  }
  .panel {
    position: fixed;
    z-index: 40;
    inset: 0 0 0 auto;
    width: min(25rem, 100vw);
    display: flex;
    flex-direction: column;
    background: var(--iom-paper);
    border-left: 1px solid var(--iom-line);
    box-shadow: -10px 0 34px light-dark(#16202a22, #0008);
    animation: come 0.16s ease-out;
  }
  @keyframes come {
    from {
      transform: translateX(1.5rem);
    }
  }
  .head {
    display: flex;
    align-items: center;
    gap: var(--iom-space-2);
    padding: var(--iom-space-3) var(--iom-space-3) var(--iom-space-1) var(--iom-space-4);
  }
  .head h2 {
    flex: 1;
  }
  .head button {
    flex: none;
    display: grid;
    place-items: center;
    width: 32px;
    height: 32px;
    padding: 0;
    color: var(--iom-soft);
  }
  .back .icon {
    transform: rotate(90deg);
  }
  .body {
    flex: 1;
    min-height: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 0 var(--iom-space-4) var(--iom-space-5);
  }
  .body.busy {
    cursor: progress;
  }
  nav ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0 2px;
    margin: 0 0 var(--iom-space-2) -4px;
    font-size: var(--iom-text-s);
  }
  nav li {
    display: flex;
    align-items: center;
    min-width: 0;
  }
  nav li + li::before {
    content: '›';
    padding: 0 2px;
    color: var(--iom-faint);
  }
  nav button {
    min-height: 24px;
    max-width: 15rem;
    padding: 1px 4px;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-weight: 500;
  }
  /* Takes the focus so that reading starts here; nothing can be done with it. */
  h3:focus-visible {
    outline: none;
  }
  h3 {
    font-size: var(--iom-text-l);
    font-weight: 680;
    line-height: 1.25;
    text-wrap: balance;
  }
  .value {
    font-size: var(--iom-text-figure);
    font-weight: 700;
    line-height: 1.2;
    margin-top: 2px;
  }
  .soft {
    font-size: var(--iom-text-s);
  }
  .meaning {
    margin-top: var(--iom-space-2);
  }
  .maths {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--iom-space-3);
    margin-top: var(--iom-space-3);
    padding: var(--iom-space-3);
    border-radius: var(--iom-radius-s);
    background: var(--iom-sunk);
  }
  .maths .numbers {
    padding-top: var(--iom-space-2);
    border-top: 1px solid var(--iom-line);
  }
  .under {
    margin-top: var(--iom-space-1);
  }
  .tag {
    display: inline-block;
    padding: 0 6px;
    border: 1px solid var(--iom-accent);
    border-radius: 4px;
    color: var(--iom-accent);
    font-size: var(--iom-text-xs);
    font-weight: 620;
    white-space: nowrap;
  }
  code {
    display: block;
    margin-top: 4px;
    padding: 4px 6px;
    border-radius: 4px;
    background: var(--iom-sunk);
    font-size: var(--iom-text-xs);
    overflow-wrap: anywhere;
  }
  h4 {
    margin: var(--iom-space-4) 0 var(--iom-space-1);
  }
  .parts li {
    border-bottom: 1px solid var(--iom-line);
  }
  .part {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto 1.1em;
    gap: 1px var(--iom-space-2);
    align-items: baseline;
    width: 100%;
    padding: 7px 4px 7px 0;
    border: 0;
    background: none;
    text-align: left;
  }
  button.part:hover {
    background: var(--iom-accent-soft);
  }
  button.part:focus-visible {
    outline-offset: -1px;
  }
  .part b {
    font-weight: 580;
    overflow-wrap: anywhere;
  }
  .part .number {
    font-weight: 620;
    text-align: right;
    max-width: 9.5rem;
  }
  .part .icon {
    align-self: center;
    width: 1em;
    height: 1em;
    color: var(--iom-faint);
    transform: rotate(-90deg);
  }
  .part .more {
    grid-column: 1;
    display: flex;
    flex-wrap: wrap;
    gap: 2px 6px;
    align-items: center;
    color: var(--iom-soft);
    font-size: var(--iom-text-s);
  }
  details {
    margin-top: var(--iom-space-1);
  }
  summary {
    min-height: 24px;
    padding: 3px 0;
    color: var(--iom-accent);
    font-size: var(--iom-text-s);
    cursor: pointer;
  }
  .ground {
    display: grid;
    gap: 6px;
    margin-top: var(--iom-space-3);
    padding: var(--iom-space-3);
    border: 1px solid var(--iom-line);
    border-radius: var(--iom-radius-s);
    font-size: var(--iom-text-s);
  }
  .ground.assumed {
    border-style: dashed;
    border-color: color-mix(in srgb, var(--iom-weak-ink) 50%, transparent);
  }
  .ground .stated {
    font-size: var(--iom-text-m);
    font-weight: 620;
    overflow-wrap: anywhere;
  }
  .ground a {
    overflow-wrap: anywhere;
  }
  .ground .quiet {
    justify-self: start;
    min-height: 24px;
    margin-left: calc(-1 * var(--iom-space-2));
  }
  .decision {
    padding: 7px 0;
  }
  footer {
    margin-top: var(--iom-space-4);
  }
  @media (max-width: 560px) {
    .panel {
      width: 100vw;
      border-left: 0;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .panel {
      animation: none;
    }
  }
  @media print {
    .panel {
      display: none;
    }
  }
`;
