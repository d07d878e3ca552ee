import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Month } from '../../base/month.ts';
import type { Problem } from '../../base/problem.ts';
import type { Result } from '../../base/result.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Passport } from '../../study/passport.ts';
import { ASSUMED } from '../../model/model-data.ts';
import { say } from '../../words/voice.ts';
import '../elements/evidence-chip.ts';
import { icon } from '../elements/icons.ts';
import '../elements/math-view.ts';
import { GoTo } from '../events/pages.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';
import { passportStyles } from './passport-styles.ts';
import { passportView, type GroundView, type PartView, type PassportView } from './passport-view.ts';
import { told } from '../../words/told.ts';
import { Ask } from '../events/ask.ts';

/** One number to look into. */
export interface Asked {
  readonly quantity: string;
  /** An option's id. */
  readonly option: string;
  readonly month: Month;
}

/** A passport, and the scenario that it was asked of. */
export interface FoundPassport {
  readonly scenario: Scenario;
  readonly of: Passport;
}

export type LoadPassport = (
  quantity: string,
  option: string,
  month: Month,
) => Promise<Result<FoundPassport, readonly Problem[]>>;

/** The panel was closed; `returned` says whether the focus has a place on the page. */
export class PassportClosed extends Ask {
  static readonly type = 'iom-passport-closed';
  constructor(readonly returned: boolean) {
    super(PassportClosed.type);
  }
}

interface TrailStep {
  readonly asked: Asked;
  readonly name: string;
}

/**
 * Where a number comes from: a panel beside the page, which stays in use. Each part opens its own passport a step
 * further down, until what is stated; the way back up stays in sight. Escape closes, and the focus returns.
 */
@customElement('iom-passport-panel')
export class PassportPanel extends LitElement {
  static override styles = [sharedStyles, passportStyles];

  @property({ attribute: false }) load: LoadPassport = () => Promise.resolve({ ok: false, error: [] });
  /** The way down to the number in view, itself last; empty while closed. */
  @state() private trail: readonly TrailStep[] = [];
  @state() private passport: FoundPassport | undefined;
  @state() private problems: readonly Problem[] = [];
  @state() private busy = false;
  /** Where it was opened, and what holds that: some of it may be gone when the panel is closed. */
  #openers: readonly HTMLElement[] = [];
  #asked = 0;

  get isOpen(): boolean {
    return this.trail.length > 0;
  }

  /** Opens the passport of a number; the focus goes back to `opener` when it is closed. */
  async open(asked: Asked, opener?: HTMLElement): Promise<void> {
    this.#openers = opener ? withHolders(opener) : [];
    this.passport = undefined;
    document.addEventListener('focusin', this.#notUnder);
    await this.#show([{ asked, name: asked.quantity }]);
  }

  /** Looks the same number up again: something it rests on may have changed. */
  async refresh(): Promise<void> {
    if (!this.isOpen) return;
    await this.#show(this.trail, false);
  }

  close(): void {
    if (!this.isOpen) return;
    const back = this.#openers.find(({ isConnected }) => isConnected);
    this.#shut();
    if (back && back !== this.ownerDocument.body) focusOn(back);
    this.dispatchEvent(new PassportClosed(back !== undefined));
  }

  #shut(): void {
    this.#asked++;
    this.trail = [];
    this.passport = undefined;
    this.#openers = [];
    document.removeEventListener('focusin', this.#notUnder);
  }

  /** Close when focus lands on an element under the panel (WCAG 2.4.11). */
  readonly #notUnder = (event: FocusEvent): void => {
    const [target] = event.composedPath();
    const panel = this.renderRoot.querySelector('.panel')?.getBoundingClientRect();
    if (!panel || !(target instanceof HTMLElement) || event.composedPath().includes(this)) return;
    const { left, right } = target.getBoundingClientRect();
    if (left < panel.left || right > panel.right) return;
    this.#shut();
    this.dispatchEvent(new PassportClosed(true));
  };

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#shut();
  }

  override render() {
    if (!this.isOpen) return nothing;
    const { passport, problems } = this;
    const { panel } = say.passport;
    const view = passport && passportView(passport.of, passport.scenario);
    return html`<section
      class="panel"
      role="dialog"
      aria-modal="false"
      aria-labelledby="title"
      @keydown=${this.#key}
    >
      <div class="head">
        ${
          this.trail.length > 1
            ? html`<button
                class="quiet back"
                aria-label=${panel.up}
                @click=${() => this.#up(this.trail.length - 2)}
              >
                ${icon('chevron-down')}
              </button>`
            : nothing
        }
        <h2 id="title" class="label">${panel.title}</h2>
        <button class="quiet close" aria-label=${panel.close} @click=${() => this.close()}>
          ${icon('xmark')}
        </button>
      </div>
      <div class="body ${this.busy ? 'busy' : ''}" tabindex="-1" aria-busy=${this.busy ? 'true' : 'false'}>
        ${this.#wayDown()}
        ${
          problems.length > 0
            ? html`<div role="alert" class="trouble">
                ${problems.map((problem) => html`<p>${told(problem)}</p>`)}
              </div>`
            : view
              ? this.#body(view)
              : html`<h3 tabindex="-1">${panel.lookingUp}</h3>`
        }
      </div>
    </section>`;
  }

  #wayDown(): TemplateResult | typeof nothing {
    const above = this.trail.slice(0, -1);
    if (above.length === 0) return nothing;
    return html`<nav aria-label=${say.passport.panel.wayDown}>
      <ol>
        ${above.map(
          ({ name }, i) =>
            html`<li><button class="quiet" title=${name} @click=${() => this.#up(i)}>${name}</button></li>`,
        )}
      </ol>
    </nav>`;
  }

  #body(view: PassportView): TemplateResult {
    const { equation } = view;
    const { addsNothing, panel } = say.passport;
    return html`<h3 tabindex="-1">${view.name}</h3>
      <p class="value">${view.value}</p>
      ${view.aYear ? html`<p class="soft">${view.aYear}</p>` : nothing}
      <p class="soft">${view.when}</p>
      <p class="meaning">${view.meaning}</p>
      ${
        equation
          ? html`<div class="maths">
                <iom-math .tex=${equation.named.tex} label=${equation.named.words}></iom-math>
                <iom-math
                  class="numbers"
                  .tex=${equation.filled.tex}
                  label=${equation.filled.words}
                ></iom-math>
              </div>
              <p class="soft under">
                ${equation.edited ? html`<span class="tag">${equation.edited}</span>` : nothing}
                ${equation.about} ${panel.rounded}
              </p>
              ${equation.text ? html`<code>${equation.text}</code>` : nothing}`
          : nothing
      }
      ${this.#decisions(view)}
      ${
        view.parts.length > 0
          ? html`<h4 class="label">${panel.madeOf}</h4>
              <ul class="parts">
                ${view.parts.map((part) => this.#part(part))}
              </ul>`
          : nothing
      }
      ${
        view.nothing.length > 0
          ? html`<details>
              <summary>${addsNothing(view.nothing.length)}</summary>
              <ul class="parts">
                ${view.nothing.map((part) => this.#part(part))}
              </ul>
            </details>`
          : nothing
      }
      ${
        view.given.length > 0
          ? html`<ul class="parts">
              ${view.given.map((part) => this.#part(part))}
            </ul>`
          : nothing
      }
      ${view.ground ? this.#ground(view.ground, view.input!) : nothing}
      <footer class="soft">
        ${
          view.ground
            ? nothing
            : html`<p>
                <button class="quiet" @click=${() => this.#go('how-it-works', view.family)}>
                  ${panel.inHowItWorks}
                </button>
              </p>`
        }
        <p>${view.made}</p>
      </footer>`;
  }

  #part(part: PartView): TemplateResult {
    const more =
      part.when !== '' || part.evidence !== undefined || part.changed
        ? html`<span class="more">
            ${part.when}
            ${part.evidence ? html`<iom-evidence-chip kind=${part.evidence}></iom-evidence-chip>` : nothing}
            ${part.changed ? html`<span class="tag">${say.passport.panel.changed}</span>` : nothing}
          </span>`
        : nothing;
    const inside = html`<b>${part.name}</b><span class="number">${part.value}</span>`;
    return html`<li>
      ${
        part.opens
          ? html`<button class="part" @click=${() => this.#down(part)}>
              ${inside}${icon('chevron-down')}${more}
            </button>`
          : html`<div class="part">${inside}<span></span>${more}</div>`
      }
    </li>`;
  }

  #decisions(view: PassportView): TemplateResult | typeof nothing {
    if (view.decisions.length === 0) return nothing;
    const { panel } = say.passport;
    return html`<h4 class="label">${panel.decisions}</h4>
      <ul class="parts">
        ${view.decisions.map(
          (decision) =>
            html`<li class="decision">
              <b>${decision.name}</b> ${
                decision.edited ? html`<span class="tag">${panel.changedSinceSaved}</span>` : nothing
              }
              <p class="soft">${decision.text} ${decision.inForce} ${decision.source}</p>
            </li>`,
        )}
      </ul>`;
  }

  #ground(ground: GroundView, input: string): TemplateResult {
    const { row } = ground;
    const { panel } = say.passport;
    const said = ground.words || (row ? '' : panel.nothingSaid);
    return html`<h4 class="label">${panel.standsOn}</h4>
      <div class="ground ${ground.kind === ASSUMED ? 'assumed' : ''}">
        <p><iom-evidence-chip kind=${ground.kind}></iom-evidence-chip></p>
        <p class="stated">${ground.stated}</p>
        <p class="soft">${ground.what}</p>
        ${ground.was ? html`<p><span class="tag">${panel.changed}</span> ${ground.was}</p>` : nothing}
        ${said ? html`<p>${said}</p>` : nothing}
        ${
          row
            ? html`<p>
                ${
                  row.link
                    ? html`<a href=${row.link} target="_blank" rel="noopener noreferrer"
                        >${row.title}<span class="visually-hidden">${panel.newTab}</span></a
                      >`
                    : row.title
                }
                <br /><span class="soft">${row.by}</span>
              </p>`
            : nothing
        }
        ${ground.published ? html`<p>${ground.published}</p>` : nothing}
        ${row?.note ? html`<p class="soft">${row.note}</p>` : nothing}
        <button class="quiet" @click=${() => this.#go('assumptions', input)}>${panel.inAssumptions}</button>
      </div>`;
  }

  #go(page: 'assumptions' | 'how-it-works', show: string): void {
    this.dispatchEvent(new GoTo(page, show));
  }

  #down({ quantity, month, name }: PartView): void {
    const { option } = this.trail.at(-1)!.asked;
    void this.#show([...this.trail, { asked: { quantity, month, option }, name }]);
  }

  #up(to: number): void {
    void this.#show(this.trail.slice(0, to + 1));
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    event.preventDefault();
    this.close();
  };

  /** The last number asked for wins; what was in view stays until it is there. */
  async #show(trail: readonly TrailStep[], moveFocus = true): Promise<void> {
    const asked = ++this.#asked;
    this.trail = trail;
    this.busy = true;
    const { quantity, option, month } = trail.at(-1)!.asked;
    const answer = await this.load(quantity, option, month).catch(
      (): Result<FoundPassport, readonly Problem[]> => ({ ok: false, error: [NOT_FOUND] }),
    );
    if (asked !== this.#asked) return;
    this.busy = false;
    this.problems = answer.ok ? [] : answer.error;
    this.passport = answer.ok ? answer.value : undefined;
    if (answer.ok) {
      const { scenario, of } = answer.value;
      const name = say.model.quantityInWords(scenario, of.quantity);
      this.trail = [...trail.slice(0, -1), { ...trail.at(-1)!, name }];
    }
    await this.updateComplete;
    if (!moveFocus) return;
    const body = this.renderRoot.querySelector<HTMLElement>('.body');
    body?.scrollTo(0, 0);
    (this.renderRoot.querySelector<HTMLElement>('h3') ?? body)?.focus();
  }
}

/** An element, and all that holds it, shadow roots looked through. */
function withHolders(element: HTMLElement): HTMLElement[] {
  const all: HTMLElement[] = [];
  for (
    let node: Node | null = element;
    node;
    node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null
  )
    if (node instanceof HTMLElement) all.push(node);
  return all;
}

/** Puts the focus there, also where it could not be put by hand. */
function focusOn(element: HTMLElement): void {
  element.focus();
  if (element.matches(':focus, :focus-within')) return;
  element.tabIndex = -1;
  element.focus();
}

const NOT_FOUND: Problem = {
  code: 'ui/no-passport',
  path: [],
  facts: {},
};
